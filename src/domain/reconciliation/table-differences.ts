import type { EvaluatedUnit } from '../evaluation.ts';
import type { PaperBlock } from '../paper-content.ts';
import { numbersIn, saysNothing } from './cell-values.ts';
import { columnFields, type UnitRow } from './columns.ts';
import type { Difference } from './difference.ts';
import { agrees, type ResultField } from './fields.ts';
import type { UnitFinder } from './unit-names.ts';

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
    differences: [...differences, ...cells.flatMap(({ row, field, cell }) => cellDifference(row, field, cell))],
  };
}

/** The rows that name units, with the cells behind the name; a row of results whose name nobody has is a difference. */
function unitRows({ rows }: Table, finder: UnitFinder) {
  const found: UnitRow[] = [];
  const differences: Difference[] = [];
  let headings: readonly string[] = [];
  for (const [at, { place, cells }] of rows.entries()) {
    const nameAt = cells.findIndex((cell) => finder.find(cell) !== undefined);
    const unit = finder.find(cells[nameAt] ?? '');
    if (unit !== undefined) {
      if (found.length === 0) headings = headingsOf(rows.slice(0, at), nameAt);
      found.push({ unit, place, cells: cells.slice(nameAt + 1) });
    } else if (looksLikeUnit(cells)) {
      const [name = ''] = cells.filter((cell) => /\p{L}/u.test(cell));
      const near = finder.near(name);
      differences.push(near === undefined ? unknownUnit(place, name) : otherName(place, name, near));
      if (near !== undefined) found.push({ unit: near, place, cells: cells.slice(cells.indexOf(name) + 1) });
    }
  }
  return { rows: found, differences, headings };
}

/** The headings over the columns behind the names: of all rows above, since a heading may take several. */
function headingsOf(above: readonly { readonly cells: readonly string[] }[], nameAt: number): string[] {
  const width = Math.max(0, ...above.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => above.map(({ cells }) => cells[column] ?? '').join(' ')).slice(
    nameAt + 1,
  );
}

/** A row of results has an ordinal, a name and a figure with decimals. */
function looksLikeUnit(cells: readonly string[]): boolean {
  const [first = '', second = '', ...others] = cells;
  const hasName = /\p{L}{2}/u.test(second) && numbersIn(second).length === 0;
  return (
    /^\d{1,4}$/.test(first.trim()) &&
    hasName &&
    others.some((cell) => /\d[.,]\d/.test(cell) && numbersIn(cell).length > 0)
  );
}

function cellDifference({ unit, place }: UnitRow, field: ResultField, cell: string): Difference[] {
  const inData = field.valueOf(unit);
  if (agrees(field, unit, cell) || (inData === undefined && saysNothing(cell))) return [];
  const { name } = unit.unit;
  if (saysNothing(cell)) {
    const message = `${name}: văn bản thiếu ${field.label}, hồ sơ có ${inData}.`;
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
      : `${name}: văn bản ghi ${field.label} ${cell}, hồ sơ là ${inData}.`;
  const code = field.isClass ? 'class-differs' : 'figure-differs';
  return [{ code, place, unit: name, inPaper: cell, ...(inData === undefined ? {} : { inData }), message }];
}

function otherName(place: string, name: string, { unit }: EvaluatedUnit): Difference {
  const message = `Văn bản ghi tên đơn vị “${name}”, hồ sơ là “${unit.name}”.`;
  return { code: 'name-differs', place, unit: unit.name, inPaper: name, inData: unit.name, message };
}

function unknownUnit(place: string, name: string): Difference {
  return { code: 'unit-unknown', place, inPaper: name, message: `Văn bản có đơn vị “${name}”, hồ sơ không có.` };
}
