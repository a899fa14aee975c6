import { type Paragraph, paragraphsOf, type WordDocument } from '../document-model.ts';
import type { Attachment, Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { appendixNumberRule, isToBeFilled } from './appendix-numbers.ts';
import { appendixReferenceRule } from './appendix-references.ts';
import { attachedLineRules } from './attached-line.ts';
import { attachedRuleRule } from './attached-rule.ts';
import { attachmentContentRules } from './attachment-contents.ts';
import { annex, sample } from './clauses.ts';
import { letterFaults } from './letters.ts';
import { faultAt, faultAtParagraph, judged, judgedLines, notApplicable } from './outcomes.ts';

/** Appendices and papers attached in the same file (Annex I, III.1). */
export const appendixRules: readonly Rule[] = [
  {
    id: 'AP-01',
    title: 'Từ “Phụ lục” và số thứ tự',
    clause: annex('III', '1', 'b'),
    severity: 'error',
    allowed: 'Một dòng riêng, căn giữa, chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm',
    hint: 'Chọn dòng “Phụ lục”, gõ bằng chữ in thường, đặt cỡ chữ 14, đậm (Ctrl+B), căn giữa (Ctrl+E).',
    check: (paper) => {
      const appendices = appendicesOf(paper);
      if (appendices.length === 0) return notApplicable;
      return judgedLines(
        appendices.flatMap(({ label }) => label),
        labelFaults,
      );
    },
  },
  appendixNumberRule,
  {
    id: 'AP-03',
    title: 'Tên phụ lục',
    clause: annex('III', '1', 'b'),
    severity: 'error',
    allowed: 'Căn giữa, chữ in hoa, cỡ chữ 13–14, kiểu chữ đứng, đậm',
    hint: 'Chọn tên phụ lục, gõ bằng chữ in hoa, đặt cỡ chữ 13 hoặc 14, đậm (Ctrl+B), căn giữa (Ctrl+E).',
    check: (paper) => {
      const appendices = appendicesOf(paper);
      if (appendices.length === 0) return notApplicable;
      const titles = appendices.flatMap(({ title }) => title).filter(isTitleWords);
      return titles.length === 0 ? notApplicable : judged(titles.flatMap((line) => letterFaults(line, titleLetters)));
    },
  },
  ...attachedLineRules,
  attachedRuleRule,
  appendixReferenceRule,
  {
    id: 'AP-08',
    title: 'Mỗi phụ lục bắt đầu ở trang mới',
    clause: annex('III', '1', 'đ'),
    severity: 'error',
    allowed: 'Phụ lục ở trang riêng, số trang đánh riêng theo từng phụ lục',
    hint: 'Đặt con trỏ trước từ “Phụ lục”, vào Layout (Bố trí) > Breaks > Next Page.',
    check: checkOwnPage,
  },
  ...attachmentContentRules,
  {
    id: 'AP-11',
    title: 'Góc trên bên phải của phụ lục ở tệp riêng để trống cho thông tin ký số',
    clause: `${annex('III', '1', 'd')}; ${sample('2.2')}`,
    severity: 'info',
    allowed: 'Để trống: phần mềm ký số ghi số, ký hiệu văn bản và thời gian ký, cỡ chữ 10',
    hint: 'Chuyển nội dung ở góc trên bên phải trang đầu xuống dưới.',
    check: checkCorner,
  },
];

const titleLetters = { sizes: [13, 14], bold: true, italic: false, capitals: true, alignment: 'center' } as const;

export function appendicesOf({ attachments }: Paper): Attachment[] {
  return attachments.filter(({ kind }) => kind === 'appendix');
}

/** Units and remarks in brackets below a title are none of its words, nor are dots to be filled. */
function isTitleWords({ text }: Line): boolean {
  return /\p{L}/u.test(text) && !/^[([]|^(?:đơn vị(?: tính)?|đvt)\s*:/iu.test(text);
}

/** A title on the label's line is one departure, whatever its letters. */
function labelFaults(line: Line): readonly Fault[] {
  const [, title = ''] = /^phụ lục\s+(?:số\s+)?(?:[IVXLC]{1,7}|\d{1,3})\s*[:.–-]\s*(.*)$/iu.exec(line.text) ?? [];
  if (title !== '') return [faultAt(line, 'Tên phụ lục nằm chung dòng với từ “Phụ lục”')];
  if (isToBeFilled(line)) return [];
  return letterFaults(line, { sizes: [14, 14], bold: true, italic: false, capitals: false, alignment: 'center' });
}

function checkOwnPage(paper: Paper): Outcome {
  const appendices = appendicesOf(paper);
  if (appendices.length === 0) return notApplicable;
  const paragraphs = paragraphsOf(paper.document.blocks);
  const positions = new Map(paragraphs.map((paragraph, at) => [paragraph, at]));
  const faults = appendices.flatMap(({ label, ownSection }): Fault[] => {
    const [line] = label;
    if (line === undefined || ownSection || line.startsPage) return [];
    const at = positions.get(line.paragraph);
    if (at === undefined || startsPageNear(paper.document, paragraphs, at)) return [];
    return [faultAt(line, 'Phụ lục không bắt đầu ở trang mới')];
  });
  return judged(faults);
}

/** A few words may stand above a label: “Mẫu số 01”, the facts of an e-signature. */
const mostAbove = 4;

function startsPageNear(document: WordDocument, paragraphs: readonly Paragraph[], from: number): boolean {
  let words = 0;
  for (let at = from; at >= 0 && words <= mostAbove; at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || at === 0) return true;
    const above = paragraphs[at - 1];
    if (paragraph.format.pageBreakBefore || paragraph.text.includes('\f')) return true;
    if (above !== undefined && above.section !== paragraph.section) {
      return document.sections[paragraph.section]?.startsOnNewPage === true;
    }
    if (paragraph.text.trim() !== '') words += 1;
  }
  return false;
}

/** Only a file of its own gets the facts of its signature in the corner. */
function checkCorner({ nature, document, attachments }: Paper): Outcome {
  if (nature !== 'attachment' || attachments.length === 0) return notApplicable;
  const first = paragraphsOf(document.blocks).find(({ text }) => text.trim() !== '');
  const isFree = first === undefined || first.format.alignment !== 'right' || /^số\s*:/iu.test(first.text.trim());
  if (isFree) return judged([]);
  const message = 'Dòng đầu nằm ở góc trên bên phải, nơi phần mềm ký số ghi thông tin: xem có bị chồng lên nhau không.';
  return {
    state: 'look',
    message,
    places: [faultAtParagraph(first, 'Có chữ ở góc trên bên phải')],
  };
}
