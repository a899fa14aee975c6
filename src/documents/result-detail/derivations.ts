import { compare, decimal, decimalsOf, isZero, minus, roundHalfUp, sum, times } from '../../domain/exact-decimal.ts';
import type { Derivation } from '../workbook.ts';
import type { DetailColumn, DetailRow } from './detail-table.ts';

/**
 * How a figure follows from the others in its row, if it does so exactly.
 * @param leading how many columns of the sheet stand before the first value
 */
export function derivationOf(
  { field }: DetailColumn,
  value: string,
  row: DetailRow,
  columns: readonly DetailColumn[],
  leading: number,
): Derivation | undefined {
  const at = (wanted: DetailColumn['field']) => columns.findIndex((column) => column.field === wanted);
  const valueIn = (wanted: DetailColumn['field']) => row.values[at(wanted)];
  if (field === 'score') {
    const parts = row.values.filter((_, place) => columns[place]?.field === 'main-index');
    const known = parts.filter((part) => part !== undefined);
    const isSum = known.length > 0 && known.length === parts.length && compare(sum(known), decimal(value)) === 0;
    return isSum ? { sumFrom: leading + at('main-index'), sumTo: leading + at('score') - 1 } : undefined;
  }
  if (field === 'index') return indexDerivation(value, valueIn('score'), row.maximum, leading + at('score'));
  if (field === 'change') {
    const [index, previous] = [valueIn('index'), valueIn('previous-index')];
    const follows =
      index !== undefined &&
      previous !== undefined &&
      compare(minus(decimal(index), decimal(previous)), decimal(value)) === 0;
    return follows ? { of: leading + at('index'), less: leading + at('previous-index') } : undefined;
  }
  return undefined;
}

function indexDerivation(
  value: string,
  score: string | undefined,
  maximum: string | undefined,
  scoreColumn: number,
): Derivation | undefined {
  if (score === undefined || maximum === undefined || isZero(decimal(maximum))) return undefined;
  const recomputed = roundHalfUp(times(decimal(score), decimal('100')), decimal(maximum), decimalsOf(value));
  if (recomputed !== value) return undefined;
  return { percentOf: scoreColumn, maximum };
}
