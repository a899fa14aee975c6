import type { Dossier } from '../../domain/dossier.ts';
import { columnKeys, emptyListMark, sheetMark } from '../../domain/dossier-tables/marks.ts';
import type { Source } from '../../domain/dossier-tables/sources.ts';
import type { Table } from '../../domain/dossier-tables/tables.ts';
import { textEntry } from '../text-entry.ts';
import type { Column, Input, Row, Sheet, TableCell } from '../workbook.ts';
import { cellOf } from './cell-of-value.ts';
import { type Entry, entriesOf, fieldOf } from './entries.ts';
import { alignOf, choice, entryOf, ordinalEntry, widthOf } from './entry-of-leaf.ts';
import { marked, sheetLead, tabColours } from './sheet-frame.ts';
import { type SpreadColumns, spreadColumns } from './spread-columns.ts';

/** Rows for new entries. */
const blankRows = 50;
/** Columns that stay in sight up to the name of a row. */
const mostFrozen = 3;

/** Millimetres of an A4 page that a table fills, upright and across; a wider one is printed smaller. */
const narrow = 165;
const wide = 252;

/** One row of a source. */
interface SourceEntry extends Entry {
  readonly source: Source;
}

/** A column with what it shows of an entry. */
interface TableColumn {
  readonly key: string;
  readonly column: Column;
  readonly cell: (entry: SourceEntry) => TableCell;
}

/** A sheet with the entries of lists, one a row, and empty rows for more. */
export function tableSheet(table: Table, dossier: Dossier | undefined): Sheet {
  const entries = table.sources.flatMap((source) =>
    dossier === undefined
      ? []
      : entriesOf(dossier, source)
          .filter(isShown(source))
          .map((entry) => ({ ...entry, source })),
  );
  const spread = spreadColumns(
    table,
    dossier,
    entries.map(({ value }) => value),
  );
  const columns = [...keyColumns(table), ...fieldColumns(table), ...spreadOf(spread), noteColumn(table, spread)];
  const width = columns.reduce((sum, { column }) => sum + (column.isHidden ? 0 : column.width), 0);
  const isNarrow = width <= narrow;
  const stretch = Math.max(1, (isNarrow ? narrow : wide) / width);
  const nameAt = columns.findIndex(({ key }) => key === 'name');
  return {
    name: table.name,
    orientation: isNarrow ? 'portrait' : 'landscape',
    isForm: true,
    isShaded: true,
    canGrow: true,
    isScaled: true,
    hasFilter: true,
    tabColour: tabColours[table.part],
    frozenColumns: nameAt < mostFrozen ? nameAt + 1 : 0,
    lead: sheetLead(table),
    keys: columns.map(({ key }) => key),
    columns: columns.map(({ column }) => (column.isHidden ? column : { ...column, width: column.width * stretch })),
    rows: [...entries.map((entry) => rowOf(columns, entry)), ...blank(columns.length)],
    notes: [],
  };
}

/** A list that has to be there is there without being told, however empty. */
function isShown({ isOptional }: Source): (entry: Entry) => boolean {
  return ({ isEmptyList }) => isOptional || !isEmptyList;
}

function rowOf(columns: readonly TableColumn[], entry: SourceEntry): Row {
  return { role: 'data', cells: columns.map(({ cell }) => cell(entry)) };
}

function blank(columns: number): Row[] {
  return Array.from({ length: blankRows }, () => ({
    role: 'data',
    cells: Array.from({ length: columns }, () => undefined),
  }));
}

/** Columns that say to what a row belongs, and by which number others point to it. */
function keyColumns({ sources, sourceCaption, parentCaptions, ordinalCaption }: Table): TableColumn[] {
  const labels = sources.map(({ label }) => label);
  const sourceEntry = choice(labels, 'Chọn mục mà dòng này thuộc về.');
  const sourceColumn: TableColumn = {
    key: columnKeys.source,
    column: column(marked(sourceCaption ?? '', true), 52, 'left', sourceEntry),
    cell: ({ source }) => ({ input: sourceEntry, value: { text: source.label } }),
  };
  const parents = parentCaptions.map((caption, place): TableColumn => {
    const isField = sources[0]?.parents[place]?.key.type === 'field';
    const prompt = `Ghi “${caption}” của dòng mà dòng này thuộc về.`;
    const input = isField ? textEntry(80, prompt) : ordinalEntry(prompt);
    return {
      key: columnKeys.parent(place),
      column: column(marked(caption, true), isField ? 44 : 24, isField ? 'left' : 'center', input),
      cell: ({ parentKeys }) => keyCell(parentKeys[place], input),
    };
  });
  const ordinalInput = ordinalEntry('Đánh số tăng dần từ trên xuống; các trang tính khác chỉ đến dòng này bằng số ấy.');
  const ordinal: TableColumn = {
    key: columnKeys.ordinal,
    column: column(marked(ordinalCaption ?? '', true), 24, 'center', ordinalInput),
    cell: (entry) => keyCell(entry.ordinal, ordinalInput),
  };
  return [...(sourceCaption ? [sourceColumn] : []), ...parents, ...(ordinalCaption ? [ordinal] : [])];
}

function keyCell(key: string | number | undefined, input: Input['input']): TableCell {
  if (key === undefined) return undefined;
  return { input, value: typeof key === 'number' ? { figure: String(key), decimals: 0 } : { text: key } };
}

function fieldColumns({ columns }: Table): TableColumn[] {
  return columns.map((field, at): TableColumn => {
    const input = entryOf(field, field.explanation);
    return {
      key: field.key,
      column: column(marked(field.caption, field.isRequired), widthOf(field.leaf), alignOf(field.leaf), input),
      cell: ({ value, source, isEmptyList }) => {
        if (isEmptyList) return at === 0 ? { input: textEntry(40, ''), value: { text: emptyListMark } } : undefined;
        const own = source.fields.find(({ key }) => key === field.key);
        return own === undefined ? undefined : cellOf(own.leaf, fieldOf(value, field.key), input);
      },
    };
  });
}

function spreadOf({ fields }: SpreadColumns): TableColumn[] {
  return fields.map(({ heading, field, valueIn }): TableColumn => {
    const input = entryOf(field, field.explanation);
    const { leaf } = field;
    return {
      key: '',
      column: { ...column(heading, widthOf(leaf), alignOf(leaf), input), isHeadingOpen: true },
      cell: ({ value }) => cellOf(leaf, valueIn(value), input),
    };
  });
}

/** A hidden column that holds what no cell can show, and whose key names the sheet. */
function noteColumn(table: Table, { noteOf }: SpreadColumns): TableColumn {
  const input = textEntry(5000, '');
  return {
    key: `${sheetMark}${table.id}`,
    column: { ...column('Ghi chú của phần mềm', 160, 'left', input), isHidden: true },
    cell: ({ value }) => {
      const text = noteOf(value);
      return text === undefined ? undefined : { input, value: { text } };
    },
  };
}

function column(heading: string, width: number, align: Column['align'], entry: Column['entry']): Column {
  return { heading, width, align, entry };
}
