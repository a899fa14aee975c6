import type { CoverLetter } from '../../domain/cover-letter.ts';
import type { CoverLetterDossier } from '../../domain/dossier.ts';
import type { InspectedUnit, Inspection } from '../../domain/inspection.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { headingWords, withoutFinalMark } from '../../vietnamese/sentence.ts';
import { asciiSlug, lowerFirst } from '../../vietnamese/text.ts';
import { planNotation } from '../attachment-lines.ts';
import { issueWords } from '../issuance.ts';

/** The subject without the "V/v" that the template sets and without a final mark. */
export function subject({ subject: words }: CoverLetter): string {
  return withoutFinalMark(words.replace(/^(?:V\/v|Về việc)\s+(?=\S)/iu, ''));
}

/** "STTTT-BCVT": the agency and the unit that drafted (Decree 30/2020, Annex I, II.3.b). */
export function notation({ authority, draftingUnit }: CoverLetter): string {
  return `${authority.abbreviation}-${draftingUnit}`;
}

/** The plan as the letter cites it (Decree 30/2020, Annex I, II.6.b); what is not known yet stays blank. */
export function planCitation({ issue, committee, subject: words }: Inspection): string {
  const { documentNumber: number, day, month, year } = issueWords(issue);
  return (
    `Kế hoạch số ${number}/${planNotation(committee)} ngày ${day} tháng ${month} năm ${year} ` +
    `của ${withoutFinalMark(committee.name)} về ${lowerFirst(withoutFinalMark(words))}`
  );
}

/**
 * Whom the letter is for. One addressee stands on the line of "Kính gửi", several each on a line of their own with a
 * dash and a semicolon, the last with a full stop (Decree 30/2020, Annex I, II.9.d).
 */
export function addresseeWords({ addressees }: CoverLetter, unit: InspectedUnit | undefined) {
  const names = unit === undefined ? addressees.map(headingWords) : [unit.name];
  const [sole, ...others] = names;
  if (sole !== undefined && others.length === 0) {
    return { soleAddressee: [{ text: sole }], addressees: [], addresseeInSentence: lowerArticle(sole) };
  }
  return {
    soleAddressee: [],
    addressees: names.map((name, place) => ({ text: `${name}${place === names.length - 1 ? '.' : ';'}` })),
    addresseeInSentence: 'các cơ quan, đơn vị, địa phương',
  };
}

/** "Các sở, ban, ngành" stands in a sentence as "các sở, ban, ngành"; a name keeps its capital. */
function lowerArticle(name: string): string {
  return /^Các\s/u.test(name) ? lowerFirst(name) : name;
}

/** "Bà Trần Thị A, Chuyên viên Sở B, điện thoại: …, thư điện tử: …". */
export function contactWords({ contact: { title, name, post, phone, email } }: CoverLetter): string {
  return [
    `${title} ${name}, ${withoutFinalMark(post)}`,
    ...(phone === undefined ? [] : [`điện thoại: ${withoutFinalMark(phone)}`]),
    ...(email === undefined ? [] : [`thư điện tử: ${withoutFinalMark(email)}`]),
  ].join(', ');
}

/** "Như trên" opens the recipients of a letter (Decree 30/2020, Annex I, II.9.b); once, also if the dossier has it. */
export function recipientsOf({ recipients, filing }: CoverLetter) {
  const others = recipients.filter((recipient) => !/^như trên$/iu.test(headingWords(recipient)));
  return { recipients: ['Như trên', ...others], filing };
}

/** Title in the properties of the file; a sample says that it is one. */
export function documentTitle({ inspection: { coverLetter }, isSample }: CoverLetterDossier): string {
  const title = `Công văn: ${subject(coverLetter)}`;
  return isSample ? `Mẫu, số liệu giả định – ${title}` : title;
}

/** "cv_gui-de-cuong-phu-luc-kiem-tra-cds-2024_du-thao"; with a number instead of "du-thao" once there is one. */
export function fileName({ inspection: { year, coverLetter }, isSample }: CoverLetterDossier): string {
  const { number } = coverLetter.issue;
  return [
    'cv',
    asciiSlug(`Gửi đề cương, phụ lục kiểm tra CĐS ${year}`),
    number === undefined ? 'du-thao' : `so-${documentNumber(number)}`,
    ...(isSample ? ['mau'] : []),
  ].join('_');
}
