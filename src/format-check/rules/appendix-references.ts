import { paragraphsOf } from '../document-model.ts';
import type { Attachment, Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { appendixNumber, romanValue } from './appendix-numbers.ts';
import { annex } from './clauses.ts';
import { faultAt, judged, notApplicable, passed } from './outcomes.ts';

export const appendixReferenceRule: Rule = {
  id: 'AP-07',
  title: 'Chỉ dẫn về phụ lục trong văn bản',
  clause: annex('III', '1', 'a'),
  severity: 'warning',
  allowed: 'Trong văn bản có chỉ dẫn về từng phụ lục, ghi đúng số thứ tự của phụ lục',
  hint: 'Nêu phụ lục ở chỗ có liên quan trong văn bản, ví dụ “(chi tiết tại Phụ lục I kèm theo)”.',
  check: checkReferences,
};

/** One number that a text gives behind the word “Phụ lục”. */
interface Reference {
  readonly line: Line;
  readonly written: string;
  readonly value: number;
  /** Of another text of law, by the words behind it. */
  readonly isOther: boolean;
}

interface References {
  readonly numbered: readonly Reference[];
  /** “Phụ lục kèm theo”, “các phụ lục”, “danh sách kèm theo”: may mean any of them. */
  readonly hasUnnumbered: boolean;
}

function checkReferences(paper: Paper): Outcome {
  if (paper.nature !== 'administrative') return notApplicable;
  const appendices = paper.attachments.filter(({ kind }) => kind === 'appendix');
  const references = referencesOf(paper);
  if (appendices.length === 0 && references.numbered.every(({ isOther }) => isOther)) return notApplicable;
  const own = references.numbered.filter(({ isOther }) => !isOther);
  const faults = [
    ...appendices.flatMap((appendix) => unnamedFault(appendix, references)),
    ...own.flatMap((reference) => formFault(reference, appendices)),
  ];
  if (faults.length > 0) return judged(faults);
  const values = new Set(appendices.map((appendix) => appendixNumber(appendix).value));
  const unresolved = own.filter(({ value }) => !values.has(value));
  if (unresolved.length === 0) return passed;
  const lines = [...new Set(unresolved.map(({ line }) => line))];
  const places = lines.map((line) => {
    const numbers = new Set(unresolved.filter((each) => each.line === line).map(({ written }) => written));
    return faultAt(line, `Phụ lục ${[...numbers].join(', ')} không có trong tệp này`);
  });
  const message = 'Văn bản nêu phụ lục không có trong tệp này: xem phụ lục có được gửi ở tệp riêng không.';
  return { state: 'look', message, places };
}

function unnamedFault(appendix: Attachment, { numbered, hasUnnumbered }: References): Fault[] {
  const [label] = appendix.label;
  const { value } = appendixNumber(appendix);
  if (label === undefined || hasUnnumbered || (value === undefined && numbered.length > 0)) return [];
  return numbered.some((reference) => reference.value === value)
    ? []
    : [faultAt(label, `Trong văn bản không có chỉ dẫn về ${label.text}`)];
}

/** “Phụ lục 01” in the text where the appendix is called “Phụ lục I”. */
function formFault({ line, written, value }: Reference, appendices: readonly Attachment[]): Fault[] {
  const meant = appendices.find((appendix) => appendixNumber(appendix).value === value);
  if (meant === undefined) return [];
  const own = appendixNumber(meant);
  const isSame = own.isRoman === (romanValue(written) !== undefined);
  return isSame ? [] : [faultAt(line, `Ghi “Phụ lục ${written}”`, { expected: `“Phụ lục ${own.written}”` })];
}

/** In the text, in attached papers and in notes; an appendix may name another. */
function referencesOf({ body, attachments, document }: Paper): References {
  const lines: readonly Line[] = [...body, ...attachments.flatMap((attachment) => attachment.body)];
  const notes = document.footnotes
    .flatMap(({ blocks }) => paragraphsOf(blocks))
    .map(({ text }) => text.normalize('NFC'));
  const texts = [...lines.map(({ text }) => text), ...notes];
  const hasUnnumbered = texts.some((text) => namesUnnumbered(text));
  return { numbered: lines.flatMap(numberedIn), hasUnnumbered };
}

const mention = /phụ lục(?:\s+số)?/giu;
const numberThere = /^\s+((?:[IVXLC]{1,7}|\d{1,2})(?![\p{L}\d]|\.\d))/u;
const nextNumber = /^(\s*(?:,|;|và|đến|[-–])\s*)(?:phụ lục\s+(?:số\s+)?)?((?:[IVXLC]{1,7}|\d{1,2})(?![\p{L}\d]))/iu;

/** “Phụ lục I, II và III”, “Phụ lục I đến Phụ lục IV”; each with its line. */
function numberedIn(line: Line): Reference[] {
  const text = line.text;
  const found: Reference[] = [];
  let end = 0;
  for (const match of text.matchAll(mention)) {
    if (match.index < end) continue;
    const series = seriesAt(text, match.index + match[0].length);
    end = series.end;
    const isOther = isOfOtherText(text.slice(end, end + 120));
    found.push(...series.numbers.map((number) => ({ ...number, line, isOther })));
  }
  return found;
}

type Numbered = Pick<Reference, 'written' | 'value'>;

function seriesAt(text: string, from: number): { numbers: Numbered[]; end: number } {
  const first = numberThere.exec(text.slice(from, from + 20));
  const value = numberOf(first?.[1] ?? '');
  if (first === null || value === undefined) return { numbers: [], end: from };
  const numbers: Numbered[] = [{ written: first[1] ?? '', value }];
  let end = from + first[0].length;
  for (let next = nextAt(text, end); next !== undefined; next = nextAt(text, end)) {
    const last = numbers.at(-1)?.value ?? next.value;
    const isRange = /đến|[-–]/iu.test(next.link) && next.value - last < mostInRange;
    for (let each = last + 1; isRange && each < next.value; each += 1) {
      numbers.push({ written: next.written, value: each });
    }
    numbers.push({ written: next.written, value: next.value });
    end += next.length;
  }
  return { numbers, end };
}

const mostInRange = 100;

function nextAt(text: string, from: number): (Numbered & { link: string; length: number }) | undefined {
  const match = nextNumber.exec(text.slice(from, from + 40));
  const value = numberOf(match?.[2] ?? '');
  if (match === null || value === undefined) return undefined;
  return { written: match[2] ?? '', value, link: match[1] ?? '', length: match[0].length };
}

function numberOf(written: string): number | undefined {
  return romanValue(written) ?? (/^\d+$/.test(written) ? Number(written) : undefined);
}

/** “Phụ lục I Nghị định số 30/2020/NĐ-CP”, “Phụ lục II ban hành kèm theo Thông tư …”, “Phụ lục III Luật …”. */
function isOfOtherText(behind: string): boolean {
  return /^[\s,(]*(?:(?:được|ban hành|kèm theo|đính kèm|của|thuộc|tại|trong|theo)\s+)*(?:nghị định|thông tư|bộ luật|luật|pháp lệnh|nghị quyết|quyết định|kế hoạch|hướng dẫn|công văn|quy chế|quy định|chương trình|hợp đồng|đề án)(?!\p{L})(?!\s+này)/iu.test(
    behind,
  );
}

function namesUnnumbered(text: string): boolean {
  if (/(?:danh sách|danh mục|bảng|biểu|chi tiết|mẫu)[^.;]{0,80}(?:kèm theo|đính kèm)/iu.test(text)) return true;
  return [...text.matchAll(mention)].some(({ index, 0: words }) => {
    const behind = text.slice(index + words.length, index + words.length + 120);
    return !/^\s+(?:[IVXLC]+|\d+)(?![\p{L}])/u.test(behind) && !isOfOtherText(behind);
  });
}
