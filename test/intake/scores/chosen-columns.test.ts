import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { scoresFile } from '../../support/scores-files.ts';
import { importedScores } from '../../support/scores-results.ts';

const file = scoresFile({
  name: 'Sở',
  rows: [
    ['TT', 'Đơn vị', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2', 'Thể chế số', 'Thể chế số'],
    ['1', 'Sở Y tế', 61, 62, 5, 6],
  ],
});
const resultOf = (columns: readonly string[]) => {
  const { dossier, questions } = importScores(file, undefined, { columns });
  const { groups } = dossier.assessment as { groups: { units: { result: object }[] }[] };
  return { result: groups[0]?.units[0]?.result, asked: questions.map(({ code }) => code) };
};

test('no column of several is taken before one is chosen', () => {
  expect(resultOf([]).result).toEqual({ status: 'ranked' });
  expect(resultOf([]).asked).toEqual(['ambiguous-column', 'ambiguous-column']);
});

test('a chosen column is taken, and nothing is asked about it', () => {
  const { result, asked } = resultOf(['Trang tính “Sở”, cột D “Điểm thẩm định lần 2”']);
  expect(result).toMatchObject({ score: '62' });
  expect(asked).toEqual(['ambiguous-column']);
});

test('so is one of a main index', () => {
  const places = ['Trang tính “Sở”, cột D “Điểm thẩm định lần 2”', 'Trang tính “Sở”, cột F “Thể chế số”'];
  expect(resultOf(places).result).toMatchObject({ mainIndices: [{ score: '6' }] });
});

test('a place that the file does not have answers nothing', () => {
  expect(resultOf(['Trang tính “Sở”, cột X “Điểm”'])).toEqual(resultOf([]));
});

describe('of columns of which none says that it holds scores', () => {
  const unclear = scoresFile({
    name: 'Sở',
    rows: [
      ['TT', 'Đơn vị', 'Kết quả', 'Cột lạ', '', 'Xếp loại'],
      ['1', 'Sở Y tế', 61, '62,5', 63, 'Tốt'],
      ['2', 'Sở Nội vụ', 71, '72,5', 73, 'Khá'],
    ],
  });
  const read = (columns: readonly string[]) => importScores(unclear, undefined, { columns });

  test.each(['C “Kết quả”', 'D “Cột lạ”', 'E'])('the chosen one, %s, is the score', (column) => {
    const place = `Trang tính “Sở”, cột ${column}`;
    expect(read([]).questions).toEqual([
      expect.objectContaining({ code: 'ambiguous-column', places: expect.arrayContaining([place]) }),
    ]);
    const { questions, tables, unread } = read([place]);
    const scores = { C: ['61', '71'], D: ['62.5', '72.5'], E: ['63', '73'] }[column.slice(0, 1)];
    expect(importedScores(read([place])).map(([, score]) => score)).toEqual(scores);
    expect(questions).toEqual([]);
    expect(tables[0]?.columns.find((each) => each.column === column.slice(0, 1))?.readAs).toBe('điểm đạt được');
    expect(unread.map((part) => part.place)).not.toContain(place);
  });

  test('none is the score where a caption names scores', () => {
    const named = scoresFile({
      name: 'Sở',
      rows: [
        ['TT', 'Đơn vị', 'Kết quả', 'Điểm'],
        ['1', 'Sở Y tế', 61, 62],
      ],
    });
    const { dossier } = importScores(named, undefined, { columns: ['Trang tính “Sở”, cột C “Kết quả”'] });
    expect(dossier).toMatchObject({ assessment: { groups: [{ units: [{ result: { score: '62' } }] }] } });
  });
});
