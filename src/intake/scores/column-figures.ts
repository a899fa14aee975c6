import { type DecimalMark, type DecimalReadings, decimalReadings, isAmbiguous } from '../../domain/decimal-readings.ts';
import { isDecimalText } from '../../domain/decimal-text.ts';
import { decimal, plainDigits, times } from '../../domain/exact-decimal.ts';
import { saysNothing } from '../../domain/reconciliation/cell-values.ts';
import type { SheetCell } from '../workbook/workbook.ts';
import { lineOf } from './sheet-grid.ts';

/** What a cell where a number should be holds. */
export type CellFigure =
  | {
      readonly kind: 'number';
      /** The exact number that people see: 87.78 of "87,78", of "87.78%", and of 0.8778 shown as 87,78%. */
      readonly text: string;
      readonly isPercent: boolean;
      /** Whether Excel holds it as a number, without the zeros that its format may show at the end. */
      readonly isStored: boolean;
    }
  | { readonly kind: 'empty' }
  /** A number of another scale than others in its column; which scale is meant is open. */
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly readings: DecimalReadings }
  | { readonly kind: 'fault'; readonly fault: CellFault; readonly text: string };

export type CellFault =
  | 'error-cell'
  | 'formula-without-value'
  | 'date-instead-of-number'
  | 'negative-number'
  | 'long-number'
  | 'truth-value'
  | 'scaled-number';

export interface ColumnFigures {
  readonly figures: ReadonlyMap<SheetCell, CellFigure>;
  /** Whether some cells can only have a decimal point and others only a decimal comma. */
  readonly hasBothMarks: boolean;
  /** The mark that the column tells, where it is not the one that was decided and makes another number of some cell. */
  readonly markAgainst: DecimalMark | undefined;
}

/**
 * Reads the cells of one column. Numbers that Excel stores as such are exact; of those that stand as text the whole
 * column tells the decimal mark. Where it does not, as in a column of "1.000" only, the cells stay open, unless the mark
 * has been decided: neither reading is ever preferred.
 */
export function readFigures(cells: readonly SheetCell[], decided: DecimalMark | undefined): ColumnFigures {
  const texts = new Map(cells.filter(({ kind }) => kind === 'text').map((cell) => [cell, writtenNumber(cell.text)]));
  const certain = new Set([...texts.values()].flatMap((written) => soleMark(written.readings)));
  const hasBothMarks = certain.size === 2;
  const mark = certain.size === 1 ? [...certain][0] : decided;
  const isContradicted = decided !== undefined && mark !== decided;
  const isDecisive = [...texts.values()].some(({ readings }) => isAmbiguous(readings));
  return {
    hasBothMarks,
    markAgainst: isContradicted && isDecisive ? mark : undefined,
    figures: new Map(cells.map((cell) => [cell, figureOf(cell, texts.get(cell), mark)])),
  };
}

interface WrittenNumber {
  readonly readings: DecimalReadings;
  readonly isPercent: boolean;
}

function writtenNumber(text: string): WrittenNumber {
  const line = lineOf(text).replace(/\s*điểm$/iu, '');
  const isPercent = line.endsWith('%');
  return { readings: decimalReadings(isPercent ? line.slice(0, -1) : line), isPercent };
}

/** The decimal mark that a number can only have. */
function soleMark({ '.': point, ',': comma }: DecimalReadings): DecimalMark[] {
  if (point !== undefined && comma === undefined) return ['.'];
  return point === undefined && comma !== undefined ? [','] : [];
}

function figureOf(cell: SheetCell, written: WrittenNumber | undefined, mark: DecimalMark | undefined): CellFigure {
  if (written !== undefined) return writtenFigure(cell.text, written, mark);
  if (cell.isScaled) return { kind: 'fault', fault: 'scaled-number', text: cell.text };
  if (cell.kind === 'number') return exact(cell.text, false, true);
  if (cell.kind === 'percent') return exact(timesHundred(cell.text), true, true);
  if (cell.kind === 'date') return { kind: 'fault', fault: 'date-instead-of-number', text: cell.text };
  if (cell.kind === 'boolean') return { kind: 'fault', fault: 'truth-value', text: cell.text };
  const fault = cell.text === '' ? 'formula-without-value' : 'error-cell';
  return { kind: 'fault', fault, text: cell.text };
}

function writtenFigure(text: string, written: WrittenNumber, mark: DecimalMark | undefined): CellFigure {
  if (saysNothing(text)) return { kind: 'empty' };
  const { readings, isPercent } = written;
  if (isAmbiguous(readings) && mark === undefined) return { kind: 'ambiguous', text: lineOf(text), readings };
  const reading = (mark === undefined ? undefined : readings[mark]) ?? readings['.'] ?? readings[','];
  return reading === undefined ? { kind: 'words', text: lineOf(text) } : exact(reading, isPercent, false);
}

function exact(text: string, isPercent: boolean, isStored: boolean): CellFigure {
  if (text.startsWith('-')) return { kind: 'fault', fault: 'negative-number', text };
  if (!isDecimalText(text)) return { kind: 'fault', fault: 'long-number', text };
  return { kind: 'number', text, isPercent, isStored };
}

/** The number that is shown for a stored percentage, every digit of it; as it is if it is no number. */
function timesHundred(stored: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(stored) ? plainDigits(times(decimal(stored), decimal('100'))) : stored;
}
