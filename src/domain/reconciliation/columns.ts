import type { EvaluatedUnit } from '../evaluation.ts';
import { saysNothing } from './cell-values.ts';
import { agrees, type ResultField } from './fields.ts';

/** A row of a table that names a unit, without its name: the cells behind it. */
export interface UnitRow {
  readonly unit: EvaluatedUnit;
  readonly place: string;
  readonly cells: readonly string[];
  /** How many units of this name the row could be about. */
  readonly namesakes: number;
}

/**
 * What each column behind the names holds, found by what stands in it: the field with which most of its cells agree.
 * The heading decides where cells leave it open, and where none agrees ("Chỉ số" over wrong or missing figures).
 */
export function columnFields(
  rows: readonly UnitRow[],
  headings: readonly string[],
  fields: readonly ResultField[],
): Map<number, ResultField> {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const chosen = new Map<number, ResultField>();
  const taken = new Set<string>();
  const candidates = Array.from({ length: width }, (_, column) => column)
    .flatMap((column) =>
      fields.map((field) => ({ column, field, ...agreement(rows, column, field, headings[column]) })),
    )
    .filter(({ share, isHeaded }) => share >= 0.5 || isHeaded)
    .sort((one, other) => other.share - one.share || Number(other.isHeaded) - Number(one.isHeaded));
  for (const { column, field } of candidates) {
    if (chosen.has(column) || taken.has(field.id)) continue;
    chosen.set(column, field);
    taken.add(field.id);
  }
  return chosen;
}

/** The share of a column's filled cells that agree with a field, and whether its heading names the field. */
function agreement(rows: readonly UnitRow[], column: number, field: ResultField, heading = '') {
  const filled = rows.filter(({ cells }) => !saysNothing(cells[column] ?? ''));
  const agreeing = filled.filter(({ unit, cells }) => agrees(field, unit, cells[column] ?? ''));
  const isKnown = rows.some(({ unit }) => field.valueOf(unit) !== undefined);
  return {
    share: filled.length === 0 ? 0 : agreeing.length / filled.length,
    isHeaded: isKnown && field.heading.test(heading),
  };
}
