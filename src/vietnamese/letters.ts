/**
 * One syllable taken apart: its letters without tone in NFC ("hoà" → "hoa", "ườ" → "ươ"), and its tone as
 * 0 (ngang) to 5 (nặng). A syllable carries one tone, so where the mark stands ("hoà", "hòa") makes no difference.
 */
export function takeSyllableApart(syllable: string): { letters: string; tone: number } {
  let letters = '';
  let tone = 0;
  for (const character of syllable.normalize('NFD')) {
    const mark = toneMarks.indexOf(character);
    if (mark === -1) {
      letters += character;
    } else {
      tone = mark + 1;
    }
  }
  return { letters: letters.normalize('NFC'), tone };
}

/** The five tone marks in the order of dictionaries: huyền, hỏi, ngã, sắc, nặng. A vowel without one comes first. */
const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
