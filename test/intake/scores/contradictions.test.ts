import { expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { type CellInput, scoresFile } from '../../support/scores-files.ts';
import { importedUnits } from '../../support/scores-results.ts';

const read = (...sheets: readonly (readonly (readonly CellInput[])[])[]) =>
  importScores(scoresFile(...sheets.map((rows, at) => ({ name: `Bảng ${at + 1}`, rows }))));
const contradictions = ({ findings }: ReturnType<typeof read>) =>
  findings.filter(({ code }) => code === 'figures-contradict').map(({ message }) => message);

test('two tables with other scores of a main index or a criterion are told', () => {
  const captions = ['TT', 'Đơn vị', 'Tổng điểm', 'Nhận thức số', '6.1'];
  const file = read([captions, ['1', 'Sở Y tế', 7, 90, 7]], [captions, ['1', 'Sở Y tế', 7, 80, 6]]);
  expect(contradictions(file)).toEqual([
    'Trang tính “Bảng 1”, ô D2 ghi điểm chỉ số chính “Nhận thức số” 90, trang tính “Bảng 2”, ô D2 ghi 80. Hồ sơ lấy số thứ nhất.',
    'Trang tính “Bảng 1”, ô E2 ghi điểm tiêu chí 6.1 7, trang tính “Bảng 2”, ô E2 ghi 6. Hồ sơ lấy số thứ nhất.',
  ]);
});

test('a maximum of a main index in one table does not hide its score in another', () => {
  const file = read(
    [
      ['TT', 'Đơn vị', 'Tổng điểm', 'Nhận thức số (điểm tối đa)', 'Điểm tối đa Thể chế số'],
      ['1', 'Sở Y tế', 851, '', 100],
    ],
    [
      ['TT', 'Đơn vị', 'Thể chế số'],
      ['1', 'Sở Y tế', 90],
    ],
  );
  expect(contradictions(file)).toEqual([]);
  expect(importedUnits(file)[0]?.result.mainIndices).toEqual([
    { mainIndexId: 'the-che-so', score: '90', maximumScore: '100' },
  ]);
});
