import type { EvaluatedUnit } from '../evaluation.ts';
import { saysClass, saysFigure } from './cell-values.ts';

/** A figure, class or rank that the data has of a unit, and what messages call it. */
export interface ResultField {
  readonly id: string;
  readonly label: string;
  /** What the data says; nothing if it has none for this unit. */
  readonly valueOf: (unit: EvaluatedUnit) => string | undefined;
  readonly isClass: boolean;
  /** Words by which the heading of a column is known. */
  readonly heading: RegExp | undefined;
}

const printed = [
  ['class', 'xếp loại', /xếp loại/iu],
  ['rank', 'xếp hạng', /xếp hạng|thứ hạng/iu],
  ['maximum', 'điểm tối đa', /tối đa|điểm chuẩn/iu],
  ['index', 'chỉ số', /chỉ số (?:cđs|chuyển đổi số|chung)|tỷ lệ/iu],
  ['score', 'điểm đạt được', /đạt được|tổng điểm/iu],
] as const;

/** Every field that a paper on these units may have a column for. */
export function resultFields(units: readonly EvaluatedUnit[]): ResultField[] {
  const mainIndexIds = new Set(units.flatMap((unit) => mainIndexScores(unit).map(({ mainIndexId }) => mainIndexId)));
  return [
    ...printed.map(([id, label, heading]): ResultField => {
      return { id, label, heading, isClass: id === 'class', valueOf: (unit) => unit.printed[id] };
    }),
    ...[...mainIndexIds].map(
      (id): ResultField => ({
        id,
        label: 'điểm chỉ số chính',
        heading: undefined,
        isClass: false,
        valueOf: (unit) => mainIndexScores(unit).find(({ mainIndexId }) => mainIndexId === id)?.score,
      }),
    ),
  ];
}

/** Whether a cell says what the data says of a unit. */
export function agrees(field: ResultField, unit: EvaluatedUnit, cell: string): boolean {
  const value = field.valueOf(unit);
  if (value === undefined) return false;
  return field.isClass ? saysClass(cell, value) : saysFigure(cell, value);
}

function mainIndexScores({ unit: { result } }: EvaluatedUnit) {
  return ('mainIndices' in result ? result.mainIndices : undefined) ?? [];
}
