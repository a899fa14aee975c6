import { spellingKey } from '../../vietnamese/text.ts';
import type { Paper } from '../paper.ts';

/**
 * Whether a name says another body than the paper's own. Abbreviations, the position of the head (“Giám đốc Sở …”) and
 * the name of the place may differ; words that stand nowhere in the paper's head and signature may not.
 */
export function isOtherIssuer({ elements }: Paper, name: string): boolean {
  const { issuingAuthority, parentAuthority, decisionAuthority, capacity, otherPosition, placeAndDate } = elements;
  const key = nameKey(name);
  const own = nameKey(issuingAuthority.map(({ text }) => text).join(' '));
  if (own === '' || /[.…]{2}/.test(name) || key === '' || key.includes(own)) return false;
  const place = placeAndDate.map(({ text }) => text.split(/,\s*ngày/iu)[0] ?? '').join(' ');
  const known = [parentAuthority, decisionAuthority, capacity, otherPosition].flatMap((lines) =>
    lines.map(({ text }) => text),
  );
  const words = new Set(
    nameKey([...known, place].join(' '))
      .split(' ')
      .concat(own.split(' ')),
  );
  return key.split(' ').some((word) => !words.has(word) && !commonWords.has(word) && !isAbbreviation(word, name));
}

/** Lower case, abbreviations of every day in full, “về”, “và” and marks left out. */
function nameKey(name: string): string {
  const key = spellingKey(name.replace(/\bUBND\b/gu, 'ủy ban nhân dân').replace(/\bHĐND\b/gu, 'hội đồng nhân dân'));
  return key
    .replace(/bcđ/g, steeringCommittee)
    .replace(/[^\p{L}\p{N}~ ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !linkWords.has(word))
    .join(' ');
}

const steeringCommittee = spellingKey('ban chỉ đạo');
const linkWords: ReadonlySet<string> = new Set(['về', 'và', 'của', 'tp', 'tx', 'tt'].map(spellingKey));

/** Positions of heads and kinds of places, which a name may have or leave out. */
const commonWords: ReadonlySet<string> = new Set(
  spellingKey(
    'giám đốc chủ tịch trưởng ban bộ trưởng cục trưởng chi cục trưởng hiệu trưởng thủ trưởng viện trưởng tổng chánh văn phòng tỉnh thành phố huyện quận thị xã phường trấn đặc khu nước cộng hòa xã hội chủ nghĩa việt nam',
  ).split(' '),
);

function isAbbreviation(word: string, name: string): boolean {
  return name.split(/[\s,]+/).some((each) => /^[\p{Lu}\d.&-]{2,}$/u.test(each) && spellingKey(each).includes(word));
}
