import type { Finding } from '../../domain/finding.ts';
import type { Column } from './caption-block.ts';
import { type ChosenColumn, chooseColumns, choosePartColumns, placeOf } from './choose-columns.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import { type ColumnReader, readColumn } from './read-columns.ts';
import { readUnit } from './read-unit.ts';
import { refusedRows } from './refused-rows.ts';
import type { ImportDecisions, ImportLog } from './scores-import.ts';
import { cellPlace, lineOf, rowPlace } from './sheet-grid.ts';
import type { Stated, StatedCriterion, StatedGroup } from './stated.ts';
import { groupRows, type RowGroup } from './table-groups.ts';
import { askAboutColumns, classColumns } from './unclear-columns.ts';
import { tellColumns } from './unread-columns.ts';

/** A column of a main index or a criterion. */
export interface PartColumn {
  readonly meaning: Extract<Column['meaning'], { kind: 'main-index' | 'criterion' }>;
  readonly reader: ColumnReader;
}

/** A table with the columns that its figures are taken from. */
export interface TableReading {
  readonly table: FoundTable;
  readonly figures: readonly (ChosenColumn & { readonly reader: ColumnReader })[];
  readonly parts: readonly PartColumn[];
  /** Columns in which words may say that a unit was not assessed: remarks, and figures that are not taken. */
  readonly remarks: readonly Column[];
  /** Rows of which no figure is taken. */
  readonly refused: ReadonlyMap<TableRow, Finding>;
  /** Whether some column is captioned as scores or maxima of this year, taken or not. */
  readonly hasScoreColumn: boolean;
  readonly log: ImportLog;
}

/**
 * Reads a table: its units in their groups, each figure exactly as it stands in its cell.
 * @param number counts the tables of the file
 */
export function readTable(
  table: FoundTable,
  number: number,
  { decimalMark, columns: chosen = [] }: ImportDecisions,
  log: ImportLog,
): StatedGroup[] {
  const groups = groupRows(table, log);
  const units = groups.flatMap((group) => group.units);
  const all = [
    ...units,
    ...groups.flatMap(({ heading, maxima }) => [heading, maxima].filter((row) => row !== undefined)),
  ];
  const refused = refusedRows(table, all);
  for (const finding of refused.values()) log.finding(finding);
  const rows = all.filter((row) => !refused.has(row));
  const read = (column: Column) => readColumn(table, rows, column, decimalMark, log);
  const columns = [...chooseColumns(table, units, chosen, log), ...classColumns(table, units, log)];
  const figures = columns.map((each) => ({ ...each, reader: read(each.column) }));
  const parts = choosePartColumns(table, units, chosen, log).flatMap((column): PartColumn[] => {
    const { meaning } = column;
    return meaning.kind === 'main-index' || meaning.kind === 'criterion' ? [{ meaning, reader: read(column) }] : [];
  });
  const taken = [...figures, ...parts].map(({ reader }) => reader.column);
  askAboutColumns(table, units, taken, log);
  tellColumns(table, units, taken, log);
  const remarks = table.block.columns.filter(
    (column) => column.meaning.kind === 'remark' || (column.meaning.kind === 'figure' && !taken.includes(column)),
  );
  const hasScoreColumn = table.block.columns.some(
    ({ meaning }) =>
      meaning.kind === 'figure' && (meaning.field === 'score' || meaning.field === 'maximum') && !meaning.isPrevious,
  );
  const reading: TableReading = { table, figures, parts, remarks, refused, hasScoreColumn, log };
  return groups.map((group) => statedGroup(reading, group, number));
}

function statedGroup(reading: TableReading, group: RowGroup, number: number): StatedGroup {
  const { table, figures, parts } = reading;
  const { maxima } = group;
  const { sheet } = table.grid;
  const readerOf = (field: ChosenColumn['field']) =>
    figures.find((each) => each.field === field && !each.isPrevious)?.reader;
  const maximum = readerOf('maximum');
  return {
    title: group.title,
    place: rowPlace(sheet, (group.heading ?? group.units[0])?.row.number ?? 0),
    sheet: lineOf(sheet.name),
    table: number,
    maximum: plainNumber(table, maximum, group.heading) ?? plainNumber(table, maximum ?? readerOf('score'), maxima),
    units: group.units.flatMap((row) => readUnit(reading, row) ?? []),
    criteria: parts.flatMap(({ meaning, reader }): StatedCriterion[] => {
      if (meaning.kind !== 'criterion' || meaning.part !== 'score') return [];
      const { code, name, mainIndex } = meaning;
      const place = placeOf(table, reader.column);
      return [{ code, name, mainIndex, place, maximum: plainNumber(table, reader, maxima) }];
    }),
  };
}

/** The number in a row that is no unit's: a maximum beside a heading, or below a caption. */
function plainNumber(
  { grid }: FoundTable,
  reader: ColumnReader | undefined,
  row: TableRow | undefined,
): Stated | undefined {
  const read = row === undefined ? undefined : reader?.figureAt(row);
  if (read?.figure.kind !== 'number') return undefined;
  const { text, isPercent, isStored } = read.figure;
  return { text, isPercent, isStored, place: cellPlace(grid.sheet, read.value.cell.address) };
}
