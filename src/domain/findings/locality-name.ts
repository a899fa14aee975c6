import { nameKey } from '../../vietnamese/name-key.ts';
import type { InspectedUnit } from '../inspection.ts';

/** What the name of a locality says: "UBND huyện Đăk Hà" is of a district; kind and place are fit for comparing only. */
export interface LocalityName {
  readonly kindKey: string;
  readonly placeKey: string;
  readonly tier: 'district' | 'commune';
}

/** Kinds of localities as a regular expression, in small letters, abbreviations too; longer ones first. */
export const localityKinds = 'thành phố|thị xã|thị trấn|đặc khu|huyện|quận|phường|xã|tp|tx';

/** The locality that a name is of, with or without "UBND" before it; undefined for a name that says none. */
export function localityOf(name: string): LocalityName | undefined {
  const [, committee, kind = '', place = ''] = locality.exec(name) ?? [];
  const tier = tierOfKind(kind);
  // "Xã hội" and "Huyện ủy" are no names of places; behind "UBND" there is nothing else.
  if (tier === undefined || (committee === undefined && /^\p{Ll}/u.test(place))) return undefined;
  return { kindKey: nameKey(kind), placeKey: nameKey(place), tier };
}

/** The tier of a kind of localities: "huyện" is one of districts. Since July 2025 all are of communes. */
export function tierOfKind(kind: string): LocalityName['tier'] | undefined {
  const key = nameKey(kind);
  if (districtKinds.has(key)) return 'district';
  return communeKinds.has(key) ? 'commune' : undefined;
}

/** How messages call a tier. */
export const tierNames: Readonly<Record<InspectedUnit['tier'], string>> = {
  department: 'sở, ban, ngành',
  district: 'cấp huyện',
  commune: 'cấp xã',
};

const locality = new RegExp(`^(UBND|(?:Ủy|Uỷ) ban nhân dân)?\\s*(${localityKinds})(?:\\.\\s*|\\s+)(\\S.*)$`, 'iu');
const districtKinds: ReadonlySet<string> = new Set(['huyện', 'quận', 'thị xã', 'thành phố'].map(nameKey));
const communeKinds: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn', 'đặc khu'].map(nameKey));
