import type { Run, RunFormat } from '../document-model.ts';

/** Coding of Vietnamese letters before Unicode, by the font that shows them. */
export type LegacyCoding = 'TCVN3' | 'VNI' | 'VIQR';

/**
 * Whether a font is Times New Roman: by its name, by the PostScript name that files from other systems carry, or as the
 * first of several names as LibreOffice saves them (“Times New Roman;serif”).
 */
export function isTimesNewRoman(font: string): boolean {
  const [first = ''] = font.split(';');
  return /^(?:times new roman|timesnewromanps(?:-\w+)?mt)$/i.test(first.trim());
}

/** Fonts whose letters are signs: bullets, arrows, the letters of equations. */
export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings|webdings|marlett|mt extra|opensymbol|zapf ?dingbats|cambria math)/i.test(font.trim());
}

/** The coding behind a font such as .VnTime or VNI-Times; nothing for a font of Unicode letters. */
export function legacyCoding(font: string): LegacyCoding | undefined {
  const name = font.trim();
  if (/^\.vn/i.test(name)) return 'TCVN3';
  if (/^vni[- ]/i.test(name)) return 'VNI';
  return /^vntime/i.test(name) ? 'VIQR' : undefined;
}

/** The fonts in which the letters and digits of some words are printed (ECMA-376 Part 1, 17.3.2.26), each once. */
export function fontsOf(text: string, { fonts }: RunFormat): string[] {
  const used = [...(/[a-z0-9]/i.test(text) ? [fonts.ascii] : []), ...(otherLetters.test(text) ? [fonts.highAnsi] : [])];
  return [...new Set(used)];
}

/** Letters above U+007F that are not of a script with a font of its own, and marks that stand apart from their letter. */
const otherLetters = /[[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0300-\u036f]--[a-zA-Z]]/v;

/**
 * The font of old coding by which the words of a run must be read; nothing if they can be read as Unicode: those with
 * letters such as ơ, ư, ạ, and those in plain ASCII, are only printed in such a font.
 */
export function legacyFontOf({ text, format }: Run): string | undefined {
  const font = format.fonts.highAnsi;
  if (legacyCoding(font) === undefined || !/[\u00a1-\u00ff]/.test(text)) return undefined;
  return /[ăđĩũơư\u1ea0-\u1ef9]/i.test(text) ? undefined : font;
}
