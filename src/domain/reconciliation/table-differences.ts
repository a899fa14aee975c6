import type { EvaluatedUnit } from '../evaluation.ts';
import type { PaperBlock } from '../paper-content.ts';
import { numbersIn, saysNothing } from './cell-values.ts';
import { columnFields, type UnitRow } from './columns.ts';
import type { Difference } from './difference.ts';
import { agrees, type ResultField } from './fields.ts';
import type { UnitFinder } from './unit-names.ts';
import { type GroupOf, unitRows } from './unit-rows.ts';

type Table = Extract<PaperBlock, { kind: 'table' }>;

/** What a table says of units of the data, and where it says something else than the data. */
export interface ReconciledTable {
  readonly units: readonly EvaluatedUnit[];
  /** How many cells were held against the data. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

export function reconcileTable(
  table: Table,
  finder: UnitFinder,
  fields: readonly ResultField[],
  groupOf: GroupOf,
): ReconciledTable {
  const { rows, differences, headings } = unitRows(table, finder, groupOf);
  const columns = columnFields(rows, headings, fields);
  const order = new Map(table.rows.map(({ place }, at) => [place, at]));
  const orderOf = ({ place }: Difference) => order.get(place) ?? order.size;
  return {
    units: rows.map(({ unit }) => unit),
    compared: rows.length * columns.size,
    differences: [
      ...[...differences, ...rows.flatMap((row) => rowDifferences(row, columns))].toSorted(
        (one, other) => orderOf(one) - orderOf(other),
      ),
      ...unknownColumns(rows, headings, columns),
    ],
  };
}

/** The differences of a row, and that they may be those of another unit of the name. */
function rowDifferences(row: UnitRow, columns: ReadonlyMap<number, ResultField>): Difference[] {
  const own = [...columns].flatMap(([column, field]) => cellDifference(row, field, row.cells[column] ?? ''));
  return own.length > 0 && row.namesakes > 1 ? [...own, ambiguousName(row)] : own;
}

function ambiguousName({ unit, place, namesakes }: UnitRow): Difference {
  const { name } = unit.unit;
  const message = `Hồ sơ có ${namesakes} đơn vị cùng tên “${name}”; dòng này được đối chiếu theo thứ tự trong hồ sơ nên sai khác có thể do nhầm đơn vị.`;
  return { code: 'name-ambiguous', place, unit: name, inPaper: name, message };
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
