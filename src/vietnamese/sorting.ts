import { takeSyllableApart } from './letters.ts';

/**
 * Order of two texts as a Vietnamese dictionary has it: syllable by syllable, each by its letters
 * (a ă â b c d đ e ê … ô ơ … ư …) and then by its tone (ngang, huyền, hỏi, ngã, sắc, nặng); numbers by their value
 * ("Phường 2" before "Phường 10"); small letters before capitals only where nothing else differs.
 *
 * Written out instead of `Intl.Collator('vi')`: the collator's order belongs to the ICU data of the runtime, which
 * differs between Node and workerd and changes with their releases, and a paper must have the same rows everywhere.
 */
export function compareVietnamese(a: string, b: string): number {
  const left = tokensOf(a);
  const right = tokensOf(b);
  for (const [place, token] of left.entries()) {
    const other = right[place];
    if (other === undefined) {
      return 1;
    }
    const order = compareTokens(token, other);
    if (order !== 0) {
      return order;
    }
  }
  if (left.length < right.length) {
    return -1;
  }
  return compareCodeUnits(swapCase(a.normalize('NFC')), swapCase(b.normalize('NFC')));
}

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+|[\p{L}\p{M}]+/gu) ?? []
  );
}

function compareTokens(a: string, b: string): number {
  const numberOrder = compareNumbers(a, b);
  if (numberOrder !== undefined) {
    return numberOrder;
  }
  const left = takeSyllableApart(a);
  const right = takeSyllableApart(b);
  return compareCodeUnits(letterKey(left.letters), letterKey(right.letters)) || left.tone - right.tone;
}

/** Numbers by value, before words; `undefined` when neither is a number. */
function compareNumbers(a: string, b: string): number | undefined {
  const [aIsNumber, bIsNumber] = [/^\d/.test(a), /^\d/.test(b)];
  if (aIsNumber && bIsNumber) {
    const [left, right] = [BigInt(a), BigInt(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return aIsNumber === bIsNumber ? undefined : aIsNumber ? -1 : 1;
}

/** Letters outside the alphabet (Ñ, Я) come after it, by code point. */
function letterKey(letters: string): string {
  return [...letters]
    .map((letter) => {
      const place = alphabet.indexOf(letter);
      return place === -1 ? letter : String.fromCharCode(place + 1);
    })
    .join('');
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Capitals precede small letters in Unicode; dictionaries have it the other way round. */
function swapCase(text: string): string {
  return [...text]
    .map((letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))
    .join('');
}
