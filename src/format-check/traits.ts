import { paragraphsOf } from './document-model.ts';
import type { Paper } from './paper.ts';
import { legacyFontsIn } from './rules/encoding.ts';

/** Vietnamese remarks on a file as a whole, for people who read the result; none of them is a rule of the decree. */
export function traitNotes(paper: Paper): readonly string[] {
  return [
    ...ofContents(paper),
    ...ofNature(paper),
    ...ofMissingElements(paper),
    ...ofCover(paper),
    ...ofHeader(paper),
    ...ofFurtherPapers(paper),
    ...ofLegacyFonts(paper),
    ...ofTrackedChanges(paper),
    ...ofMacros(paper),
  ];
}

/** Fewer letters than a head alone has: what there is to read of a scan is at most a stamp of its reception. */
const fewestLetters = 80;

function ofContents({ document }: Paper): string[] {
  const { pictures } = document.traits;
  const letters = paragraphsOf(document.blocks).reduce(
    (sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0),
    0,
  );
  if (letters === 0 && pictures === 0) return ['Tệp không có chữ nào để kiểm tra.'];
  if (letters >= fewestLetters || pictures === 0) return [];
  return ['Tệp là bản chụp, không đọc được chữ; cần tệp Word gốc để kiểm tra thể thức.'];
}

function ofNature({ nature }: Paper): string[] {
  if (nature !== 'party') return [];
  return ['Văn bản của tổ chức Đảng, Đoàn theo hướng dẫn riêng, không thuộc phạm vi Nghị định số 30/2020/NĐ-CP.'];
}

/** What every paper has, but no words of its own to be known by: that it is missing can't be told from not being seen. */
function ofMissingElements({ nature, type, elements, isHeadInHeader }: Paper): string[] {
  if (nature !== 'administrative') return [];
  const missing = [
    [isHeadInHeader ? undefined : elements.issuingAuthority, 'tên cơ quan ban hành'],
    [type === 'CÔNG VĂN' ? elements.letterSubject : elements.subject, 'trích yếu'],
    [elements.capacity, 'quyền hạn, chức vụ của người ký'],
    [elements.signatory, 'họ tên người ký'],
    [elements.recipientsLabel, 'nơi nhận'],
  ] as const;
  const names = missing.filter(([lines]) => lines?.length === 0).map(([, name]) => name);
  return names.length === 0 ? [] : [`Không tìm thấy ${names.join(', ')}: xem văn bản có thiếu không.`];
}

function ofCover({ cover }: Paper): string[] {
  if (cover.length === 0) return [];
  return ['Tệp có trang bìa; trang bìa không thuộc thể thức, chỉ kiểm tra từ trang có Quốc hiệu.'];
}

function ofHeader({ isHeadInHeader }: Paper): string[] {
  if (!isHeadInHeader) return [];
  return ['Phần đầu văn bản nằm ở đầu trang (header) nên không kiểm tra được; đưa phần này vào đầu nội dung văn bản.'];
}

function ofFurtherPapers({ furtherPapers }: Paper): string[] {
  if (furtherPapers.length === 0) return [];
  return [
    `Tệp có ${furtherPapers.length + 1} văn bản; chỉ kiểm tra thành phần thể thức của văn bản đầu tiên. Tách mỗi văn bản thành một tệp để kiểm tra hết.`,
  ];
}

function ofLegacyFonts({ document }: Paper): string[] {
  const fonts = legacyFontsIn(document);
  if (fonts.length === 0) return [];
  return [
    `Tệp có chữ gõ theo bảng mã cũ (phông ${fonts.join(', ')}), không đọc được theo Unicode; chuyển sang Unicode rồi kiểm tra lại.`,
  ];
}

function ofTrackedChanges({ document }: Paper): string[] {
  const { trackedChanges } = document.traits;
  if (trackedChanges === 0) return [];
  return [
    `Tệp còn ${trackedChanges} thay đổi được theo dõi (Track Changes) chưa chấp nhận; kết quả kiểm tra coi như đã chấp nhận tất cả.`,
  ];
}

function ofMacros({ document }: Paper): string[] {
  return document.traits.hasMacros ? ['Tệp có macro; macro không được chạy khi kiểm tra.'] : [];
}
