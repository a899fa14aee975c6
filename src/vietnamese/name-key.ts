import { remembering } from './memory.ts';
import { isPlainWords, spellingKey } from './text.ts';

/**
 * Makes the usual two writings of one name equal, beyond {@link spellingKey}: common abbreviations ("UBND", "TP."),
 * marks between words ("Lao động - Thương binh", "Lao động, Thương binh"; a final "."), and syllables that are written
 * in two ways ("Đăk" and "Đắk", "Thầy" and "Thày", "Mỹ" and "Mĩ"). For comparing only, never for printing.
 */
export function nameKey(name: string): string {
  return keyOf(name);
}

const keyOf = remembering((name) => {
  const small = name.normalize('NFC').toLowerCase();
  if (isPlainWords(small)) return small.split(' ').map(wordKey).join(' ');
  return spellingKey(name)
    .replace(/\p{L}+(?:~\d)?/gu, inOneWriting)
    .replace(/[^\p{L}\p{M}\d~']+/gu, ' ')
    .trim();
});

const wordKey = remembering((word) => inOneWriting(spellingKey(word)));

const abbreviations: ReadonlyMap<string, string> = new Map(
  [
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['BCĐ', 'Ban Chỉ đạo'],
    ['BQL', 'Ban Quản lý'],
    ['VP', 'Văn phòng'],
    ['TP', 'thành phố'],
    ['TX', 'thị xã'],
  ].map(([short = '', long = '']) => [spellingKey(short), spellingKey(long)]),
);

/** An abbreviation, or a syllable of {@link spellingKey}, in the words and writings that stand for it. */
const inOneWriting = remembering((word) => {
  const words = abbreviations.get(word) ?? word;
  return words.replace(/\p{L}+(?:~\d)?/gu, oneWriting);
});

/**
 * A syllable of {@link spellingKey} in one of its writings. One that ends in a stop can't be without a tone in
 * Vietnamese: names of the Central Highlands that are written so ("Đăk", "Đak") are read with the rising tone.
 */
function oneWriting(syllable: string): string {
  const [letters = '', tone] = syllable.split('~');
  if (tone === undefined && /[ckpt]$|ch$/.test(letters)) return `${letters.replace(/ak$/, 'ăk')}~4`;
  if (tone === '1' && letters.endsWith('ây')) return `${letters.slice(0, -2)}ay~1`;
  return syllable.replace(/^(h|k|l|m|s|t|qu)y(?=~|$)/, '$1i');
}
