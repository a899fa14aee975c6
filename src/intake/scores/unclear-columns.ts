import { fieldsNamed } from '../../domain/column-captions.ts';
import { saysClass } from '../../domain/reconciliation/cell-values.ts';
import type { Column } from './caption-block.ts';
import { type ChosenColumn, placeOf } from './choose-columns.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import type { ImportLog } from './scores-import.ts';
import { lineOf } from './sheet-grid.ts';
import { isBlank, valueCell } from './table-cells.ts';

/**
 * What is told and asked of columns whose captions leave open what they hold. One of several figures is told; where no
 * column has scores or indices, all columns of numbers are asked about that could.
 */
export function askAboutColumns(
  table: FoundTable,
  units: readonly TableRow[],
  taken: readonly Column[],
  log: ImportLog,
): void {
  const untaken = columnsWithContent(table, units).filter(
    (column) => !taken.some((each) => each.column === column.column),
  );
  for (const column of untaken) {
    if (column.meaning.kind === 'several' && !isTakenElsewhere(column, taken)) tellSeveral(table, column, log);
  }
  const isScored = taken.some(({ meaning }) => isScore(meaning) || isPart(meaning));
  const isAsked = table.block.columns.some(({ meaning }) => isScore(meaning));
  if (isScored || isAsked) return;
  const numbers = untaken.filter((column) => isUnclear(column) && holdsNumbers(table, units, column.column));
  if (numbers.length > 0) askWhichIsScore(table, numbers, log);
}

/** A column "Kết quả", "Đánh giá" in which only names of the usual classes stand, where no other has classes. */
export function classColumns(table: FoundTable, units: readonly TableRow[], log: ImportLog): readonly ChosenColumn[] {
  if (table.block.columns.some(({ meaning }) => meaning.kind === 'figure' && meaning.field === 'class')) return [];
  const [only, ...others] = table.block.columns.filter(({ meaning, column }) => {
    const words = textsOf(table, units, column);
    return (
      meaning.kind === 'vague' && words.length > 0 && words.every((each) => usual.some((name) => saysClass(each, name)))
    );
  });
  if (only === undefined || others.length > 0) return [];
  log.finding({
    code: 'class-by-content',
    severity: 'info',
    message: `${placeOf(table, only)}: tiêu đề không ghi là xếp loại, nhưng các ô đều ghi tên loại nên được lấy làm xếp loại.`,
    hint: 'Nếu không phải xếp loại của năm được đánh giá, sửa tiêu đề cột rồi nhập lại.',
  });
  return [{ column: only, field: 'class', isPrevious: false }];
}

const usual = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu', 'Kém'];

/**
 * A table in which the column that answers the question for scores is one of scores. Where captions name scores or
 * indices nothing was asked, so nothing is answered.
 * @param chosen places of the columns that questions were answered with
 */
export function withAnsweredScore(table: FoundTable, chosen: readonly string[]): FoundTable {
  const { block, rows } = table;
  if (chosen.length === 0 || block.columns.some(({ meaning }) => isScore(meaning))) return table;
  const units = rows.filter(({ is }) => is.kind === 'unit');
  const answer = columnsWithContent(table, units).find(
    (column) => isUnclear(column) && chosen.includes(placeOf(table, column)),
  );
  if (answer === undefined) return table;
  const score: Column = { ...answer, meaning: { kind: 'figure', field: 'score', by: undefined, isPrevious: false } };
  const others = block.columns.filter(({ column }) => column !== answer.column);
  const columns = [...others, score].toSorted((one, other) => one.column - other.column);
  return { ...table, block: { ...block, columns } };
}

function isUnclear({ meaning: { kind } }: Column): boolean {
  return kind === 'vague' || kind === 'unknown';
}

/** Whether other columns give all that a caption names: "Điểm đạt được/Điểm tối đa" beside "Tổng điểm" adds nothing. */
function isTakenElsewhere({ caption }: Column, taken: readonly Column[]): boolean {
  const fields = taken.map(({ meaning }) =>
    meaning.kind === 'figure' && !meaning.isPrevious ? meaning.field : undefined,
  );
  return fieldsNamed(caption).every((field) => field === 'maximum' || fields.some((each) => each === field));
}

function isScore(meaning: Column['meaning']): boolean {
  return meaning.kind === 'figure' && (meaning.field === 'score' || meaning.field === 'index') && !meaning.isPrevious;
}

function isPart({ kind }: Column['meaning']): boolean {
  return kind === 'main-index' || kind === 'criterion';
}

/** Columns below captions, and those without a caption that have content. */
function columnsWithContent({ block }: FoundTable, units: readonly TableRow[]): Column[] {
  const captioned = new Map(block.columns.map((each) => [each.column, each] as const));
  const filled = new Set(
    units.flatMap(({ row }) => row.cells.filter((cell) => !isBlank(cell)).map(({ column }) => column)),
  );
  return [...filled]
    .toSorted((one, other) => one - other)
    .map((column) => captioned.get(column) ?? { column, caption: '', meaning: { kind: 'unknown' } });
}

function textsOf(table: FoundTable, units: readonly TableRow[], column: number): string[] {
  return units.flatMap((row) => {
    const value = valueCell(table, row, column);
    return value === undefined ? [] : [lineOf(value.cell.text)];
  });
}

/** Whether at least half of the units have a number there, and not all of them the ordinals that rise with the rows. */
function holdsNumbers(table: FoundTable, units: readonly TableRow[], column: number): boolean {
  const numbers = textsOf(table, units, column).filter((text) => /^\d[\d., ]*%?$/u.test(text));
  const isCounting = numbers.length > 1 && numbers.every((text, at) => text === String(at + 1));
  return numbers.length * 2 >= units.length && numbers.length > 0 && !isCounting;
}

/** Nobody can answer which figure each cell is: only the file can tell. */
function tellSeveral(table: FoundTable, column: Column, log: ImportLog): void {
  log.finding({
    code: 'column-of-several',
    severity: 'error',
    message: `${placeOf(table, column)}: tiêu đề nêu nhiều nội dung trong một cột, không rõ mỗi ô là nội dung nào. Chưa lấy cột này.`,
    hint: 'Tách thành các cột riêng (điểm, chỉ số, xếp loại, xếp hạng), hoặc chỉ ghi một nội dung ở tiêu đề, rồi nhập lại; nếu không cần thì xóa cột.',
  });
}

function askWhichIsScore(table: FoundTable, columns: readonly Column[], log: ImportLog): void {
  const places = columns.map((column) => placeOf(table, column));
  log.question({
    code: 'ambiguous-column',
    message: `Bảng không có cột nào ghi rõ là điểm hoặc chỉ số; cột có số mà chưa rõ là gì: ${places.join('; ')}. Chưa lấy cột nào.`,
    hint: 'Ghi “Điểm đạt được”, “Chỉ số” vào tiêu đề của cột kết quả chính thức rồi nhập lại.',
    places,
  });
}
