import { columnLetters } from '../workbook/cell-address.ts';
import type { MergedCells, Sheet, SheetCell, SheetRow } from '../workbook/workbook.ts';
import type { ImportLog } from './scores-import.ts';
import { columnPlace, lineOf, type ReadSheet, rowPlace, sheetPlace } from './sheet-grid.ts';
import { isBlank } from './table-cells.ts';
import { captionOf, type TurnedLayout } from './turned-layout.ts';

/** The table of such a layout as one with a row for each unit: the numbers of rows are those of the columns, and back. */
export function turnedSheet(sheet: Sheet, layout: TurnedLayout): ReadSheet {
  const { head, units, captionColumn, maximumColumn, rows } = layout;
  const column = head.number;
  const corner = head.cells.find((cell) => cell.column === captionColumn);
  const words = (text: string, address: string, at: number): SheetCell => ({
    kind: 'text',
    text,
    address,
    column: at,
    isFormula: false,
  });
  const captions: SheetRow = {
    number: captionColumn,
    isHidden: false,
    cells: [
      words('Đơn vị', corner?.address ?? columnLetters(captionColumn) + column, column),
      ...rows.flatMap((row) => {
        const text = captionOf(row, layout);
        return text === '' ? [] : [words(text, columnLetters(captionColumn) + row.number, row.number)];
      }),
    ],
  };
  const turnedRow = (at: number, name: SheetCell): SheetRow => ({
    number: at,
    isHidden: sheet.hiddenColumns.includes(at),
    cells: [
      { ...name, column },
      ...rows.flatMap((row) => {
        const cell = row.cells.find((each) => each.column === at);
        return cell === undefined ? [] : [{ ...cell, column: row.number }];
      }),
    ],
  });
  const maximum = head.cells.find((cell) => cell.column === maximumColumn);
  return {
    ...sheet,
    isTurned: true,
    merges: turnedMerges(sheet, layout),
    hiddenColumns: rows.filter(({ isHidden }) => isHidden).map(({ number }) => number),
    rows: [
      captions,
      ...(maximum === undefined ? [] : [turnedRow(maximum.column, maximum)]),
      ...units.map((unit) => turnedRow(unit.column, unit)),
    ],
  };
}

/** The merged cells among the figures: a class over two units is that of both. */
function turnedMerges({ merges }: Sheet, { head, units: [first] }: TurnedLayout): MergedCells[] {
  return merges
    .filter(({ firstRow, firstColumn }) => firstRow > head.number && firstColumn >= (first?.column ?? 0))
    .map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
      ...{ firstRow: firstColumn, lastRow: lastColumn },
      ...{ firstColumn: firstRow, lastColumn: lastRow },
    }));
}

/** That the table was read so, and all of the sheet that did not go into it. */
export function tellTurned(sheet: Sheet, layout: TurnedLayout, log: ImportLog): void {
  log.finding({
    code: 'table-turned',
    severity: 'info',
    message: `${rowPlace(sheet, layout.head.number)}: đơn vị xếp theo cột, nội dung chấm xếp theo hàng; bảng được đọc theo chiều ấy.`,
  });
  const { head, units, others, rows, codeColumn, captionColumn, maximumColumn } = layout;
  tellRows(sheet, layout, log);
  for (const { column, text } of others) {
    const place = columnPlace(sheet, column);
    log.unread({ kind: 'column', place, words: wordsDown(head, rows, column), reason: 'Không nhận ra là đơn vị.' });
    if (!holdsFigures(rows, column) || isSummary.test(lineOf(text))) continue;
    log.finding({
      code: 'column-may-be-unit',
      severity: 'error',
      message: `${place} “${lineOf(text).slice(0, mostShown)}” có số liệu nhưng không nhận ra là đơn vị nên chưa lấy.`,
      hint: 'Nếu là đơn vị, ghi tên đầy đủ (ví dụ “Sở …”, “UBND huyện …”); nếu không thì xóa cột này; rồi nhập lại.',
    });
  }
  const known = new Set([
    codeColumn,
    captionColumn,
    maximumColumn,
    ...[...units, ...others].map(({ column }) => column),
  ]);
  const left = [...new Set([head, ...rows].flatMap(({ cells }) => cells.map(({ column }) => column)))];
  for (const column of left.filter((each) => !known.has(each))) {
    const words = wordsDown(head, rows, column);
    const reason = 'Cột ngoài tên nội dung chấm và điểm.';
    if (words.length > 0) log.unread({ kind: 'column', place: columnPlace(sheet, column), words, reason });
  }
}

/** That such a table was not read, and all its rows. */
export function tellUnreadTurned(sheet: Sheet, { head }: TurnedLayout, log: ImportLog): void {
  const reason =
    'Bảng có đơn vị theo cột, mỗi đơn vị nhiều cột, lệch cột hoặc có bảng khác bên dưới, nên không đọc được.';
  for (const row of sheet.rows) {
    const words = row.cells.map(({ text }) => lineOf(text)).filter((text) => text !== '');
    if (words.length > 0) log.unread({ kind: 'row', place: rowPlace(sheet, row.number), words, reason });
  }
  log.finding({
    code: 'table-turned-unread',
    severity: 'error',
    message: `${sheetPlace(sheet)}, hàng ${head.number}: bảng có đơn vị theo cột, nội dung chấm theo hàng, nhưng mỗi đơn vị có nhiều cột, số liệu lệch cột hoặc có bảng khác bên dưới nên không đọc được; chưa lấy gì của trang này.`,
    hint: 'Chỉ để mỗi đơn vị một cột với kết quả chính thức, không trộn ô, mỗi bảng một trang tính, hoặc chuyển thành bảng mỗi đơn vị một hàng, rồi nhập lại.',
  });
}

/** Titles above and remarks below the table. */
function tellRows(sheet: Sheet, { head, rows }: TurnedLayout, log: ImportLog): void {
  const read = new Set([head, ...rows]);
  for (const row of sheet.rows) {
    const words = row.cells.map(({ text }) => lineOf(text)).filter((text) => text !== '');
    if (read.has(row) || words.length === 0) continue;
    const isTitle = row.number < head.number;
    log.unread({
      kind: isTitle ? 'title' : 'note',
      place: rowPlace(sheet, row.number),
      words,
      reason: isTitle ? 'Dòng trên bảng.' : 'Dòng không có số liệu của đơn vị nào.',
    });
  }
}

function wordsDown(head: SheetRow, rows: readonly SheetRow[], column: number): string[] {
  return [head, ...rows].flatMap(({ cells }) =>
    cells.filter((cell) => cell.column === column && !isBlank(cell)).map(({ text }) => lineOf(text)),
  );
}

function holdsFigures(rows: readonly SheetRow[], column: number): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.column === column && /\d/.test(cell.text)));
}

const isSummary = /^(?:trung bình|bình quân|tổng|cộng|cao nhất|thấp nhất|tb|max|min|ghi chú|lý do|nhận xét)/iu;
const mostShown = 120;
