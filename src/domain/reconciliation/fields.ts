import { withDecimalMark } from '../../vietnamese/number.ts';
import { captionWords } from '../column-captions.ts';
import type { ApprovalDossier } from '../dossier.ts';
import type { EvaluatedUnit } from '../evaluation.ts';
import { comparablePreviousYear } from '../previous-year.ts';
import { changeBetween } from '../year-change.ts';
import { saysClass, saysFigure } from './cell-values.ts';

/** A figure, class or rank that the data has of a unit, and what messages call it. */
export interface ResultField {
  readonly id: string;
  readonly label: string;
  /** What the data says; nothing if it has none for this unit. */
  readonly valueOf: (unit: EvaluatedUnit) => string | undefined;
  /** Whether a cell says this value. */
  readonly says: (cell: string, value: string) => boolean;
  /** The value as messages write it. */
  readonly shown: (value: string) => string;
  /** What is wrong with a cell that says something else. */
  readonly code: 'figure-differs' | 'class-differs';
  /** Words by which the heading of a column is known. */
  readonly heading: RegExp;
}

const printed = [
  ['rank', 'xếp hạng', captionWords.rank],
  ['maximum', 'điểm tối đa', captionWords.maximum],
  ['index', 'chỉ số', captionWords.index],
  ['score', 'điểm đạt được', captionWords.score],
] as const;

/** Every field that a paper on these units may have a column for. */
export function resultFields(dossier: ApprovalDossier): ResultField[] {
  const { assessment, profile, announcement } = dossier;
  const abbreviations = new Map((announcement?.classAbbreviations ?? []).map((each) => [each.class, each.text]));
  const figure = {
    says: saysFigure,
    shown: (value: string) => withDecimalMark(value, profile.numbers.decimalMark),
    code: 'figure-differs',
  } as const;
  const previous = new Map(comparablePreviousYear(assessment)?.results.map(({ unitId, index }) => [unitId, index]));
  const names = new Map(
    assessment.indexSet.tiers.flatMap((tier) => tier.mainIndices ?? []).map(({ id, name }) => [id, name]),
  );
  return [
    {
      id: 'class',
      label: 'xếp loại',
      heading: captionWords.class,
      valueOf: (unit) => unit.printed.class,
      says: (cell, value) => saysClass(cell, value, abbreviations.get(value)),
      shown: (value) => value,
      code: 'class-differs',
    },
    ...printed.map(([id, label, heading]) => ({
      ...figure,
      id,
      label,
      heading,
      valueOf: (unit: EvaluatedUnit) => unit.printed[id],
    })),
    {
      ...figure,
      id: 'previous-index',
      label: 'chỉ số năm trước',
      heading: /chỉ số năm (?:\d{4}|trước)/iu,
      valueOf: ({ unit, printed: { index } }) => (index === undefined ? undefined : previous.get(unit.id)),
    },
    {
      ...figure,
      id: 'change',
      label: 'mức tăng, giảm',
      heading: captionWords.change,
      valueOf: ({ unit, printed: { index } }) => signedChange(previous.get(unit.id), index),
    },
    ...[...names].map(([id, name]) => ({
      ...figure,
      id,
      label: `điểm “${name}”`,
      heading: new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'iu'),
      valueOf: ({ unit: { result } }: EvaluatedUnit) =>
        ('mainIndices' in result ? result.mainIndices : undefined)?.find((each) => each.mainIndexId === id)?.score,
    })),
  ];
}

/** Whether a cell says what the data says of a unit. */
export function agrees(field: ResultField, unit: EvaluatedUnit, cell: string): boolean {
  const value = field.valueOf(unit);
  return value !== undefined && field.says(cell, value);
}

function signedChange(before: string | undefined, now: string | undefined): string | undefined {
  if (before === undefined || now === undefined) return undefined;
  const { direction, points } = changeBetween(before, now);
  return direction === 'down' ? `-${points}` : points;
}
