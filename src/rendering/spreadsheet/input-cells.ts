import type { Column, Input } from '../../documents/workbook.ts';
import { daySerial } from './day-serial.ts';
import { formatOfEntry } from './entry-rules.ts';
import { checkFigure } from './figures.ts';
import type { CellFormat, CellLayout, CellStyle } from './layout.ts';
import { addText, type Texts } from './texts.ts';

/** An open cell with what was typed into it before. */
export function inputCell(
  { input, value }: Input,
  { align }: Column,
  isForm: boolean,
  place: string,
  texts: Texts,
): CellLayout {
  if (value === undefined) return { style: openStyle(align, formatOfEntry[input.type], isForm) };
  if ('figure' in value) {
    checkFigure(value.figure, place, texts);
    const format = `decimals-${value.decimals}` as const;
    return { style: openStyle(align, format, isForm), content: { number: Number(value.figure) } };
  }
  if ('day' in value) return { style: openStyle(align, 'date', isForm), content: { number: daySerial(value.day) } };
  return { style: openStyle(align, 'text', isForm), content: { slot: addText(texts, value, place) } };
}

/** One object for all cells of one look: exceljs is much faster with it. */
const styles = new Map<string, CellStyle>();

function openStyle(align: Column['align'], format: CellFormat, isOpen: boolean): CellStyle {
  const key = `${align} ${format} ${isOpen}`;
  const style = styles.get(key) ?? { role: 'data', align, format, isOpen };
  styles.set(key, style);
  return style;
}
