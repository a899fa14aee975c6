import { partText, type WordFile } from './word-file.ts';
import { dropAttribute } from './xml-tags.ts';

/** Attributes that take a font from the theme, and the plain ones that name a font (ECMA-376-1, 17.3.2.26). */
const fontAttributes = [
  ['w:asciiTheme', 'w:ascii'],
  ['w:hAnsiTheme', 'w:hAnsi'],
  ['w:eastAsiaTheme', 'w:eastAsia'],
  ['w:cstheme', 'w:cs'],
] as const;

/**
 * Gives a function that names the fonts and colours of a tag outright where the file's theme is not the base's: in a
 * bound file there is only that one. For files with the same theme every tag stays as it is.
 */
export function themeResolver(file: WordFile, base: WordFile): (tag: string) => string {
  const isSame = partText(file, 'theme') === partText(base, 'theme') && isVietnamese(file) === isVietnamese(base);
  return isSame ? (tag) => tag : outright(file);
}

/** Gives a function that names the fonts and colours of a tag outright, as the theme of its file has them. */
export function outright(file: WordFile): (tag: string) => string {
  const faces = themeFaces(partText(file, 'theme'), isVietnamese(file));
  return (tag) => {
    if (tag.startsWith('<w:rFonts')) return withFaces(tag, faces);
    if (!tag.includes(' w:theme')) return tag;
    return ['w:themeColor', 'w:themeTint', 'w:themeShade', 'w:themeFill', 'w:themeFillTint', 'w:themeFillShade'].reduce(
      dropAttribute,
      tag,
    );
  };
}

/** Whether the theme's fonts are those for Vietnamese (17.15.1.88). */
function isVietnamese(file: WordFile): boolean {
  const language = /<w:themeFontLang\s[^>]*?w:val="([^"]*)"/.exec(partText(file, 'settings'))?.[1] ?? '';
  return language.toLowerCase().startsWith('vi');
}

function withFaces(tag: string, faces: ReadonlyMap<string, string>): string {
  return fontAttributes.reduce((current, [themed, plain]) => {
    const key = new RegExp(`\\s${themed}="([^"]*)"`).exec(current)?.[1];
    if (key === undefined) return current;
    const face = faces.get(key.replace(/HAnsi|Ascii/, 'Latin'));
    const bare = dropAttribute(current, themed);
    return face === undefined || face === ''
      ? bare
      : dropAttribute(bare, plain).replace('<w:rFonts', () => `<w:rFonts ${plain}="${face}"`);
  }, tag);
}

/** "majorLatin", "minorBidi" … and the face behind each; for Vietnamese the one the theme has for its script. */
function themeFaces(theme: string, forVietnamese: boolean): Map<string, string> {
  const faces = new Map<string, string>();
  for (const kind of ['major', 'minor'] as const) {
    const fonts = new RegExp(`<a:${kind}Font>(.*?)</a:${kind}Font>`, 's').exec(theme)?.[1] ?? '';
    const face = (pattern: RegExp) => pattern.exec(fonts)?.[1];
    const script = forVietnamese ? face(/<a:font\s[^>]*script="Viet"[^>]*typeface="([^"]*)"/) : undefined;
    faces.set(`${kind}Latin`, script ?? face(/<a:latin\s[^>]*typeface="([^"]*)"/) ?? '');
    faces.set(`${kind}EastAsia`, face(/<a:ea\s[^>]*typeface="([^"]*)"/) ?? '');
    faces.set(`${kind}Bidi`, script ?? face(/<a:cs\s[^>]*typeface="([^"]*)"/) ?? '');
  }
  return faces;
}
