import type { Issue } from '../../errors.ts';
import { fault } from './faults.ts';

const revision =
  /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|tblPrChange|trPrChange|tcPrChange|sectPrChange)[ >]/;
const numberedOtherwise = /<w:footnotePr>(?:(?!<\/w:footnotePr>).)*<w:num(?:Fmt|Start|Restart)\b|w:customMarkFollows/s;

/** What makes a part unfit to be filled, though Word shows nothing wrong: found in its XML before it is compiled. */
export function hazardsOf(xml: string, label: string): Issue[] {
  const faults: Issue[] = [];
  if (revision.test(xml)) {
    faults.push(
      fault(
        label,
        'Mẫu còn vết sửa (Track Changes)',
        'Chấp nhận hoặc bỏ hết vết sửa (Review > Accept/Reject All) rồi lưu lại',
      ),
    );
  }
  if (/<w:perm(?:Start|End)[ >/]/.test(xml)) {
    faults.push(
      fault(label, 'Mẫu có vùng giới hạn quyền sửa', 'Bỏ hạn chế chỉnh sửa (Review > Restrict Editing) rồi lưu lại'),
    );
  }
  for (const text of unfilledTags(xml)) {
    faults.push(
      fault(
        label,
        `Có thẻ ở chỗ không được điền: ${text}`,
        'Chuyển thẻ ra lời văn thường (không để trong mã trường, văn bản thay thế)',
      ),
    );
  }
  return faults;
}

/** Notes cited twice get a field whose number is counted here: only for plain numbering 1, 2, 3. */
export function numberingHazards(xml: string, label: string): Issue[] {
  if (!numberedOtherwise.test(xml)) return [];
  const message = 'Một chú thích được dẫn nhiều lần, nhưng chú thích không đánh số 1, 2, 3 liên tục';
  return [fault(label, message, 'Đặt lại cách đánh số chú thích là 1, 2, 3, liên tục toàn văn bản')];
}

/** A reference field to a note keeps the number it had in the template. */
export function referenceHazards(xml: string, label: string): Issue[] {
  if (!/<w:instrText[^>]*>[^<]*NOTEREF|w:instr="[^"]*NOTEREF/.test(xml)) return [];
  const message = 'Có tham chiếu chéo tới chú thích, nhưng số của chú thích thay đổi theo từng văn bản';
  return [fault(label, message, 'Bỏ tham chiếu chéo; sao chép dấu chú thích để có một chú thích riêng')];
}

/** Tags in field codes, alternative texts and hyperlinks, or written with character references: nobody fills them. */
function unfilledTags(xml: string): string[] {
  const places = [
    ...xml.matchAll(/<w:(?:instrText|delText)[^>]*>([^<]*\{[^<]*)</g),
    ...xml.matchAll(/\s(?:w:instr|title|w:tooltip|Target)="([^"]*\{[#^/*]?\p{L}[^"]*)"/gu),
    ...xml.matchAll(/\sdescr="([^"]*(?:[^"{}]\{[^"]*|\{[^"]*[^"}]))"/g),
    ...xml.matchAll(/>([^<]*&#(?:123|125|x7b|x7d);[^<]*)</gi),
  ];
  return places.map((match) => (match[1] ?? '').trim().slice(0, 60));
}
