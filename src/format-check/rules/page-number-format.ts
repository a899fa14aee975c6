import type { Section } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome, Severity } from '../rule.ts';
import { sizeText } from './letters.ts';
import { faultAtParagraph, judged, notApplicable, notFound } from './outcomes.ts';
import type { PageNumber } from './page-number-places.ts';
import { numbersIn } from './page-number-presence.ts';
import { pagePlace } from './page-places.ts';
import { needsNoNumber } from './page-stretches.ts';

/** What a rule on page numbers says of a paper that has none: that they are missing is a matter of PG-11. */
export function withoutNumbers(paper: Paper): Outcome {
  return needsNoNumber(paper) ? notApplicable : notFound;
}

/** Arabic numerals of 13 or 14 points, upright (Annex I, I.7), and not bold (V, row 14: “Đứng”, not “Đứng, đậm”). */
export function checkFormat(paper: Paper): Outcome {
  const inHeaders = numbersIn(paper, 'headers');
  const numbers = inHeaders.length > 0 ? inHeaders : numbersIn(paper, 'footers');
  if (numbers.length === 0) return withoutNumbers(paper);
  const { sections } = paper.document;
  const strange = sections.filter(({ pageNumberFormat }) => pageNumberFormat !== 'decimal');
  return judged([
    ...strange.map((section): Fault => numeralFault(paper, section)),
    ...numbers.flatMap((number) => letterFault(number, strange.length === 0)),
  ]);
}

function numeralFault({ document }: Paper, section: Section): Fault {
  const format = section.pageNumberFormat;
  const found = `Số trang ${numerals.get(format) ?? 'không phải chữ số Ả Rập'}`;
  return { ...pagePlace(document, section), found, ...(isArabic(format) ? { severity: 'warning' } : {}) };
}

function isArabic(format: string): boolean {
  return format === 'numberInDash' || format === 'decimalZero';
}

/** ECMA-376 Part 1, 17.18.59 */
const numerals: ReadonlyMap<string, string> = new Map([
  ['upperRoman', 'bằng chữ số La Mã'],
  ['lowerRoman', 'bằng chữ số La Mã viết thường'],
  ['upperLetter', 'bằng chữ cái'],
  ['lowerLetter', 'bằng chữ cái'],
  ['numberInDash', 'có gạch ở hai bên'],
  ['decimalZero', 'có số 0 ở trước'],
]);

/** Words beside the number are a warning: the decree's sample has the bare number, its text does not forbid them. */
function letterFault(number: PageNumber, judgesNumerals: boolean): Fault[] {
  const { paragraph, run, beside } = number;
  const { size, italic, bold } = run.format;
  const isWrongSize = size < 13 || size > 14;
  const wrong = [
    ...(isWrongSize ? [`cỡ chữ ${sizeText(size)}`] : []),
    ...(italic ? ['kiểu chữ nghiêng'] : []),
    ...(bold ? ['in đậm'] : []),
    ...(judgesNumerals && /\p{L}/u.test(run.text) ? [`viết là “${run.text.trim()}”`] : []),
  ];
  const departures = [...wrong, ...(beside === '' ? [] : [`kèm thêm “${beside}”`])];
  if (departures.length === 0) return [];
  const severity: Severity = wrong.length > 0 ? 'error' : /[\p{L}\d]/u.test(beside) ? 'warning' : 'info';
  const canBeMended = isWrongSize && beside === '' && !paragraph.text.includes('\t');
  return [
    faultAtParagraph(paragraph, `Số trang ${departures.join(', ')}`, {
      ...(severity === 'error' ? {} : { severity }),
      ...(canBeMended ? { fix: { kind: 'letters', place: paragraph.place, size: size < 13 ? 13 : 14 } } : {}),
    }),
  ];
}
