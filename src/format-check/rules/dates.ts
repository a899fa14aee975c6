import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { faultAtParagraph, judged, notFound } from './outcomes.ts';
import { type Prose, proseOf } from './prose.ts';

/** Dates in the text, after the manner of the date of issue (Annex I, II.4.b). */
export const dateRules: readonly Rule[] = [
  {
    id: 'ST-13',
    title: 'Cách viết ngày, tháng trong nội dung',
    clause: `${annex('II', '4', 'b')} (áp dụng tương tự)`,
    severity: 'warning',
    allowed: 'Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước; một cách viết trong cả văn bản',
    hint: 'Thêm số 0, ví dụ: ngày 05 tháng 02 năm 2024; viết mọi ngày tháng theo cùng một cách.',
    check: checkDates,
  },
];

function checkDates(paper: Paper): Outcome {
  const prose = proseOf(paper);
  if (paper.nature === 'unknown' || prose.length === 0) return notFound;
  return judged([...prose.flatMap(zeroFaults), ...styleFaults(prose)]);
}

const withoutZero =
  /ngày [1-9] tháng \d{1,2}(?!\d)|(?:ngày \d{1,2} )?tháng [12] năm \d{4}|(?<![\d/.-])[1-9]\/\d{1,2}\/\d{4}|(?<![\d/.-])\d{1,2}\/[12]\/\d{4}/gu;

function zeroFaults({ text, paragraph }: Prose): Fault[] {
  const found = [...new Set([...text.matchAll(withoutZero)].map(([words]) => `“${words}”`))];
  return found.length === 0 ? [] : [faultAtParagraph(paragraph, `${found.join(', ')} thiếu số 0 phía trước`)];
}

const styles: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '“ngày 05 tháng 3 năm 2024”', pattern: /ngày \d{1,2} tháng \d{1,2} năm \d{4}/u },
  { name: '“05/3/2024”', pattern: /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/u },
  { name: '“05-3-2024”', pattern: /(?<![\d-])\d{1,2}-\d{1,2}-\d{4}(?![\d-])/u },
];

/** One fault for the whole paper, where its second way of writing dates begins. */
function styleFaults(prose: readonly Prose[]): Fault[] {
  const used = styles
    .map(({ name, pattern }) => ({ name, first: prose.find(({ text }) => pattern.test(text)) }))
    .filter(({ first }) => first !== undefined);
  const place = used[1]?.first;
  if (place === undefined) return [];
  const names = used.map(({ name }) => name).join(', ');
  return [faultAtParagraph(place.paragraph, `Văn bản dùng ${used.length} cách viết ngày tháng: ${names}`)];
}
