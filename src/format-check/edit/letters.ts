import type { SafeFix } from '../safe-fix.ts';
import { type Setting, setAttributes, switchSetting } from './properties.ts';
import { emptyElement, type WordNames } from './word-names.ts';

/** How the letters of a paragraph shall look; sizes are points. */
export type Letters = Omit<Extract<SafeFix, { kind: 'letters' }>, 'kind' | 'place'>;

/** The properties of runs for letters (ECMA-376 Part 1, 17.3.2). */
export function letterSettings(xml: string, names: WordNames, letters: Letters): readonly Setting[] {
  const { font, size, bold, italic } = letters;
  const settings: Setting[] = [];
  if (font !== undefined) settings.push(fontSetting(xml, names, font));
  if (size !== undefined) {
    // Sizes are stored in half-points (17.3.2.38).
    const val = Math.round(size * 2);
    for (const name of ['sz', 'szCs']) {
      settings.push({
        name,
        fresh: emptyElement(names, name, { val }),
        changes: (present) => setAttributes(xml, present, names, { val }),
      });
    }
  }
  if (bold !== undefined) for (const name of ['b', 'bCs']) settings.push(switchSetting(xml, names, name, bold));
  if (italic !== undefined) for (const name of ['i', 'iCs']) settings.push(switchSetting(xml, names, name, italic));
  return settings;
}

/** A font of the theme would be stronger than one by name (17.3.2.26), so it goes. East Asian letters keep theirs. */
function fontSetting(xml: string, names: WordNames, font: string): Setting {
  const fonts = { ascii: font, hAnsi: font, cs: font };
  return {
    name: 'rFonts',
    fresh: emptyElement(names, 'rFonts', fonts),
    changes: (present) => setAttributes(xml, present, names, fonts, ['asciiTheme', 'hAnsiTheme', 'cstheme']),
  };
}
