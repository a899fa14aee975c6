import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnprintableContextError } from '../../../src/errors.ts';
import { compileTemplate } from '../../../src/rendering/word/compile-template.ts';
import { renderTemplate } from '../../../src/rendering/word/render-template.ts';
import { fields } from '../../support/fields.ts';
import { openXmlFaults } from '../../support/open-xml-validator.ts';
import { paragraph, partsOf, table, wordFile } from '../../support/word-files.ts';

const sketch = {
  columns: { heading: 'text' },
  title: 'text',
  rows: { name: 'text', cells: { text: 'text' } },
} as const;
const spanned =
  '<w:tr><w:tc><w:tcPr><w:tcW w:w="8000" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>' +
  paragraph('{title}') +
  '</w:tc></w:tr>';
const body =
  table(
    [
      ['TT', 'Đơn vị', '{-w:tc columns}{heading}{/columns}'],
      ['{#rows}1', '{name}', '{-w:tc cells}{text}{/cells}{/rows}'],
    ],
    [600, 2400, 5000],
  ).replace('</w:tbl>', `${spanned}</w:tbl>`) + paragraph('');
const template = compileTemplate(wordFile({ body }), fields(sketch));

function paper(columns: number, rows: readonly number[]): Uint8Array {
  return renderTemplate(template, {
    title: 'Cộng',
    columns: Array.from({ length: columns }, (_, at) => ({ heading: `Cột ${at + 1}` })),
    rows: rows.map((cells, at) => ({ name: `Sở ${at}`, cells: Array.from({ length: cells }, () => ({ text: 'x' })) })),
  });
}

/** Widths of the grid, and of the cells of each row with the number of columns each takes. */
function geometryOf(bytes: Uint8Array) {
  const xml = partsOf(bytes).get('word/document.xml') ?? '';
  const grid = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((match) => Number(match[1]));
  const rows = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    [...row.matchAll(/<w:tcW w:w="(\d+)" w:type="dxa"\/>(?:<w:gridSpan w:val="(\d+)"\/>)?/g)].map((match) => ({
      width: Number(match[1]),
      span: Number(match[2] ?? 1),
    })),
  );
  return { grid, rows };
}

describe('a table whose cells are looped', () => {
  test('gets one grid column for each, all as wide, and a cell across all of them', () => {
    const { grid, rows } = geometryOf(paper(5, [5]));
    expect(grid).toEqual([600, 2400, 1000, 1000, 1000, 1000, 1000]);
    expect(rows).toEqual([
      [600, 2400, 1000, 1000, 1000, 1000, 1000].map((width) => ({ width, span: 1 })),
      [600, 2400, 1000, 1000, 1000, 1000, 1000].map((width) => ({ width, span: 1 })),
      [{ width: 8000, span: 7 }],
    ]);
  });

  test('gives the width that few columns leave over to the column before them', () => {
    expect(geometryOf(paper(2, [])).grid).toEqual([600, 4734, 1333, 1333]);
  });

  test('is as wide as in the template and even in every row, for any number of columns and rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 4 }), async (columns, count) => {
        const bytes = paper(
          columns,
          Array.from({ length: count }, () => columns),
        );
        const { grid, rows } = geometryOf(bytes);
        expect(sum(grid)).toBe(8000);
        for (const row of rows) {
          expect(sum(row.map((cell) => cell.width))).toBe(8000);
          expect(sum(row.map((cell) => cell.span))).toBe(grid.length);
        }
        expect(await openXmlFaults(bytes)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('lets a row above span the columns that are looped below', () => {
    const rows = [
      ['TT', 'Chỉ số chính', 'Ghi chú'],
      ['a', '{-w:tc columns}{heading}{/columns}', 'z'],
    ];
    const above = wordFile({ body: table(rows, [1000, 3000, 2000]) + paragraph('') });
    const columns = [{ heading: 'x' }, { heading: 'y' }];
    const { grid, rows: cells } = geometryOf(renderTemplate(compileTemplate(above, fields(sketch)), { columns }));
    expect(grid).toEqual([2000, 1000, 1000, 2000]);
    expect(cells).toEqual([
      [
        { width: 2000, span: 1 },
        { width: 2000, span: 2 },
        { width: 2000, span: 1 },
      ],
      [2000, 1000, 1000, 2000].map((width) => ({ width, span: 1 })),
    ]);
  });

  test('is not made when a row has more or fewer cells than the table has columns: a figure would be lost', () => {
    expect(() => paper(3, [3, 2])).toThrow(UnprintableContextError);
    expect(() => paper(3, [4])).toThrow(UnprintableContextError);
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
