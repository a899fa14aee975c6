import type { Column, Sheet } from '../../documents/workbook.ts';

/** A4 as spreadsheet files number it. */
export const a4 = 9;

/**
 * Margins in millimetres, the same for both orientations: the least that Decree 30/2020 (Annex I, I.3) allows at top,
 * bottom and right, so that tables get the most room; `header` is where the page number stands.
 */
export const margins = { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 } as const;

/** The widest that the columns of a sheet can be together, in millimetres. */
export const printableWidth: Readonly<Record<Sheet['orientation'], number>> = {
  portrait: 210 - margins.left - margins.right,
  landscape: 297 - margins.left - margins.right,
};

export const fontName = 'Times New Roman';
/** Size of the workbook's default font in points: the unit of column widths depends on it. */
export const defaultFontSize = 12;

const millimetresPerInch = 25.4;
const pixelsPerInch = 96;
/** A digit of 12-point Times New Roman is half an em: 8 of the 16 pixels. */
const pixelsPerWidthUnit = 8;

export function inches(millimetres: number): number {
  return millimetres / millimetresPerInch;
}

/**
 * Widths of columns in the unit of spreadsheet files (ECMA-376, 18.3.1.13): digits of the default font, in whole pixels
 * of 1/96 inch. The right edge of each column is rounded down, so that columns that fill the page still fill it.
 * @param millimetres of each column, from the left
 */
export function columnWidthUnits(millimetres: readonly number[]): number[] {
  let edge = 0;
  let lastPixel = 0;
  return millimetres.map((width) => {
    edge += width;
    const pixel = Math.floor(inches(edge) * pixelsPerInch + 1e-6);
    const units = (pixel - lastPixel) / pixelsPerWidthUnit;
    lastPixel = pixel;
    return units;
  });
}

/** Millimetres that people see of columns. */
export function visibleWidth(columns: readonly Pick<Column, 'width' | 'isHidden'>[]): number {
  return columns.reduce((sum, { width, isHidden }) => sum + (isHidden ? 0 : width), 0);
}
