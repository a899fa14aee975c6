import type { Block, PageMargins, Section } from '../document-model.ts';
import { usualMargins } from '../usual-margins.ts';
import { twips } from './paragraph-properties.ts';
import { onOff } from './run-properties.ts';
import { elementsOf, firstOf, settingOf, type XmlElement } from './xml-tree.ts';

/** The size of a page where a file says nothing, in twips: the one Word itself takes. */
const usualSize = { width: 12240, height: 15840 } as const;

/**
 * A section from its `w:sectPr` (ECMA-376 Part 1, 17.6.17); headers and footers that it leaves out are those of the
 * section before it.
 */
export function readSection(
  sectPr: XmlElement,
  before: Section | undefined,
  blocksOf: (relationshipId: string) => readonly Block[],
): Section {
  const size = firstOf(sectPr, 'w:pgSz')?.attributes ?? {};
  const margins = firstOf(sectPr, 'w:pgMar')?.attributes ?? {};
  const numbers = firstOf(sectPr, 'w:pgNumType')?.attributes ?? {};
  const start = Number.parseInt(numbers['w:start'] ?? '', 10);
  const width = twips(size['w:w']) ?? usualSize.width;
  const height = twips(size['w:h']) ?? usualSize.height;
  const margin = (name: keyof Section['margins']) => Math.abs(twips(margins[`w:${name}`]) ?? usualMargins[name]);
  return {
    width,
    height,
    isLandscape: size['w:orient'] === 'landscape' || width > height,
    margins: {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
      header: margin('header'),
      footer: margin('footer'),
      gutter: margin('gutter'),
    },
    columns: Number.parseInt(firstOf(sectPr, 'w:cols')?.attributes['w:num'] ?? '1', 10) || 1,
    titlePage: onOff(firstOf(sectPr, 'w:titlePg')) ?? false,
    pageStart: Number.isFinite(start) ? start : undefined,
    pageNumberFormat: numbers['w:fmt'] ?? 'decimal',
    startsOnNewPage: !/^(?:continuous|nextColumn)$/.test(settingOf(sectPr, 'w:type') ?? 'nextPage'),
    headers: marginsOf(sectPr, 'w:headerReference', before?.headers, blocksOf),
    footers: marginsOf(sectPr, 'w:footerReference', before?.footers, blocksOf),
    ordinal: sectPr.ordinal,
  };
}

function marginsOf(
  sectPr: XmlElement,
  reference: string,
  before: PageMargins | undefined,
  blocksOf: (relationshipId: string) => readonly Block[],
): PageMargins {
  const own = (type: keyof PageMargins) => {
    const found = elementsOf(sectPr, reference).find(
      ({ attributes }) => (attributes['w:type'] ?? 'default') === type && attributes['r:id'] !== undefined,
    );
    return found === undefined ? undefined : blocksOf(found.attributes['r:id'] ?? '');
  };
  return {
    default: own('default') ?? before?.default ?? [],
    first: own('first') ?? before?.first ?? [],
    even: own('even') ?? before?.even ?? [],
  };
}
