import type { InspectionDossier } from '../../domain/dossier.ts';
import type { Inspection, Member } from '../../domain/inspection.ts';
import { yearOfDay } from '../../vietnamese/date.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { withoutFinalMark } from '../../vietnamese/sentence.ts';
import { asciiSlug } from '../../vietnamese/text.ts';

/** The subject, which no mark ends. */
export function subject({ subject: words }: Inspection): string {
  return withoutFinalMark(words);
}

/** Title in the properties of the file; a sample says that it is one. */
export function documentTitle({ inspection, isSample }: InspectionDossier): string {
  const title = `Kế hoạch: ${subject(inspection)}`;
  return isSample ? `Mẫu, số liệu giả định – ${title}` : title;
}

/** "kh_kiem-tra-cds-2024_du-thao"; with a number instead of "du-thao" once there is one. */
export function fileName({ inspection, isSample }: InspectionDossier): string {
  const { number } = inspection.issue;
  return [
    asciiSlug(typeAbbreviation),
    asciiSlug(`Kiểm tra CĐS ${inspection.year}`),
    number === undefined ? 'du-thao' : `so-${documentNumber(number)}`,
    ...(isSample ? ['mau'] : []),
  ].join('_');
}

/** "Bà Trần Thị A, Chuyên viên Sở B (Thư ký)", without the final mark. */
export function memberWords({ title, name, post, isSecretary }: Member): string {
  return `${title} ${name}, ${withoutFinalMark(post)}${isSecretary === true ? ' (Thư ký)' : ''}`;
}

/** "năm 2023, năm 2024": every year that the period touches. */
export function periodYears({ period: { from, to } }: Inspection): string {
  const [first, last] = [yearOfDay(from), yearOfDay(to)];
  return Array.from({ length: last - first + 1 }, (_, place) => `năm ${first + place}`).join(', ');
}

const typeAbbreviation = 'KH';
