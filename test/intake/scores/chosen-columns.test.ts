import { expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { scoresFile } from '../../support/scores-files.ts';

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
