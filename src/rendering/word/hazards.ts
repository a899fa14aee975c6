import { type TemplateFault, type TemplatePlace, templateFault } from './faults.ts';
import { type NamedPart, placeInXml } from './places.ts';

const revision =
  /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|tblPrChange|trPrChange|tcPrChange|sectPrChange)[ >]/g;
/** Anything but 1, 2, 3, from the first page to the last (ECMA-376 Part 1, 17.11.17 to 17.11.20). */
const numberedOtherwise = /<w:num(?:Fmt w:val="(?!decimal")|Start w:val="(?!1")|Restart w:val="(?!continuous"))/;

/** What makes a part unfit to be filled, though Word shows nothing wrong: found in its XML before it is compiled. */
export function hazardsOf(xml: string, part: NamedPart): TemplateFault[] {
  const placeAt = placeInXml(part, xml);
  return [
    ...trackedChanges(xml, placeAt),
    ...restrictions(xml, placeAt),
    ...unfilledTags(xml).map(({ index, text }) =>
      templateFault(
        'unfilled-tag',
        inPart(part, placeAt(index)),
        `Có thẻ ở chỗ không được điền: ${text}`,
        'Chuyển thẻ ra lời văn thường (không để trong mã trường, văn bản thay thế)',
        text,
      ),
    ),
  ];
}

/** The words of a paragraph say little about what hides behind them, so only the part is named. */
function inPart({ label }: NamedPart, place: TemplatePlace): TemplatePlace {
  return { ...place, text: label };
}

/** One fault for each paragraph with changes; words that are only deleted in name still hold their tags. */
function trackedChanges(xml: string, placeAt: (index: number) => TemplatePlace): TemplateFault[] {
  const hint = 'Chấp nhận hoặc bỏ hết vết sửa (Review > Accept/Reject All) rồi lưu lại';
  const changes = [...xml.matchAll(revision)].map(({ index }) => placeAt(index));
  const places = new Map(changes.map((place) => [place.ordinal, place]));
  const deleted = [...xml.matchAll(/<w:delText[^>]*>([^<]*\{[^<]*)</g)].map(
    ({ index, 1: text = '' }) => [placeAt(index).ordinal, text.trim().slice(0, 60)] as const,
  );
  const tags = new Map(deleted);
  return [...places].map(([ordinal, place]) => {
    const tag = tags.get(ordinal);
    const message = `Mẫu còn vết sửa (Track Changes)${tag === undefined ? '' : `; chữ đã xóa còn chứa thẻ ${tag}`}`;
    return templateFault('tracked-changes', place, message, hint);
  });
}

function restrictions(xml: string, placeAt: (index: number) => TemplatePlace): TemplateFault[] {
  const index = /<w:perm(?:Start|End)[ >/]/.exec(xml)?.index;
  if (index === undefined) return [];
  const hint = 'Bỏ hạn chế chỉnh sửa (Review > Restrict Editing) rồi lưu lại';
  return [templateFault('restricted-editing', placeAt(index), 'Mẫu có vùng giới hạn quyền sửa', hint)];
}

/** Notes cited twice get a field whose number is counted here: only for plain numbering 1, 2, 3. */
export function numberingHazards(xml: string, part: NamedPart): TemplateFault[] {
  const properties = xml
    .split('<w:footnotePr>')
    .slice(1)
    .map((rest) => rest.split('</w:footnotePr>')[0] ?? '');
  if (!xml.includes('w:customMarkFollows') && !properties.some((each) => numberedOtherwise.test(each))) return [];
  const message = 'Một chú thích được dẫn nhiều lần, nhưng chú thích không đánh số 1, 2, 3 liên tục';
  const hint = 'Đặt lại cách đánh số chú thích là 1, 2, 3, liên tục toàn văn bản';
  return [templateFault('note-numbering', { text: part.label, part: part.name }, message, hint)];
}

/** A reference field to a note keeps the number it had in the template. */
export function referenceHazards(xml: string, part: NamedPart): TemplateFault[] {
  const index = /<w:instrText[^>]*>[^<]*NOTEREF|w:instr="[^"]*NOTEREF/.exec(xml)?.index;
  if (index === undefined) return [];
  const message = 'Có tham chiếu chéo tới chú thích, nhưng số của chú thích thay đổi theo từng văn bản';
  const hint = 'Bỏ tham chiếu chéo; sao chép dấu chú thích để có một chú thích riêng';
  return [templateFault('note-reference', inPart(part, placeInXml(part, xml)(index)), message, hint)];
}

/** Tags in field codes, alternative texts and hyperlinks, or written with character references: nobody fills them. */
function unfilledTags(xml: string): { readonly index: number; readonly text: string }[] {
  const places = [
    ...xml.matchAll(/<w:instrText[^>]*>([^<]*\{[^<]*)</g),
    ...xml.matchAll(/\s(?:w:instr|title|w:tooltip|Target)="([^"]*\{[#^/*]?\p{L}[^"]*)"/gu),
    ...[...xml.matchAll(/\sdescr="([^"]*)"/g)].filter(({ 1: text = '' }) => !isLengthTag(text)),
    ...xml.matchAll(/>([^<>]*&#(?:123|125|x7b|x7d);[^<]*)</gi),
  ];
  return places.map(({ index, 1: text = '' }) => ({ index, text: text.trim().slice(0, 60) }));
}

/** An alternative text without braces, or of one tag alone: the length of a drawn line. */
function isLengthTag(text: string): boolean {
  return !text.includes('{') || /^\{[^{}]*\}$/.test(text);
}
