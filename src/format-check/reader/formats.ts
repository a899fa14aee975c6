import type { NumberLabel, ParagraphFormat, RunFormat } from '../document-model.ts';
import type { Numbering } from './numbering.ts';
import { readParagraphProperties, resolveParagraph } from './paragraph-properties.ts';
import { over, type RunProperties, readRunProperties, resolveRun } from './run-properties.ts';
import { readNumberingReference, type Style, type StyleSheet } from './style-sheet.ts';
import type { ThemeFonts } from './theme-fonts.ts';
import { elementsOf, firstOf, settingOf, type XmlElement } from './xml-tree.ts';

/** The formats of one paragraph, all layers laid over each other. */
export interface FormatsOfParagraph {
  readonly style: string | undefined;
  readonly paragraph: ParagraphFormat;
  /** The paragraph's number: each call counts its list on, so it is asked for once, by what is printed. */
  readonly label: () => NumberLabel | undefined;
  /** Nothing for hidden letters. */
  readonly run: (rPr: XmlElement | undefined) => RunFormat | undefined;
}

/** Gives the formats of a paragraph from its `w:pPr` and the style of the table round it, in reading order. */
export type Formats = (pPr: XmlElement | undefined, tableStyle: Style | undefined) => FormatsOfParagraph;

/**
 * The layers of ECMA-376 Part 1, 17.7.2: defaults, table style, paragraph style with the list it asks for, a list asked
 * for directly, character style, direct formats.
 */
export function createFormats(sheet: StyleSheet, numbering: Numbering, themeFont: ThemeFonts): Formats {
  const known = new Map<string, RunFormat | undefined>();
  return (pPr, tableStyle) => {
    const style = sheet.style('paragraph', settingOf(pPr, 'w:pStyle'));
    const ofTable = tableStyle === undefined ? [] : [tableStyle.run];
    const resolved = (rPr: XmlElement | undefined, top: RunProperties) => {
      const character = sheet.style('character', settingOf(rPr, 'w:rStyle'));
      const { format, hidden } = resolveRun({
        defaults: sheet.defaults.run,
        styles: [...ofTable, style.run, character.run],
        direct: over(readRunProperties(rPr, themeFont), top),
      });
      return hidden ? undefined : format;
    };
    const layerKey = `${settingOf(pPr, 'w:pStyle') ?? ''}\0${tableStyle?.name ?? ''}\0`;
    const run = (rPr: XmlElement | undefined) => {
      const key = layerKey + keyOf(rPr);
      if (!known.has(key)) known.set(key, resolved(rPr, { toggles: {} }));
      return known.get(key);
    };

    const direct = readNumberingReference(pPr);
    const reference = direct ?? style.numbering;
    const label = () => {
      const next = reference === undefined || reference.numId === '0' ? undefined : numbering.next(reference);
      if (next === undefined) return undefined;
      const format = resolved(firstOf(pPr, 'w:rPr'), numbering.level(reference).run);
      // A label whose letters are hidden is not printed.
      return format === undefined ? undefined : { ...next, format };
    };
    return {
      style: style.name,
      paragraph: resolveParagraph([
        sheet.defaults.paragraph,
        tableStyle?.paragraph ?? {},
        style.paragraph,
        direct === undefined ? {} : numbering.level(direct).paragraph,
        readParagraphProperties(pPr),
      ]),
      label,
      run,
    };
  };
}

/** Runs that say the same have the same format, which is worked out once. */
function keyOf(rPr: XmlElement | undefined): string {
  return elementsOf(rPr)
    .map(({ name, attributes }) => `${name} ${Object.entries(attributes).flat().join(' ')}`)
    .join('\0');
}
