import type { EvaluatedUnit } from '../evaluation.ts';
import type { PaperBlock } from '../paper-content.ts';
import { numbersIn } from './cell-values.ts';
import type { UnitRow } from './columns.ts';
import type { Difference } from './difference.ts';
import type { UnitFinder } from './unit-names.ts';

/** The id of the group of every unit. */
export type GroupOf = ReadonlyMap<EvaluatedUnit, string>;

type Table = Extract<PaperBlock, { kind: 'table' }>;

/** A cell that names a unit, or several of the very same name; the figures begin at `next`. */
interface Named {
  readonly units: readonly EvaluatedUnit[];
  readonly next: number;
}

/**
 * The rows that name units, with the cells behind the name; a row of results whose name nobody has is a difference. Of
 * units of the very same name a row is that of the group of the units around it, else the next in the order of the data.
 */
export function unitRows({ rows }: Table, finder: UnitFinder, groupOf: GroupOf) {
  const column = nameColumn(rows, finder);
  const named = rows.map(({ cells }) => namedIn(cells, column, finder));
  const present = new Set(named.flatMap((each) => each?.units ?? []));
  const found: UnitRow[] = [];
  const differences: Difference[] = [];
  const taken = new Set<EvaluatedUnit>();
  let headings: readonly string[] = [];
  for (const [at, { place, cells }] of rows.entries()) {
    const { units = [], next = 0 } = named[at] ?? {};
    const group = units.length > 1 ? groupAround(named, at, groupOf) : undefined;
    const own = units.filter((each) => group === undefined || groupOf.get(each) === group);
    const unit = [...own, ...units].find((each) => !taken.has(each)) ?? units[0];
    if (unit !== undefined) {
      if (found.length === 0) headings = headingsOf(rows.slice(0, at), next);
      if (taken.has(unit)) differences.push(repeated(place, unit));
      taken.add(unit);
      found.push({ unit, place, cells: cells.slice(next), namesakes: own.length > 0 ? own.length : units.length });
    } else if (looksLikeUnit(cells, found.length > 0)) {
      const [name = ''] = cells.filter((cell) => /\p{L}/u.test(cell));
      const near = finder.near(name, present);
      differences.push(near === undefined ? unknownUnit(place, name) : otherName(place, name, near));
      if (near !== undefined)
        found.push({ unit: near, place, cells: cells.slice(cells.indexOf(name) + 1), namesakes: 1 });
    }
  }
  return { rows: found, differences, headings };
}

/** The group of the nearest unit whose name no other has, between the headings around a row. */
function groupAround(named: readonly (Named | undefined)[], at: number, groupOf: GroupOf): string | undefined {
  for (const step of [-1, 1]) {
    for (let near = at + step; named[near] !== undefined; near += step) {
      const [only, ...others] = named[near]?.units ?? [];
      if (only !== undefined && others.length === 0) return groupOf.get(only);
    }
  }
  return undefined;
}

/** The column in which most names stand. */
function nameColumn(rows: Table['rows'], finder: UnitFinder): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const column of cells.slice(0, lastNameColumn).keys()) {
      if (namedIn(cells, column, finder) !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Names stand at the left. */
const lastNameColumn = 4;

/** A name may end with a number that plain text sets apart: "UBND phường 1". */
function namedIn(cells: readonly string[], column: number, finder: UnitFinder): Named | undefined {
  const [cell = '', behind = ''] = cells.slice(column);
  const readings = [
    ...(/^\d{1,3}$/.test(behind) ? [{ text: `${cell} ${behind}`, next: column + 2 }] : []),
    { text: cell, next: column + 1 },
  ];
  for (const { text, next } of readings) {
    const units = finder.find(text);
    if (units.length > 0) return { units, next };
  }
  return undefined;
}

/** The headings over the columns of figures: of all rows above, since a heading may take several. */
function headingsOf(above: readonly { readonly cells: readonly string[] }[], next: number): string[] {
  const width = Math.max(0, ...above.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => above.map(({ cells }) => cells[column] ?? '').join(' ')).slice(
    next,
  );
}

/** A row of results has an ordinal and a name, and a figure with decimals where no other row says what the table holds. */
function looksLikeUnit(cells: readonly string[], isAmongUnits: boolean): boolean {
  const [first = '', second = '', ...others] = cells;
  const hasName = /\p{L}{2}/u.test(second) && numbersIn(second).length === 0;
  const hasFigure = others.some((cell) => /\d[.,]\d/.test(cell) && numbersIn(cell).length > 0);
  return /^\d{1,4}$/.test(first.trim()) && hasName && (isAmongUnits || hasFigure);
}

function repeated(place: string, { unit: { name } }: EvaluatedUnit): Difference {
  return {
    code: 'unit-repeated',
    place,
    unit: name,
    inPaper: name,
    message: `Văn bản ghi đơn vị “${name}” hai lần trong một bảng.`,
  };
}

function otherName(place: string, name: string, { unit }: EvaluatedUnit): Difference {
  const message = `Văn bản ghi tên đơn vị “${name}”, hồ sơ là “${unit.name}”.`;
  return { code: 'name-differs', place, unit: unit.name, inPaper: name, inData: unit.name, message };
}

function unknownUnit(place: string, name: string): Difference {
  return { code: 'unit-unknown', place, inPaper: name, message: `Văn bản có đơn vị “${name}”, hồ sơ không có.` };
}
