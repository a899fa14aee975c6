import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { TrinhKyError } from '../../src/errors.ts';
import { readPaperContent } from '../../src/intake/paper-content.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { readTableFile } from '../../src/intake/workbook/table-file.ts';
import { forgedZip } from '../support/forged-zip.ts';
import { scoresFile } from '../support/scores-files.ts';
import { workbookFile } from '../support/workbook-files.ts';

const wordFile = new Uint8Array(readFileSync(new URL('../../templates/approval-decision.docx', import.meta.url)));
const workbook = workbookFile({
  sheets: [
    {
      name: 'Sở',
      before: '<cols><col min="2" max="3" hidden="1"/></cols>',
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45291.5</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><r><t>Y </t></r><r><t>tế</t></r></is></c><c r="B2"><f>1/0</f><v>0.30000000000000004</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    },
    { name: 'Xã', rows: '<row><c t="b"><v>1</v></c><c t="d"><v>2023-12-31</v></c></row>', state: 'hidden' },
  ],
  shared: ['<r><t>Đơn </t></r><r><t>vị_x000D_</t></r>'],
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
});
const results = scoresFile({
  rows: [
    ['KẾT QUẢ NĂM 2024'],
    ['TT', 'Đơn vị', '6.12', '6.12.1', 'Tổng điểm', 'Chỉ số', 'Xếp loại', 'Xếp hạng'],
    ['I', 'Các sở, ban, ngành'],
    ['1', 'Sở Y tế', 10, '10,0', '851,51', { percent: '0.8778' }, 'Tốt', 1],
    ['2', 'Sở Xây dựng', 9, '9,5', { formula: 'A1', value: '700' }, { day: '45291' }, 'Khá', '2/2'],
  ],
  merges: ['A1:H1'],
});
const resultsCsv = new TextEncoder().encode(
  'KẾT QUẢ; NĂM 2024\nTT,Đơn vị,"Tổng điểm",Xếp hạng\n1,Sở Y tế,"851,51",1\n2,"Sở Văn hóa, Thể thao",1.000,2\n',
);
const turned = new TextEncoder().encode('Mã;Tiêu chí;Sở Y tế;Sở Nội vụ\n1.1;A;9;8\n1.2;B;1,5;2\n;Tổng điểm;10,5;10\n');
const csv = new TextEncoder().encode('sep=;\r\nĐơn vị;"Điểm ""số"""\r\nSở Y tế;87,78\r\n');

/** What is done to bytes: some changed, some lost, some said again elsewhere, the end torn off. */
const changes = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'set', 'lose', 'repeat', 'tear'),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    byte: fc.nat(255),
    length: fc.integer({ min: 1, max: 40 }),
  }),
  { minLength: 1, maxLength: 6 },
);

type Changes = typeof changes extends fc.Arbitrary<infer Value> ? Value : never;

function changed(bytes: Uint8Array, all: Changes): Uint8Array {
  let now = Buffer.from(bytes);
  for (const { kind, at, to, byte, length } of all) {
    const place = Math.floor(at * now.length);
    const end = Math.min(now.length, place + length);
    if (kind === 'flip' && place < now.length) now[place] = (now[place] ?? 0) ^ (1 << (byte & 7));
    if (kind === 'set' && place < now.length) now[place] = byte;
    if (kind === 'lose') now = Buffer.concat([now.subarray(0, place), now.subarray(end)]);
    if (kind === 'tear' && byte < 64) now = now.subarray(0, place);
    if (kind === 'repeat') {
      const target = Math.floor(to * now.length);
      now = Buffer.concat([now.subarray(0, target), now.subarray(place, end), now.subarray(target)]);
    }
  }
  return new Uint8Array(now);
}

/** The file with one of its parts changed, and packed anew so that the change is not found by its checksum. */
function withChangedPart(bytes: Uint8Array, part: number, all: Changes): Uint8Array {
  const entries = Object.entries(new PizZip(bytes).files).map(([name, file]) => ({
    name,
    content: file.asUint8Array(),
  }));
  const target = Math.floor(part * entries.length);
  return forgedZip(
    entries.map((entry, at) => (at === target ? { ...entry, content: changed(entry.content, all) } : entry)),
  );
}

/** `read` or `refused`; whatever else happens is a fault. */
function answer(read: () => unknown): 'read' | 'refused' {
  try {
    expect(read()).toBeDefined();
    return 'read';
  } catch (error) {
    if (error instanceof TrinhKyError) return 'refused';
    throw error;
  }
}

const part = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

/**
 * A fixed number of the same changes, so that a test that passed passes again. `FUZZ=100 npm run test:unit --
 * test/intake/mutated-files` makes a hundred times as many, other ones each time; what fails names its seed.
 */
const times = Number(process.env.FUZZ ?? '1');
const settings = (numRuns: number) =>
  times === 1 ? { seed: 20_261_124, numRuns } : { numRuns: Math.ceil(numRuns * times) };
const timeout = Math.max(120_000, times * 120_000);

describe('a file that is changed anywhere is read or refused, and nothing else', { timeout }, () => {
  test.each<[string, Uint8Array, (bytes: Uint8Array) => unknown, number]>([
    ['a workbook', workbook, readTableFile, 2000],
    ['a CSV', csv, readTableFile, 2000],
    ['a workbook of results', results, importScores, 1000],
    ['a CSV of results', resultsCsv, importScores, 2000],
    ['a CSV of units beside each other', turned, importScores, 1000],
    ['a Word file', wordFile, readPaperContent, 200],
  ])('in its bytes: %s', (_, file, read, runs) => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(changes, (all) => {
        answers.add(answer(() => read(changed(file, all))));
      }),
      settings(runs),
    );
    expect(answers).toContain('refused');
  });

  test.each<[string, Uint8Array, (bytes: Uint8Array) => unknown, number]>([
    ['a workbook', workbook, readTableFile, 3000],
    ['a workbook of results', results, importScores, 1500],
    ['a Word file', wordFile, readPaperContent, 200],
  ])('inside a part: %s', (_, file, read, runs) => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(part, changes, (target, all) => {
        answers.add(answer(() => read(withChangedPart(file, target, all))));
      }),
      settings(runs),
    );
    expect([...answers].sort()).toEqual(['read', 'refused']);
  });

  test('with a part of another file in place of one of its own', () => {
    const parts = (bytes: Uint8Array) =>
      Object.entries(new PizZip(bytes).files).map(([name, file]) => ({ name, content: file.asUint8Array() }));
    const own = parts(workbook);
    const foreign = parts(wordFile);
    fc.assert(
      fc.property(fc.nat(own.length - 1), fc.nat(foreign.length + own.length - 1), (at, from) => {
        const content = [...own, ...foreign][from]?.content ?? new Uint8Array();
        answer(() =>
          readTableFile(forgedZip(own.map((entry, place) => (place === at ? { ...entry, content } : entry)))),
        );
      }),
      settings(200),
    );
  });
});
