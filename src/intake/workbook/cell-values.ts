import { UnreadablePaperError } from '../../errors.ts';
import type { NumberFormat } from './number-formats.ts';
import { dateText, decimalText, isoDateText } from './stored-numbers.ts';
import { storedText } from './stored-text.ts';
import type { SheetCell } from './workbook.ts';

/** What is needed to understand the cells of a workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly numberFormats: readonly NumberFormat[];
  readonly uses1904: boolean;
}

/** A cell as its sheet stores it (`c`, ECMA-376 Part 1, 18.3.1.4). */
export interface StoredCell {
  /** `t`: n, s, str, inlineStr, b, e or d. */
  readonly type: string;
  /** `s`, the number of its format. */
  readonly format: string | undefined;
  /** Content of `v`; nothing if the cell has none. */
  readonly value: string | undefined;
  /** Content of `is`. */
  readonly inline: string;
  readonly isFormula: boolean;
}

/** What a cell shows, see `SheetCell`. */
type CellContent = Pick<SheetCell, 'kind' | 'text' | 'decimals' | 'isScaled'>;

/**
 * What a cell shows; nothing for one that is empty.
 * @throws UnreadablePaperError for a shared text that the workbook does not have
 */
export function cellValue(cell: StoredCell, context: CellContext): CellContent | undefined {
  if (cell.type === 'inlineStr') return words(cell.inline, cell.isFormula);
  if (cell.value === undefined) return cell.isFormula ? { kind: 'error', text: '' } : undefined;
  if (cell.type === 'str') return words(storedText(cell.value), cell.isFormula);
  const value = cell.value.trim();
  if (value === '') return cell.isFormula ? { kind: 'error', text: '' } : undefined;
  if (cell.type === 's') return words(sharedString(value, context), cell.isFormula);
  if (cell.type === 'b') return { kind: 'boolean', text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
  if (cell.type === 'e') return { kind: 'error', text: value };
  if (cell.type === 'd') return dated(value);
  return number(value, cell.format, context);
}

function words(text: string, isFormula: boolean): CellContent | undefined {
  return text === '' && !isFormula ? undefined : { kind: 'text', text };
}

function sharedString(value: string, context: CellContext): string {
  const text = /^\d{1,7}$/.test(value) ? context.sharedStrings[Number(value)] : undefined;
  if (text === undefined) throw new UnreadablePaperError('damaged');
  return text;
}

function dated(value: string): CellContent {
  const text = isoDateText(value);
  return text === undefined ? { kind: 'text', text: value } : { kind: 'date', text };
}

function number(value: string, format: string | undefined, context: CellContext): CellContent {
  const text = decimalText(value);
  if (text === undefined) return { kind: 'error', text: value };
  const { kind, decimals, isScaled } = context.numberFormats[Number(format ?? '0')] ?? {
    kind: 'number',
    decimals: undefined,
  };
  if (isScaled) return { kind, text, isScaled };
  if (kind !== 'date') return decimals === undefined ? { kind, text } : { kind, text, decimals };
  const date = dateText(text, context.uses1904);
  return date === undefined ? { kind: 'number', text } : { kind: 'date', text: date };
}
