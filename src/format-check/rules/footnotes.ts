import { type Paragraph, paragraphsOf, type Run } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { practice } from './clauses.ts';
import { faultAtParagraph, judged, notApplicable, passed } from './outcomes.ts';

/** Footnotes, which the decree leaves open. */
export const footnoteRules: readonly Rule[] = [
  {
    id: 'FN-01',
    title: 'Chú thích cuối trang là chú thích của Word',
    clause: practice,
    severity: 'info',
    allowed: 'Dùng chú thích cuối trang của Word, không gõ tay số nhỏ phía trên',
    hint: 'Đặt con trỏ sau từ cần chú thích, vào References (Tham khảo) > Insert Footnote.',
    check: checkTyped,
  },
  {
    id: 'FN-02',
    title: 'Chú thích và dấu tham chiếu khớp nhau',
    clause: practice,
    severity: 'error',
    allowed: 'Mỗi dấu tham chiếu có một chú thích có nội dung, mỗi chú thích có dấu tham chiếu trong văn bản',
    hint: 'Xóa dấu tham chiếu thừa, hoặc ghi nội dung cho chú thích.',
    check: checkPairs,
  },
  {
    id: 'FN-03',
    title: 'Chú thích ở tiêu đề bảng chỉ ghi một lần',
    clause: practice,
    severity: 'info',
    allowed: 'Hàng tiêu đề lặp lại không có thêm chú thích cùng nội dung',
    hint: 'Xóa hàng tiêu đề chép tay, đặt hàng tiêu đề đầu lặp lại (Repeat Header Rows).',
    check: checkRepeated,
  },
];

/** Units and symbols that carry an exponent: m², km2, 10³, CO². */
const carriesExponent = /(?:^|[^\p{L}])(?:[kcdhµ]?m|dam|hm|mm|\p{L}|CO|NO|SO|PM)$/u;
const marks: ReadonlySet<string> = new Set('¹²³⁴⁵⁶⁷⁸⁹');

function checkTyped({ document }: Paper): Outcome {
  if (document.footnotes.length > 0) return passed;
  const paragraphs = paragraphsOf(document.blocks);
  const typed = paragraphs.filter(({ runs }) => runs.some((run, at) => isTypedMark(runs, run, at)));
  if (typed.length === 0) return notApplicable;
  // The samples of the decree explain such marks in a note of their own (Annex III).
  if (paragraphs.some(({ text }) => /^\s*(?:ghi chú|chú thích)(?!\p{L})/iu.test(text.normalize('NFC')))) return passed;
  return judged(typed.map((paragraph) => faultAtParagraph(paragraph, 'Số chú thích gõ tay')));
}

/** A raised number right behind a word of two letters or more. */
function isTypedMark(runs: readonly Run[], run: Run, at: number): boolean {
  const before = runs
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .join('');
  if (run.format.raised === 'superscript' && run.footnote === undefined) {
    return /^\(?\d{1,2}\)?$/.test(run.text.trim()) && isWord(before);
  }
  return [...run.text].some((letter, index, letters) => {
    return marks.has(letter) && isWord(before + letters.slice(Math.max(0, index - 10), index).join(''));
  });
}

function isWord(before: string): boolean {
  return /\p{L}\p{M}*[”")]?$/u.test(before) && !carriesExponent.test(before);
}

interface Reference {
  readonly id: string;
  readonly paragraph: Paragraph;
}

function referencesOf({ document }: Paper): Reference[] {
  return paragraphsOf(document.blocks).flatMap((paragraph) =>
    paragraph.runs.flatMap(({ footnote }) => (footnote === undefined ? [] : [{ id: footnote, paragraph }])),
  );
}

/** A note whose mark stands in a deletion that nobody has accepted yet is no orphan. */
function checkPairs(paper: Paper): Outcome {
  const { footnotes, traits } = paper.document;
  const references = referencesOf(paper);
  if (footnotes.length === 0 && references.length === 0) return notApplicable;
  const texts = new Map(footnotes.map(({ id, blocks }) => [id, noteText(blocks)]));
  const empty = references.flatMap(({ id, paragraph }): Fault[] => {
    const text = texts.get(id);
    if (text === undefined) return [faultAtParagraph(paragraph, 'Dấu tham chiếu không có chú thích')];
    return text === '' ? [faultAtParagraph(paragraph, 'Chú thích không có nội dung')] : [];
  });
  const used = new Set(references.map(({ id }) => id));
  const orphans = footnotes.flatMap(({ id, blocks }): Fault[] => {
    const [first] = paragraphsOf(blocks);
    if (used.has(id) || first === undefined || noteText(blocks) === '' || traits.trackedChanges > 0) return [];
    return [faultAtParagraph(first, 'Chú thích không có dấu tham chiếu, không được in ra', { severity: 'warning' })];
  });
  return judged([...empty, ...orphans]);
}

function noteText(blocks: Parameters<typeof paragraphsOf>[0]): string {
  const paragraphs = paragraphsOf(blocks);
  const words = paragraphs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' && paragraphs.some(({ pictures, boxes }) => pictures + boxes.length > 0) ? '…' : words;
}

/** The same note under two marks in a table: its heading was copied by hand where a page ended. */
function checkRepeated(paper: Paper): Outcome {
  const references = referencesOf(paper).filter(({ paragraph }) => paragraph.place.table !== undefined);
  if (references.length === 0) return notApplicable;
  const texts = new Map(paper.document.footnotes.map(({ id, blocks }) => [id, noteText(blocks)]));
  const seen = new Set<string>();
  return judged(
    references.flatMap(({ id, paragraph }): Fault[] => {
      const key = `${texts.get(id) ?? ''}\n${paragraph.text.trim()}`;
      if (seen.has(key)) return [faultAtParagraph(paragraph, 'Tiêu đề bảng chép lại kèm một chú thích cùng nội dung')];
      seen.add(key);
      return [];
    }),
  );
}
