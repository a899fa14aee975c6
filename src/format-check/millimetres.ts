/** Twips, in which a Word file gives lengths, in one millimetre (ECMA-376 Part 1, 22.9.2.14). */
export const twipsPerMillimetre = 1440 / 25.4;

/** Twips in millimetres as officials write them, to a tenth: 12,5. */
export function millimetreText(twips: number): string {
  return String(Math.round((twips / twipsPerMillimetre) * 10) / 10).replace('.', ',');
}
