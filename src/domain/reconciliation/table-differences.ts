import type { EvaluatedUnit } from '../evaluation.ts';
import type { PaperBlock } from '../paper-content.ts';
import { numbersIn, saysNothing } from './cell-values.ts';
import { columnFields, type UnitRow } from './columns.ts';
import type { Difference } from './difference.ts';
import { agrees, type ResultField } from './fields.ts';
import type { UnitFinder } from './unit-names.ts';
import { unitRows } from './unit-rows.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;

/** What a table says of units of the data, and where it says something else than the data. */
export interface ReconciledTable {
  readonly units: readonly EvaluatedUnit[];
  /** How many cells were held against the data. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

export function reconcileTable(table: Table, finder: UnitFinder, fields: readonly ResultField[]): ReconciledTable {
  const { rows, differences, headings } = unitRows(table, finder);
  const columns = columnFields(rows, headings, fields);
  const cells = rows.flatMap((row) =>
    [...columns].map(([column, field]) => ({ row, field, cell: row.cells[column] ?? '' })),
  );
  return {
    units: rows.map(({ unit }) => unit),
    compared: cells.length,
    differences: [
      ...differences,
      ...cells.flatMap(({ row, field, cell }) => cellDifference(row, field, cell)),
      ...unknownColumns(rows, headings, columns),
    ],
  };
}

function cellDifference({ unit, place }: UnitRow, field: ResultField, cell: string): Difference[] {
  const inData = field.valueOf(unit);
  if (agrees(field, unit, cell) || (inData === undefined && saysNothing(cell))) return [];
  const { name } = unit.unit;
  const shown = inData === undefined ? '' : field.shown(inData);
  if (saysNothing(cell)) {
    const message = `${name}: văn bản thiếu ${field.label}, hồ sơ có ${shown}.`;
    return [
      {
        code: 'figure-missing',
        place,
        unit: name,
        inPaper: cell,
        ...(inData === undefined ? {} : { inData }),
        message,
      },
    ];
  }
  const message =
    inData === undefined
      ? `${name}: văn bản ghi ${field.label} ${cell}, hồ sơ không có.`
      : `${name}: văn bản ghi ${field.label} ${cell}, hồ sơ là ${shown}.`;
  return [{ code: field.code, place, unit: name, inPaper: cell, ...(inData === undefined ? {} : { inData }), message }];
}

/** Columns of figures of which nobody can say what they are: not compared, so that somebody has to look. */
function unknownColumns(
  rows: readonly UnitRow[],
  headings: readonly string[],
  known: ReadonlyMap<number, ResultField>,
): Difference[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const [first] = rows;
  if (first === undefined) return [];
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !known.has(column) && isOfFigures(rows.map(({ cells }) => cells[column] ?? '')))
    .map((column) => {
      const name = (headings[column] ?? '').trim();
      const which = name === '' ? `Cột số liệu thứ ${column + 1} sau cột tên đơn vị` : `Cột “${name}”`;
      const message = `${which} không nhận ra được nên chưa đối chiếu; tự kiểm tra cột này.`;
      return { code: 'column-unknown', place: first.place, message };
    });
}

function isOfFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !saysNothing(cell));
  return filled.length > 0 && filled.filter((cell) => numbersIn(cell).length > 0).length * 2 >= filled.length;
}
