import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../src/documents/column-widths.ts';
import { widthInMillimetres } from '../../src/vietnamese/text-width.ts';

const column = (heading: string, ...texts: string[]) => ({ heading, texts });

describe('the columns of figures', () => {
  test('share their place evenly while every text fits', () => {
    expect(
      columnWidths([
        column('Tổng điểm', '970.00'),
        column('Chỉ số', '87.78'),
        column('Xếp loại', 'Khá'),
        column('Xếp hạng', '1'),
      ]),
    ).toEqual(['23', '23', '23', '23']);
  });

  test('are no wider than figures need when there are few', () => {
    expect(columnWidths([column('Tổng điểm', '0,91507'), column('Xếp hạng', '1')])).toEqual(['27', '27']);
  });

  test('give a long class its line and take it from the narrow ones', () => {
    const widths = columnWidths([
      column('Tổng điểm tối đa', '1000,00'),
      column('Tổng điểm đạt được', '1000,00'),
      column('Chỉ số chuyển đổi số', '100,00'),
      column('Xếp loại', 'Trung bình'),
      column('Xếp hạng', '96'),
    ]).map(Number);
    expect(widths[3]).toBeGreaterThan(widthInMillimetres('Trung bình', { sizeInPoints: 13, bold: false }) + 2);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(92);
  });

  test('never tear a text or a word of the heading, whatever they hold', () => {
    const text = fc.stringMatching(/^[\d.,]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('Điểm', 'Chỉ số chuyển đổi số', 'Xếp hạng'), fc.array(text, { maxLength: 5 })),
          { minLength: 1, maxLength: 5 },
        ),
        (columns) => {
          const widths = columnWidths(columns.map(([heading, texts]) => column(heading, ...texts))).map(Number);
          columns.forEach(([heading, texts], at) => {
            for (const each of texts)
              expect(widths[at]).toBeGreaterThan(widthInMillimetres(each, { sizeInPoints: 13, bold: false }));
            for (const word of heading.split(' '))
              expect(widths[at]).toBeGreaterThan(widthInMillimetres(word, { sizeInPoints: 13, bold: true }));
          });
        },
      ),
    );
  });
});
