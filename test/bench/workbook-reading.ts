/**
 * Milliseconds and memory for reading workbooks: the project's own reader beside exceljs. Run by hand:
 * `node test/bench/workbook-reading.ts`. Every case runs in a process of its own, so that none pays for another.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { columnLetters } from '../../src/intake/workbook/cell-address.ts';
import { readWorkbook } from '../../src/intake/workbook/read-workbook.ts';
import { packEntry, writeArchive } from '../../src/rendering/archive.ts';
import { peakMemory } from '../support/peak-memory.ts';
import { workbookParts } from '../support/workbook-files.ts';

const sizes = [
  [3321, 60],
  [30, 40],
] as const;
const readers: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  readWorkbook: (bytes) => readWorkbook(bytes).sheets[0]?.rows.length,
  exceljs: (bytes) => new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer),
};

/** A sheet as Excel writes it: two columns of names as shared texts, the rest scores with 17 digits here and there. */
function results(rows: number, columns: number): Uint8Array {
  const cell = (row: number, column: number) => {
    const address = `${columnLetters(column)}${row}`;
    if (column <= 2) return `<c r="${address}" s="1" t="s"><v>${(row * 2 + column) % (rows * 2)}</v></c>`;
    return `<c r="${address}" s="2"><v>${((row * 7919 + column * 104729) % 10_000) / 100 + (row % 3 === 0 ? 1e-14 : 0)}</v></c>`;
  };
  const row = (number: number) =>
    `<row r="${number}" spans="1:${columns}">${Array.from({ length: columns }, (_, at) => cell(number, at + 1)).join('')}</row>`;
  const shared = Array.from({ length: rows * 2 }, (_, at) => `<t>Ủy ban nhân dân xã Đăk Tờ Kan ${at}</t>`);
  const parts = workbookParts({
    sheets: [{ name: 'Kết quả', rows: Array.from({ length: rows }, (_, at) => row(at + 1)).join('') }],
    shared,
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs>',
  });
  return writeArchive([...parts].map(([name, content]) => packEntry(name, String(content))));
}

async function measure(reader: string, path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const before = peakMemory();
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    await readers[reader]?.(bytes);
    times.push(performance.now() - start);
    if (turn === 0)
      console.log(
        `${reader.padEnd(14)} ${Math.round(bytes.length / 1024)} kB: first ${Math.round(times[0] ?? 0)} ms, ${memory(before)}`,
      );
  }
  const sorted = times.toSorted((one, other) => one - other);
  console.log(`${' '.repeat(14)} of five the median ${Math.round(sorted[2] ?? 0)} ms, ${memory(before)}`);
}

function memory(before: number): string {
  return `${Math.round((peakMemory() - before) / 1024 / 1024)} MB more at the peak`;
}

const [reader, path] = process.argv.slice(2);
if (reader !== undefined && path !== undefined) await measure(reader, path);
else {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-reading-'));
  for (const [rows, columns] of sizes) {
    const file = join(folder, `${rows}.xlsx`);
    writeFileSync(file, results(rows, columns));
    console.log(`${rows} rows × ${columns} columns`);
    for (const each of Object.keys(readers))
      execFileSync(process.execPath, [import.meta.filename, each, file], { stdio: 'inherit' });
  }
  rmSync(folder, { recursive: true });
}
