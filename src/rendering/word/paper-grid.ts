import type { TemplateGrid } from './program.ts';

/** Widths in twips for a paper: of each template column (the repeated one as a whole), and of each repeated column. */
export interface PaperGrid {
  readonly widths: readonly number[];
  readonly repeated: number;
  readonly columnWidths: readonly number[];
}

/** Twips in a millimetre (1/20 of a point; ECMA-376-1, 22.9.2.14). */
const twipsPerMillimetre = 1440 / 25.4;

/**
 * The repeated columns take the place of their one column in the template. With widths wanted, in millimetres, each
 * gets its own; else they share the place equally, none wider than a sixth of the table. What is left over goes to the
 * column beside them, and what is lacking comes from it, as long as it keeps a quarter of the table; beyond that all
 * repeated columns give way alike. The table stays as wide as in the template.
 */
export function gridOfPaper(grid: TemplateGrid, count: number, wanted?: readonly number[]): PaperGrid {
  const { widths, repeated } = grid;
  const place = widths[repeated] ?? 0;
  const beside = repeated === 0 ? 1 : repeated - 1;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = place + Math.max(0, (widths[beside] ?? 0) - Math.floor(total / 4));
  const widest = widths.length === 1 ? total : Math.floor(total / 6);
  const equal = count === 0 ? 0 : Math.min(Math.floor(place / count), widest);
  const desired =
    wanted?.map((millimetres) => Math.round(millimetres * twipsPerMillimetre)) ?? Array(count).fill(equal);
  const asked = desired.reduce((sum, width) => sum + width, 0);
  const columnWidths = asked <= room ? desired : desired.map((width) => Math.floor((width * room) / asked));
  const taken = columnWidths.reduce((sum, width) => sum + width, 0);
  return {
    widths: widths.map((width, index) => {
      if (index === repeated) return taken;
      return index === beside ? width + place - taken : width;
    }),
    repeated,
    columnWidths,
  };
}

/** The `w:gridCol` elements of the table. */
export function gridColumnsXml({ widths, repeated, columnWidths }: PaperGrid): string {
  return widths
    .flatMap((width, index) => (index === repeated ? columnWidths : [width]))
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('');
}

/** A cell in the columns of the template: the first, and how many. */
export interface TemplateCell {
  readonly from: number;
  readonly span: number;
}

/** Width in twips of a cell that isn't repeated itself. */
export function cellWidth({ widths }: PaperGrid, { from, span }: TemplateCell): number {
  return widths.slice(from, from + span).reduce((sum, width) => sum + width, 0);
}

/** How many columns of the paper a cell takes that isn't repeated itself. */
export function cellSpan({ repeated, columnWidths }: PaperGrid, { from, span }: TemplateCell): number {
  const coversRepeated = from <= repeated && repeated < from + span;
  return coversRepeated ? span - 1 + columnWidths.length : span;
}
