import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalReadings } from '../../src/domain/decimal-readings.ts';
import { decimal, plainDigits, times } from '../../src/domain/exact-decimal.ts';
import { NoScoresTableError } from '../../src/errors.ts';
import type { ScoresImport } from '../../src/intake/scores/scores-import.ts';
import { importWorkbook } from '../../src/intake/scores-workbook.ts';
import type { CellKind, Workbook } from '../../src/intake/workbook/workbook.ts';
import { approvalDossierOf } from '../support/rounds.ts';
import { importedUnits } from '../support/scores-results.ts';

/** The scores, maxima and indices that were taken. */
function figuresOf(read: ScoresImport): unknown[] {
  const fields = ['score', 'maximumScore', 'index'];
  return importedUnits(read).flatMap(({ result }) => fields.flatMap((field) => result[field] ?? []));
}

/** Whether a cell shows this figure under one of the decimal marks. */
function standsIn({ sheets }: Workbook, figure: unknown): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some(({ kind, text }) => {
        const { '.': point, ',': comma } = decimalReadings(text.trim().replace(/\s*%$/, ''));
        const shown = kind === 'percent' ? [plainDigits(times(decimal(point ?? '0'), decimal('100')))] : [point, comma];
        return shown.includes(String(figure));
      }),
    ),
  );
}

describe('any workbook', () => {
  const word = fc.constantFrom(
    ...['TT', 'STT', 'Đơn vị', 'Tổng điểm', 'Điểm thẩm định', 'Tự đánh giá', 'Xếp hạng', 'Chỉ số CĐS', 'Xếp loại'],
    ...[
      '6.12',
      '6.1',
      'Nhận thức số',
      'Điểm tối đa',
      'Năm 2022',
      'I',
      'Nhóm A',
      'Trung bình',
      'Sở Y tế',
      'Sở Tài chính',
    ],
    ...['UBND huyện Sa Thầy', 'Ghi chú', '1', '2', '851,51', '1.000', '87.78%', '–', '', ' ', 'Không báo cáo', '(1)'],
    ...['#REF!', '-5', '0', '999999999999999', '2023-05-12', '\u202e', 'a'.repeat(400), '0.1'],
  );
  const cell = fc.record({
    kind: fc.constantFrom<CellKind>('text', 'text', 'text', 'number', 'percent', 'date', 'boolean', 'error'),
    text: fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 12 })),
    isFormula: fc.boolean(),
  });
  const row = fc.array(fc.option(cell, { freq: 6 }), { maxLength: 7 });
  const corner = fc.integer({ min: 1, max: 12 });
  const sheet = fc
    .record({
      name: fc.constantFrom('', 'Sở', 'Huyện'),
      state: fc.constantFrom('visible' as const, 'hidden' as const, 'very-hidden' as const),
      captions: fc.boolean(),
      rows: fc.array(row, { maxLength: 10 }),
      merges: fc.array(fc.tuple(corner, corner, corner, corner), { maxLength: 3 }),
      isHidden: fc.boolean(),
    })
    .map(({ name, state, captions, rows, merges, isHidden }) => {
      const text = (each: string) => ({ kind: 'text' as const, text: each, isFormula: false });
      const all = captions ? [['TT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng', '6.12', '6.1'].map(text), ...rows] : rows;
      return {
        name,
        state,
        merges: merges.map(([a, b, c, d]) => ({
          firstRow: Math.min(a, b),
          lastRow: Math.max(a, b),
          firstColumn: Math.min(c, d),
          lastColumn: Math.max(c, d),
        })),
        hiddenColumns: isHidden ? [1, 3] : [],
        cellsLeftOut: isHidden ? 2 : 0,
        rows: all.map((cells, at) => ({
          number: at + 1,
          isHidden,
          cells: cells.flatMap((each, column) =>
            each === null ? [] : [{ ...each, column: column + 1, address: `${'ABCDEFGH'[column]}${at + 1}` }],
          ),
        })),
      };
    });
  const workbook: fc.Arbitrary<Workbook> = fc.record({
    sheets: fc.array(sheet, { minLength: 1, maxLength: 3 }),
    hasMacros: fc.boolean(),
    hasExternalLinks: fc.boolean(),
  });

  test('is imported or refused, never a crash, and every figure taken stands in a cell', () => {
    const bases = [undefined, approvalDossierOf('kon-tum-2023')];
    let imported = 0;
    fc.assert(
      fc.property(workbook, fc.constantFrom(...bases), fc.constantFrom(undefined, '.', ','), (file, base, mark) => {
        try {
          const read = importWorkbook(file, base, { decimalMark: mark as '.' | ',' | undefined });
          imported += 1;
          expect(JSON.parse(JSON.stringify(read.dossier))).toEqual(read.dossier);
          const isSummed = read.findings.some(({ code }) => code === 'score-summed');
          if (base === undefined && !isSummed)
            expect(figuresOf(read).filter((each) => !standsIn(file, each))).toEqual([]);
        } catch (error) {
          if (!(error instanceof NoScoresTableError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
    expect(imported).toBeGreaterThan(50);
  });
});
