import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { citedTypes } from './basis-parts.ts';
import { annex } from './clauses.ts';
import { faultAtParagraph, judged, notFound } from './outcomes.ts';
import { judgedProse, type Prose, proseOf } from './prose.ts';

const types = [...citedTypes, 'Quy chế', 'Quy định', 'Đề án', 'Phương án'].join('|');
const number = String.raw`\d{1,5}(?:\/\d{4})?[\/-](?=\p{Lu})[\p{L}\d]+(?:[-/.&][\p{L}\d&]+){0,4}`;
const citation = new RegExp(`(?<!\\p{L})(?:${types})\\s+(?:số\\s*:?\\s*)?(${number})`, 'gu');
const bareNumber = new RegExp(`(?<!\\p{L})(?:${types})\\s+(?=\\d)(${number})`, 'gu');

/** How other papers are cited in the text (Annex I, II.6.b). */
export const citationRules: readonly Rule[] = [
  {
    id: 'ST-10',
    title: 'Viện dẫn văn bản lần đầu ghi đầy đủ',
    clause: annex('II', '6', 'b'),
    severity: 'warning',
    allowed:
      'Tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại, số, ký hiệu',
    hint: 'Ghi thêm ngày ban hành, cơ quan ban hành và trích yếu ở lần viện dẫn đầu tiên.',
    check: checkFirstCitations,
  },
  {
    id: 'ST-11',
    title: 'Có từ “số” trước số, ký hiệu văn bản',
    clause: annex('II', '6', 'b'),
    severity: 'warning',
    allowed: 'Ví dụ: Nghị định số 30/2020/NĐ-CP',
    hint: 'Thêm từ “số” giữa tên loại và số, ký hiệu.',
    check: (paper) => judgedProse(paper, bareNumberFaults),
  },
];

/**
 * Only the first mention of a number is judged, and only if nothing in its whole paragraph or in a footnote tells when
 * and by whom the paper was issued.
 */
function checkFirstCitations(paper: Paper): Outcome {
  const prose = proseOf(paper);
  if (paper.nature === 'unknown' || prose.length === 0) return notFound;
  const mentioned = new Set(ownNumbers(paper));
  return judged(prose.flatMap((each) => citationFaults(each, mentioned)));
}

function citationFaults({ text, paragraph, hasNote, role }: Prose, mentioned: Set<string>): Fault[] {
  const short: string[] = [];
  for (const [words, found = ''] of text.matchAll(citation)) {
    if (mentioned.has(found)) continue;
    mentioned.add(found);
    if (role !== 'basis') short.push(words);
  }
  if (short.length === 0 || hasNote || /ngày|\d{4}\)|năm \d{4}|(?<!\p{L})của(?!\p{L})/u.test(text)) return [];
  return short.map((words) => faultAtParagraph(paragraph, `“${words}” không có ngày và cơ quan ban hành`));
}

/** The paper's own number is no citation. */
function ownNumbers({ elements }: Paper): string[] {
  return elements.number.flatMap(({ text }) => text.match(new RegExp(number, 'u')) ?? []);
}

function bareNumberFaults({ text, paragraph }: Prose): Fault[] {
  const found = [...text.matchAll(bareNumber)].map(([words]) => `“${words}”`);
  return found.length === 0 ? [] : [faultAtParagraph(paragraph, `${found.join(', ')} thiếu từ “số”`)];
}
