import type { Numbering, NumberingReference } from './numbering.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { over, type RunProperties, readRunProperties } from './run-properties.ts';
import type { ThemeFonts } from './theme-fonts.ts';
import { elementsOf, firstOf, settingOf, type XmlElement } from './xml-tree.ts';

/** A style with everything it takes over from the styles it is based on. */
export interface Style {
  readonly name: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** `w:numPr` of the style, if it numbers its paragraphs. */
  readonly numbering: NumberingReference | undefined;
  readonly table: XmlElement | undefined;
}

export interface StyleSheet {
  readonly defaults: { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
  /** The style with this id, or the default one of the kind. */
  readonly style: (kind: 'paragraph' | 'character' | 'table', id: string | undefined) => Style;
}

const nothing: Style = { name: undefined, run: { toggles: {} }, paragraph: {}, numbering: undefined, table: undefined };

/** Reads styles.xml (ECMA-376 Part 1, 17.7). Chains that bite their own tail end where they begin again. */
export function readStyleSheet(
  styles: XmlElement | undefined,
  themeFont: ThemeFonts,
  numbering: Numbering,
): StyleSheet {
  const byId = new Map(elementsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaultIds = new Map(
    [...byId]
      .filter(([, { attributes }]) => /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''))
      .map(([id, { attributes }]) => [attributes['w:type'] ?? '', id] as const),
  );
  const docDefaults = firstOf(styles, 'w:docDefaults');
  const known = new Map<string, Style>();
  const resolve = (id: string | undefined): Style => {
    const cached = known.get(id ?? '');
    if (cached !== undefined) return cached;
    const chain = chainOf(byId, known, id);
    let style = known.get(chain.parent) ?? nothing;
    for (const [styleId, element] of chain.styles) {
      style = based(style, element, themeFont, numbering);
      known.set(styleId, style);
    }
    return style;
  };
  return {
    defaults: {
      run: readRunProperties(firstOf(firstOf(docDefaults, 'w:rPrDefault'), 'w:rPr'), themeFont),
      paragraph: readParagraphProperties(firstOf(firstOf(docDefaults, 'w:pPrDefault'), 'w:pPr')),
    },
    style: (kind, id) => resolve(id !== undefined && byId.has(id) ? id : defaultIds.get(kind)),
  };
}

/**
 * The styles of a chain that are not known yet, from the one next to the root, and the one they go on from: each style
 * is worked out once, however long the chains of a file are.
 */
function chainOf(
  byId: ReadonlyMap<string, XmlElement>,
  known: ReadonlyMap<string, Style>,
  id: string | undefined,
): { readonly styles: readonly (readonly [string, XmlElement])[]; readonly parent: string } {
  const styles = new Map<string, XmlElement>();
  let at = id ?? '';
  for (let element = byId.get(at); element !== undefined && !styles.has(at) && !known.has(at); element = byId.get(at)) {
    styles.set(at, element);
    at = settingOf(element, 'w:basedOn') ?? '';
  }
  return { styles: [...styles].reverse(), parent: at };
}

function based(parent: Style, element: XmlElement, themeFont: ThemeFonts, numbering: Numbering): Style {
  const pPr = firstOf(element, 'w:pPr');
  const reference = readNumberingReference(pPr) ?? parent.numbering;
  // Indents of a list lie over those of the styles below, and under those of the style that asks for the list.
  const ofList = readNumberingReference(pPr) === undefined ? {} : numbering.level(reference).paragraph;
  return {
    name: settingOf(element, 'w:name'),
    run: over(parent.run, readRunProperties(firstOf(element, 'w:rPr'), themeFont)),
    paragraph: { ...parent.paragraph, ...ofList, ...readParagraphProperties(pPr) },
    numbering: reference,
    table: firstOf(element, 'w:tblPr') ?? parent.table,
  };
}

/** `w:numPr` (17.3.1.19). An id of 0 ends the numbering of a style. */
export function readNumberingReference(pPr: XmlElement | undefined): NumberingReference | undefined {
  const numPr = firstOf(pPr, 'w:numPr');
  const numId = settingOf(numPr, 'w:numId');
  if (numId === undefined) return undefined;
  return { numId, level: Math.min(8, Math.max(0, Number.parseInt(settingOf(numPr, 'w:ilvl') ?? '0', 10) || 0)) };
}
