import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalReadings } from '../../../src/domain/decimal-readings.ts';
import { NoScoresTableError } from '../../../src/errors.ts';
import type { ScoresImport } from '../../../src/intake/scores/scores-import.ts';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { cellPlace, columnLetters } from '../../../src/intake/workbook/cell-address.ts';
import { type CellInput, scoresFile } from '../../support/scores-files.ts';

const captions = fc.constantFrom(
  ...['Điểm tối đa', 'Điểm đạt được', 'Tổng điểm', 'Điểm tự đánh giá', 'Điểm thẩm định', 'Chỉ số CĐS', 'Tỷ lệ (%)'],
  ...['Xếp loại', 'Xếp hạng', 'Ghi chú', 'Kết quả', 'Nhận thức số', 'Thể chế số', 'Điểm thưởng', 'Tăng/giảm'],
  ...['Điểm năm 2023', 'Xếp loại, xếp hạng', 'Mức độ', 'NTS', 'Năm 2024', 'Điểm chính thức', ''],
);
const names = fc.constantFrom(
  ...['Sở Y tế', 'Sở Xây dựng', 'Sở Nội vụ', 'UBND huyện Đăk Hà', 'Đăk Tô', 'Thanh tra tỉnh', 'Liên minh HTX'],
  ...['Tỉnh Kon Tum', 'Trung bình', 'Tổng cộng', 'Các sở, ban, ngành', 'Nhóm A', 'KHỐI HUYỆN', 'Điểm tối đa', ''],
);
const ordinals = fc.constantFrom('1', '2', '3', '5', 'I', 'II', 'A', 'B', '', '1.1', '-');
const styles = fc.constantFrom('stored', 'comma', 'point', 'percent', 'thousands', 'words', 'none');

/** A table whose numbers are all different, so that each can be looked for. */
const tables = fc
  .record({
    titled: fc.boolean(),
    captions: fc.array(captions, { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.record({ ordinal: ordinals, name: names, cells: fc.array(styles, { maxLength: 7 }) }), {
      minLength: 1,
      maxLength: 8,
    }),
  })
  .map((table) => {
    const figures = new Map<string, string>();
    const above: CellInput[][] = [...(table.titled ? [['KẾT QUẢ NĂM 2024']] : []), ['TT', 'Đơn vị', ...table.captions]];
    const rows = table.rows.map(({ ordinal, name, cells }, at): CellInput[] => [
      ordinal,
      name,
      ...cells.map((style, column) => {
        const cell = figure(style, 100 + at * 10 + column);
        const text = typeof cell === 'object' ? cell.number : cell;
        if (/\d/.test(text)) figures.set(columnLetters(column + 3) + (above.length + at + 1), text);
        return cell;
      }),
    ]);
    return { rows: [...above, ...rows], figures };
  });

function figure(style: string, number: number): string | { readonly number: string } {
  if (style === 'stored') return { number: `${number}.25` };
  const written = { comma: `${number},25`, point: `${number}.5`, percent: `${number}%`, thousands: `1.${number}` };
  return style === 'words' ? 'Không báo cáo' : (written[style as keyof typeof written] ?? '');
}

/** Whether a cell went into the dossier, or is listed, or is spoken of by its address, its row or its column. */
function isAccountedFor(
  { dossier, unread, findings, questions }: ScoresImport,
  address: string,
  text: string,
): boolean {
  const { '.': point, ',': comma } = decimalReadings(text.replace('%', ''));
  const taken = JSON.stringify(dossier);
  if (
    [point, comma].some((each) => each !== undefined && (taken.includes(`"${each}"`) || taken.includes(`:${each}`)))
  ) {
    return true;
  }
  if (unread.some(({ words }) => words.some((word) => [text, point, comma].includes(word)))) return true;
  const said = [...findings, ...questions.map(({ message, places }) => ({ message: `${message} ${places.join()}` }))];
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const spoken = new RegExp(`ô ${address}(?!\\d)|cột ${letters}[ ;:,]|hàng ${row}(?!\\d)`, 'u');
  return said.some(({ message }) => spoken.test(message));
}

/** The same table with its rows for columns, below its title. */
function turned({ rows, figures }: { readonly rows: readonly CellInput[][]; readonly figures: Map<string, string> }) {
  const above = rows.filter((row) => row.length === 1).length;
  const width = Math.max(...rows.map((row) => row.length));
  const table = rows.slice(above);
  const columns = Array.from({ length: width }, (_, at) => table.map((row) => row[at]));
  const places = [...figures].map(([address, text]): [string, string] => {
    const { row, column } = cellPlace(address) ?? { row: 0, column: 0 };
    return [columnLetters(row - above) + (column + above), text];
  });
  return { rows: [...rows.slice(0, above), ...columns], figures: new Map(places) };
}

test.each([
  { where: 'below the captions of a table', arbitrary: tables, numRuns: 1000, isTurned: false },
  {
    where: 'of a table in which units stand beside each other',
    arbitrary: tables.map(turned),
    numRuns: 500,
    isTurned: true,
  },
])('every figure $where is taken, listed, or told', ({ arbitrary, numRuns, isTurned }) => {
  let read = 0;
  fc.assert(
    fc.property(arbitrary, ({ rows, figures }) => {
      try {
        const file = importScores(scoresFile({ rows }));
        if (file.findings.some(({ code }) => code === 'table-turned') === isTurned) read += 1;
        const lost = [...figures].filter(([address, text]) => !isAccountedFor(file, address, text));
        expect(lost).toEqual([]);
      } catch (error) {
        if (!(error instanceof NoScoresTableError)) throw error;
      }
    }),
    { seed: 20_261_124, numRuns },
  );
  expect(read).toBeGreaterThan(100);
});
