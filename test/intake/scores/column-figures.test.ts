import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CellFigure, readFigures } from '../../../src/intake/scores/column-figures.ts';
import type { CellKind, SheetCell } from '../../../src/intake/workbook/workbook.ts';

const cell = (text: string, at = 0, kind: CellKind = 'text'): SheetCell => ({
  address: `D${at + 1}`,
  column: 4,
  kind,
  text,
  isFormula: false,
});
const readAll = (texts: readonly string[], decided?: '.' | ',') => {
  const cells = texts.map((text, at) => cell(text, at));
  const { figures } = readFigures(cells, decided);
  return cells.map((each) => figures.get(each));
};
const shown = (figure: CellFigure | undefined) => (figure?.kind === 'number' ? figure.text : figure?.kind);
const read = (texts: readonly string[], decided?: '.' | ',') => readAll(texts, decided).map(shown);

describe('a column of numbers as text', () => {
  test.each<[readonly string[], readonly (string | undefined)[]]>([
    [
      ['851,51', '843,72'],
      ['851.51', '843.72'],
    ],
    [
      ['851.51', '843.72'],
      ['851.51', '843.72'],
    ],
    [
      ['0,886', '0,883075'],
      ['0.886', '0.883075'],
    ],
    [
      ['970', '830'],
      ['970', '830'],
    ],
    [['970.00'], ['970.00']],
    // 851,51 tells that the comma is the decimal mark, so the point groups thousands.
    [
      ['1.000', '851,51'],
      ['1000', '851.51'],
    ],
    [
      ['1.000', '851.51'],
      ['1.000', '851.51'],
    ],
    [
      ['1.000,5', '1.000'],
      ['1000.5', '1000'],
    ],
    [
      ['1,000.50', '1,000'],
      ['1000.50', '1000'],
    ],
    [
      ['1 000,5', '1\u00a0000'],
      ['1000.5', '1000'],
    ],
    [
      ['87.78%', '\u00a086.98 % '],
      ['87.78', '86.98'],
    ],
    [['851,51 điểm'], ['851.51']],
    [
      ['080,5', '00'],
      ['80.5', '0'],
    ],
    [
      ['1.000', '2.500'],
      ['ambiguous', 'ambiguous'],
    ],
    [
      ['1.000', '970'],
      ['ambiguous', '970'],
    ],
    [
      ['–', ' - ', '\u00a0'],
      ['empty', 'empty', 'empty'],
    ],
    [
      ['851.51/970', 'Không báo cáo', '1.23,456', '12.34.567'],
      ['words', 'words', 'words', 'words'],
    ],
    [['-5'], ['fault']],
    [['1234567890123'], ['words']],
  ])('%j is %j', (texts, values) => expect(read(texts)).toEqual(values));

  test('that leaves both readings open is read as decided', () => {
    expect(read(['1.000', '2.500'], '.')).toEqual(['1.000', '2.500']);
    expect(read(['1.000', '2.500'], ',')).toEqual(['1000', '2500']);
  });

  test('keeps what is certain whatever was decided', () => {
    expect(read(['851.51', '1.000'], ',')).toEqual(['851.51', '1.000']);
  });

  test('with both marks reads what is certain, and asks for the rest', () => {
    const cells = ['851,51', '843.72', '1.000'].map((text, at) => cell(text, at));
    const { figures, hasBothMarks } = readFigures(cells, undefined);
    expect(hasBothMarks).toBe(true);
    expect(cells.map((each) => shown(figures.get(each)))).toEqual(['851.51', '843.72', 'ambiguous']);
  });

  test('written in one style gives the very numbers, or a question, never another number', () => {
    const style = fc.record({
      mark: fc.constantFrom<'.' | ','>('.', ','),
      groups: fc.boolean(),
      ends: fc.constantFrom('', ' ', '\u00a0', '%', ' %'),
    });
    const number = fc.tuple(fc.nat(1_500_000), fc.integer({ min: 0, max: 6 }), fc.nat(999_999));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 12 }), style, (numbers, { mark, groups, ends }) => {
        const values = numbers.map(([whole, decimals, rest]) =>
          decimals === 0 ? String(whole) : `${whole}.${String(rest).padStart(6, '0').slice(0, decimals)}`,
        );
        const texts = values.map((value) => {
          const [whole = '', decimals] = value.split('.');
          const grouped = groups ? whole.replace(/\B(?=(\d{3})+$)/g, mark === '.' ? ',' : '.') : whole;
          return `${grouped}${decimals === undefined ? '' : mark + decimals}${ends}`;
        });
        const open = read(texts);
        for (const [at, figure] of open.entries()) expect([values[at], 'ambiguous']).toContain(figure);
        expect(read(texts, mark)).toEqual(values);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a column of stored values', () => {
  test.each<[CellKind, string, string | undefined]>([
    ['number', '851.51', '851.51'],
    ['number', '1000', '1000'],
    ['percent', '0.8778', '87.78'],
    ['percent', '1', '100'],
    ['date', '2023-05-12', 'fault'],
    ['boolean', 'TRUE', 'fault'],
    ['error', '#DIV/0!', 'fault'],
    ['error', '', 'fault'],
    ['number', '-1', 'fault'],
    ['number', `0.${'0'.repeat(30)}1`, 'fault'],
  ])('%s %s is %s', (kind, text, value) => {
    const only = cell(text, 0, kind);
    expect(shown(readFigures([only], undefined).figures.get(only))).toBe(value);
  });
});
