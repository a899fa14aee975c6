import * as z from 'zod';
import type { InspectionDossier } from '../domain/dossier.ts';
import type { Inspection } from '../domain/inspection.ts';
import { documentNumber, romanNumeral } from '../vietnamese/number.ts';
import { withoutFinalMark } from '../vietnamese/sentence.ts';
import { issueWords } from './issuance.ts';

const text = (description: string) => z.string().describe(description);

/** The tags that every attachment of the inspection plan has: its title in the file and its "(Kèm theo …)" line. */
export const attachmentFields = {
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  documentNumber: text('Số của kế hoạch; để khoảng trống, hệ thống văn bản điền'),
  planNotation: text('Ký hiệu của kế hoạch, ví dụ KH-BCĐ'),
  day: text('Ngày ban hành kế hoạch; để khoảng trống'),
  month: text('Tháng ban hành kế hoạch; để khoảng trống'),
  year: text('Năm ban hành kế hoạch'),
  committeeName: text('Tên đầy đủ của Ban Chỉ đạo ban hành kế hoạch'),
};

/**
 * The words of {@link attachmentFields}. Number, day and month stay blank, also when the plan has them: in an electronic
 * document they are not filled in (Decree 30/2020, Annex I, III.1.c).
 */
export function attachmentWords({ inspection, isSample }: InspectionDossier, title: string) {
  const { issue, committee } = inspection;
  return {
    documentTitle: isSample ? `Mẫu, số liệu giả định – ${title}` : title,
    ...issueWords({ year: issue.year }),
    planNotation: planNotation(committee),
    committeeName: withoutFinalMark(committee.name),
  };
}

/** "(Kèm theo Kế hoạch số … của …)" as the templates of attachments print it (Decree 30/2020, Annex I, III.1.c). */
export function attachmentLine(words: ReturnType<typeof attachmentWords>): string {
  const { documentNumber: number, planNotation: symbol, day, month, year, committeeName } = words;
  return `(Kèm theo Kế hoạch số ${number}/${symbol} ngày ${day} tháng ${month} năm ${year} của ${committeeName})`;
}

/** "KH-BCĐ" (Decree 30/2020, Annex I, II.3.b and Annex III). */
export function planNotation({ abbreviation }: Inspection['committee']): string {
  return `KH-${abbreviation.replace(/^KH-/u, '')}`;
}

/** The appendices of the report outline, in the order in which it names them. */
const appendices = ['news-articles', 'issued-documents', 'infrastructure', 'it-investments'] as const;

export type Appendix = (typeof appendices)[number];

/**
 * "Phụ lục I": several appendices are numbered by Roman numerals (Decree 30/2020, Annex I, III.1.a). The choice
 * `digits` gives "Phụ lục 01", as offices also write.
 */
export function appendixLabel(appendix: Appendix, inspection: Inspection): string {
  return `Phụ lục ${appendixNumber(appendix, inspection)}`;
}

/** "các Phụ lục I, II, III, IV": all of them, to stand in a sentence. */
export function allAppendixLabels(inspection: Inspection): string {
  return `các Phụ lục ${appendices.map((appendix) => appendixNumber(appendix, inspection)).join(', ')}`;
}

function appendixNumber(appendix: Appendix, { appendixLabels }: Inspection): string {
  const number = appendices.indexOf(appendix) + 1;
  return appendixLabels === 'roman' ? romanNumeral(number) : documentNumber(number);
}
