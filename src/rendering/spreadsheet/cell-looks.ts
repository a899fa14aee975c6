import type { Alignment, Border, Fill, Font, Style } from 'exceljs';
import type { CellStyle } from './layout.ts';
import { fontName } from './page.ts';

interface Looks {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly vertical: Alignment['vertical'];
  /** Lines round the cell, or one below it to write on. */
  readonly border?: 'box' | 'below';
  readonly colour?: string;
}

/**
 * Label and title as Decree 30/2020 (Annex I, III.1; Annex V, row 9) has them in an appendix. It says nothing of tables:
 * 12 points are what official tables usually have.
 */
export const looks: Readonly<Record<CellStyle['role'], Looks>> = {
  name: { size: 14, bold: true, vertical: 'middle' },
  label: { size: 14, bold: true, vertical: 'middle' },
  title: { size: 13, bold: true, vertical: 'middle' },
  attachment: { size: 13, italic: true, vertical: 'middle' },
  // What is written behind a caption may take fewer lines than there is room for: both stand on the line to write on.
  field: { size: 13, vertical: 'bottom' },
  answer: { size: 13, vertical: 'bottom', border: 'below' },
  note: { size: 12, vertical: 'top' },
  heading: { size: 12, bold: true, vertical: 'middle', border: 'box' },
  section: { size: 12, bold: true, vertical: 'middle', border: 'box' },
  maximum: { size: 12, italic: true, vertical: 'middle', border: 'box' },
  data: { size: 12, vertical: 'middle', border: 'box' },
  total: { size: 12, bold: true, vertical: 'middle', border: 'box' },
  warning: { size: 12, vertical: 'middle', border: 'box', colour: 'FFC00000' },
};

/** "text" keeps a typed "01" or "12/2024" from becoming a number or a day, and "=…" from becoming a formula. */
const numberFormats: Readonly<Record<string, string>> = {
  general: 'General',
  text: '@',
  date: 'dd/mm/yyyy',
  money: '#,##0',
};

function numberFormat(format: CellStyle['format']): string {
  const decimals = Number(/^decimals-(\d+)$/.exec(format)?.[1] ?? 0);
  return numberFormats[format] ?? (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
}

const thin: Partial<Border> = { style: 'thin' };
const borders = {
  box: { top: thin, left: thin, bottom: thin, right: thin },
  below: { bottom: { style: 'hair' } },
} as const;

function shade(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const shades: Readonly<Partial<Record<CellStyle['role'], Fill>>> = {
  heading: shade('FFD9E5F1'),
  section: shade('FFE8EEF5'),
};

/** How exceljs is told to draw a cell. */
export function drawnStyle(style: CellStyle): Partial<Style> {
  const { size, bold = false, italic = false, vertical, border, colour } = looks[style.role];
  const font: Partial<Font> = {
    name: fontName,
    family: 1,
    size,
    bold,
    italic,
    ...(colour === undefined ? {} : { color: { argb: colour } }),
  };
  // A figure can't be wrapped: one that is too wide for its column is set smaller instead of being shown as "###".
  const fit =
    style.format === 'money' || style.format.startsWith('decimals-') ? { shrinkToFit: true } : { wrapText: true };
  return {
    font,
    numFmt: numberFormat(style.format),
    alignment: { horizontal: style.align, vertical, ...fit },
    protection: { locked: !style.isOpen },
    ...(style.isShaded ? { fill: shades[style.role] ?? shade('FFF2F2F2') } : {}),
    ...(border === undefined ? {} : { border: borders[border] }),
  };
}
