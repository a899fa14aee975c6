import { elementsOf, firstOf, type XmlElement } from './xml-tree.ts';

/** The font behind a theme name such as `minorHAnsi` (ECMA-376 Part 1, 17.18.96); nothing if the theme has none. */
export type ThemeFonts = (themeName: string) => string | undefined;

/**
 * Theme fonts as Word picks them: the face that the theme keeps for the script of `w:themeFontLang` comes before the
 * Latin one (17.15.1.88). With Vietnamese, the usual theme's headings are therefore Times New Roman.
 */
export function themeFonts(theme: XmlElement | undefined, settings: XmlElement | undefined): ThemeFonts {
  const scheme = firstOf(firstOf(theme, 'a:themeElements'), 'a:fontScheme');
  const language = firstOf(settings, 'w:themeFontLang')?.attributes;
  return (themeName) => {
    const [, weight] = /^(major|minor)/.exec(themeName) ?? [];
    const fonts = weight === undefined ? undefined : firstOf(scheme, `a:${weight}Font`);
    if (fonts === undefined) return undefined;
    if (themeName.endsWith('Bidi')) return face(fonts, 'a:cs', scriptOf(language?.['w:bidi']));
    if (themeName.endsWith('EastAsia')) return face(fonts, 'a:ea', scriptOf(language?.['w:eastAsia']));
    const latin = firstOf(fonts, 'a:latin')?.attributes.typeface;
    return scriptFace(fonts, scriptOf(language?.['w:val'])) ?? (latin === '' ? undefined : latin);
  };
}

function face(fonts: XmlElement, element: string, script: string | undefined): string | undefined {
  const typeface = firstOf(fonts, element)?.attributes.typeface ?? '';
  return typeface === '' ? scriptFace(fonts, script) : typeface;
}

function scriptFace(fonts: XmlElement, script: string | undefined): string | undefined {
  return elementsOf(fonts, 'a:font').find(({ attributes }) => attributes.script === script)?.attributes.typeface;
}

const scripts: readonly (readonly [prefix: string, script: string])[] = [
  ['vi', 'Viet'],
  ['ja', 'Jpan'],
  ['ko', 'Hang'],
  ['zh-TW', 'Hant'],
  ['zh', 'Hans'],
  ['ar', 'Arab'],
  ['he', 'Hebr'],
  ['th', 'Thai'],
];

function scriptOf(language: string | undefined): string | undefined {
  return language === undefined ? undefined : scripts.find(([prefix]) => language.startsWith(prefix))?.[1];
}
