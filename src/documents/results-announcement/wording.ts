import type { AnnouncedTier, Announcement } from '../../domain/announcement.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { AnnouncementDossier } from '../../domain/dossier.ts';
import type { IndexSet } from '../../domain/index-set.ts';
import { dayInStyle } from '../../vietnamese/date.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { asSentence, withoutFinalMark } from '../../vietnamese/sentence.ts';
import { asciiSlug, upperFirst } from '../../vietnamese/text.ts';
import { classRanges } from '../class-range.ts';

/** When and by whom the results are made public; without a day that is known the sentence begins with the issuer. */
export function openingSentence({ announcement, profile }: AnnouncementDossier): string {
  const { place, date, issuerSentence } = announcement;
  const sentence = asSentence(issuerSentence);
  if (date === undefined) return upperFirst(sentence);
  const day = dayInStyle(date, profile.dateStyle);
  return upperFirst(`${place === undefined ? '' : `${withoutFinalMark(place)}, `}${day}, ${sentence}`);
}

/** The words around the address of the software, as a list of none or one. */
export function softwareLines({ software }: Announcement): { before: string; url: string; after: string }[] {
  if (software === undefined) return [];
  const { before, url, after } = software;
  return [{ before: `${before} `, url, after: after === undefined ? '.' : ` ${asSentence(after)}` }];
}

/** Whom the index set is for, and what its classes are. */
export function scopeSentences({ tiers, decimalMark }: Announcement, { indexSet }: Assessment): string {
  const names = tiers.map(({ name }) => withoutFinalMark(name));
  const whom =
    names.length === 1
      ? `Bộ chỉ số chuyển đổi số áp dụng cho ${names.join('')}.`
      : `Bộ chỉ số chuyển đổi số được chia thành ${documentNumber(names.length)} nhóm: ${names.join(names.length === 2 ? ' và ' : '; ')}.`;
  return [whom, ...classScale(indexSet, decimalMark)].join(' ');
}

/** How many classes there are, and each with its range. */
function classScale({ classes = [] }: IndexSet, decimalMark: Announcement['decimalMark']): string[] {
  if (classes.length === 0) return [];
  const opening = `Việc xếp hạng chỉ số chuyển đổi số được chia thành ${documentNumber(classes.length)} mức:`;
  return [opening, ...classRanges(classes, 'tỷ lệ', decimalMark)];
}

/** What a tier was assessed by. */
export function tierLead({ lead, tierId }: AnnouncedTier, { indexSet }: Assessment): string {
  const names = (indexSet.tiers.find(({ id }) => id === tierId)?.mainIndices ?? []).map(({ name }) => name);
  const opening = withoutFinalMark(lead);
  return names.length === 0
    ? `${opening}, kết quả đánh giá như sau.`
    : `${opening}, việc đánh giá thực hiện qua ${documentNumber(names.length)} chỉ số chính: ${names.join(', ')}.`;
}

/** Title in the properties of the file; a sample says that it is one. */
export function documentTitle({ announcement, isSample }: AnnouncementDossier): string {
  const title = withoutFinalMark(announcement.title);
  return isSample ? `Mẫu, số liệu giả định – ${title}` : title;
}

/** "tin_cong-bo-ket-qua-cds-2023". */
export function fileName({ assessment, isSample }: AnnouncementDossier): string {
  return ['tin', asciiSlug(`Công bố kết quả CĐS ${assessment.year}`), ...(isSample ? ['mau'] : [])].join('_');
}
