import type { Column } from './caption-block.ts';
import type { FigureField } from './column-meaning.ts';
import type { FoundTable, TableRow } from './find-tables.ts';
import { fieldWords, meaningWords } from './meaning-words.ts';
import type { ImportLog, Question } from './scores-import.ts';
import { columnPlace, lineOf } from './sheet-grid.ts';
import { valueCell } from './table-cells.ts';

/** The column that a field of this year, or of the last, is taken from. */
export interface ChosenColumn {
  readonly column: Column;
  readonly field: FigureField;
  readonly isPrevious: boolean;
}

/**
 * One column for each field. What a unit gave itself is never the result, be it a score, an index, a class or a rank; a
 * maximum nobody gives. Where several columns could be meant and do not say the same, none is taken and a question asks.
 * @param chosen places of the columns that a question was answered with: they are taken, whoever gave their figures
 */
export function chooseColumns(
  table: FoundTable,
  units: readonly TableRow[],
  chosen: readonly string[],
  log: ImportLog,
): ChosenColumn[] {
  const figures = table.block.columns.flatMap((column) =>
    column.meaning.kind === 'figure' ? [{ column, ...column.meaning }] : [],
  );
  const kinds = Map.groupBy(figures, ({ field, isPrevious }) => `${field} ${isPrevious}`);
  return [...kinds.values()].flatMap((candidates): ChosenColumn[] => {
    const [{ field, isPrevious } = { field: 'score' as const, isPrevious: false }] = candidates;
    if (isPrevious && field !== 'index' && field !== 'class') return [];
    const answer = isPrevious ? undefined : candidates.find(({ column }) => chosen.includes(placeOf(table, column)));
    if (answer !== undefined) return [{ column: answer.column, field, isPrevious }];
    const official = candidates.filter(({ by }) => by !== 'self' || field === 'maximum');
    if (official.length === 0) {
      const columns = distinctColumns(table, units, candidates).map(({ column }) => column);
      const isAsked = field === 'score' || (field === 'index' && !figures.some((each) => each.field === 'score'));
      if (isAsked && !isPrevious && columns.length > 0) log.question(selfAssessed(table, columns, fieldWords[field]));
      return [];
    }
    const distinct = distinctColumns(table, units, official);
    const [only, ...others] = distinct.map(({ column }) => column);
    if (only === undefined) return [];
    if (others.length === 0) return [{ column: only, field, isPrevious }];
    if (!isPrevious) log.question(ambiguous(table, [only, ...others], fieldWords[field]));
    return [];
  });
}

/** The columns of main indices and criteria: one for each score and each maximum, none where it is not clear which. */
export function choosePartColumns(
  table: FoundTable,
  units: readonly TableRow[],
  chosen: readonly string[],
  log: ImportLog,
): Column[] {
  const parts = Map.groupBy(table.block.columns, ({ meaning }) =>
    (meaning.kind === 'main-index' || meaning.kind === 'criterion') && meaning.part !== 'other'
      ? meaningWords(meaning)
      : undefined,
  );
  return [...parts].flatMap(([what, columns]) => {
    const [only] = columns;
    if (what === undefined || only === undefined) return [];
    if (columns.length === 1) return [only];
    const answer = columns.find((column) => chosen.includes(placeOf(table, column)));
    if (answer !== undefined) return [answer];
    const distinct = distinctColumns(
      table,
      units,
      columns.map((column) => ({ column })),
    ).map(({ column }) => column);
    if (distinct.length > 1) log.question(ambiguous(table, distinct, what));
    return distinct.length === 1 ? distinct : [];
  });
}

/** Columns without a value, and columns that say in every row what an earlier one says, are no choice. */
function distinctColumns<Candidate extends { readonly column: Column }>(
  table: FoundTable,
  units: readonly TableRow[],
  candidates: readonly Candidate[],
): Candidate[] {
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return [only];
  const seen = new Set<string>();
  return candidates.filter(({ column: { column } }) => {
    const values = units.map((row) => lineOf(valueCell(table, row, column)?.cell.text ?? ''));
    const key = JSON.stringify(values);
    if (values.every((value) => value === '') || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function selfAssessed(table: FoundTable, columns: readonly Column[], what: string): Question {
  const places = columns.map((column) => placeOf(table, column));
  return {
    code: 'self-assessed-only',
    message: `${places.join('; ')} là ${what} đơn vị tự đánh giá; bảng không có cột ${what} thẩm định nên chưa lấy.`,
    hint: `Thêm cột ${what} thẩm định. Nếu đây đã là kết quả chính thức, ghi “thẩm định” vào tiêu đề cột (và bỏ lời “tự đánh giá” ở tên trang tính, tiêu đề bảng) rồi nhập lại.`,
    places,
  };
}

function ambiguous(table: FoundTable, columns: readonly Column[], what: string): Question {
  const places = columns.map((column) => placeOf(table, column));
  return {
    code: 'ambiguous-column',
    message: `Có ${columns.length} cột có thể là ${what} và ghi khác nhau: ${places.join('; ')}. Chưa lấy cột nào.`,
    hint: 'Chỉ giữ một cột, hoặc sửa tiêu đề cột không phải kết quả chính thức (ví dụ “Điểm tự đánh giá”) rồi nhập lại.',
    places,
  };
}

/** “Trang tính “Sở”, cột D “Tổng điểm””. */
export function placeOf({ grid }: FoundTable, { column, caption }: Column): string {
  const place = columnPlace(grid.sheet, column);
  return caption === '' ? place : `${place} “${caption}”`;
}
