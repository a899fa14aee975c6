import ExcelJS from 'exceljs';
import type { Dossier } from '../../../src/domain/dossier.ts';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { columnLetters } from '../../../src/intake/workbook/cell-address.ts';
import { workbookFile } from '../../support/workbook-files.ts';
import type { Case } from '../case.ts';

/** Import of a workbook of results: all of it by us, the tables, findings and questions too; exceljs only reads the file. */
export function importCase(rows: number, criteria: number, turns: number): Case {
  const bytes = resultsFile(rows, criteria);
  const columns = criteria + 5;
  return {
    id: `import-${rows}`,
    title: `import of ${rows.toLocaleString('en')} × ${columns}`,
    tools: {
      ours: () => ({
        turns,
        warmUp: 1,
        once: () => {
          const { dossier } = importScores(bytes);
          return { size: bytes.length, lacking: lackingIn(dossier, rows) };
        },
      }),
      exceljs: () => ({
        turns,
        warmUp: 1,
        once: async () => {
          const workbook = new ExcelJS.Workbook();
          await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
          return {
            size: bytes.length,
            lacking: workbook.worksheets[0]?.getCell(rows + 1, 2).text === nameOf(rows) ? [] : ['a row'],
          };
        },
      }),
    },
  };
}

/** A sheet as Excel writes it: names as shared texts, scores as numbers, one in three with the 17 digits of a sum. */
function resultsFile(rows: number, criteria: number): Uint8Array {
  const captions = ['STT', 'Tên đơn vị', 'Điểm tối đa', 'Tổng điểm đạt được', 'Chỉ số chuyển đổi số (%)'];
  const codes = Array.from({ length: criteria }, (_, at) => `${Math.floor(at / 10) + 1}.${(at % 10) + 1} Tiêu chí`);
  const shared = [...captions, ...codes, ...Array.from({ length: rows }, (_, at) => nameOf(at + 1))];
  const text = (slot: number, address: string) => `<c r="${address}" s="1" t="s"><v>${slot}</v></c>`;
  const number = (value: string, address: string) => `<c r="${address}" s="2"><v>${value}</v></c>`;
  const heading = [...captions, ...codes].map((_, at) => text(at, `${columnLetters(at + 1)}1`));
  const row = (at: number) => {
    const address = (column: number) => `${columnLetters(column)}${at + 1}`;
    const scores = Array.from({ length: criteria }, (_, place) => ((at * 7919 + place * 10_729) % 1000) / 100);
    const total = scores.reduce((sum, score) => sum + Math.round(score * 100), 0) / 100;
    const digits = (score: number) => String(at % 3 === 0 ? score + 1e-14 : score);
    return [
      number(String(at), address(1)),
      text(captions.length + codes.length + at - 1, address(2)),
      number(String(criteria * 10), address(3)),
      number(String(total), address(4)),
      number(((total / (criteria * 10)) * 100).toFixed(2), address(5)),
      ...scores.map((score, place) => number(digits(score), address(captions.length + place + 1))),
    ];
  };
  const lines = [heading, ...Array.from({ length: rows }, (_, at) => row(at + 1))];
  const xml = lines.map((cells, at) => `<row r="${at + 1}" spans="1:${cells.length}">${cells.join('')}</row>`);
  return workbookFile({
    sheets: [{ name: 'Kết quả', rows: xml.join('') }],
    shared: shared.map((words) => `<t>${words}</t>`),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>',
  });
}

function nameOf(row: number): string {
  return `Ủy ban nhân dân xã Đăk Tờ Kan ${row}`;
}

function lackingIn(dossier: unknown, rows: number): readonly string[] {
  const { assessment } = dossier as Pick<Dossier, 'assessment'>;
  const scored = assessment?.groups.flatMap(({ units }) => units.filter(({ result }) => 'score' in result)) ?? [];
  return scored.length === rows ? [] : [`${rows - scored.length} scores`];
}
