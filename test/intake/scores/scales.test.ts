import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { assessmentInput, dossier } from '../../support/dossiers.ts';
import { importedRows } from '../../support/imported-scores.ts';
import { type CellInput, scoresFile } from '../../support/scores-files.ts';
import { importedUnits, toldCodes } from '../../support/scores-results.ts';

describe('figures of several scales in one column', () => {
  test.each<[string, readonly CellInput[]]>([
    ['Chỉ số', ['0,8778', 0.7, '65.5%']],
    ['Chỉ số', ['0,8778', 0.7, 65.5]],
    ['Chỉ số', [{ percent: '0.8778' }, 0.7]],
    ['Tổng điểm', ['87,78%', 70]],
    ['Nhận thức số', ['87,78%', 70]],
  ])('“%s”: %j are told, and none is taken', (caption, cells) => {
    const file = importedRows(
      ['TT', 'Đơn vị', caption],
      ...cells.map((cell, at) => [String(at + 1), `Sở ${'ABC'[at]}`, cell]),
    );
    expect(toldCodes(file)).toContain('mixed-scales');
    expect(importedUnits(file).map(({ result }) => result)).toEqual(cells.map(() => ({ status: 'ranked' })));
  });

  test('are not what a zero makes', () => {
    const file = importedRows(['TT', 'Đơn vị', 'Chỉ số'], ['1', 'Sở A', 0], ['2', 'Sở B', 87.78]);
    expect(importedUnits(file).map(({ result }) => result.score)).toEqual(['0', '87.78']);
  });
});

describe('a main index in per cent', () => {
  const captions = ['TT', 'Đơn vị', 'Tổng điểm'];

  test.each<[string, CellInput]>([
    ['Nhận thức số', '92,5%'],
    ['Nhận thức số (%)', 92.5],
    ['Tỷ lệ đạt Nhận thức số', 92.5],
  ])('by “%s” and %j is not taken as points', (caption, cell) => {
    const file = importedRows([...captions, caption], ['1', 'Sở A', 851.51, cell]);
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', score: '851.51' });
    expect(file.findings).toContainEqual(expect.objectContaining({ code: 'score-is-percent', unit: 'Sở A' }));
  });

  test('is one of a round in per cent', () => {
    const file = importedRows(['TT', 'Đơn vị', 'Chỉ số', 'Nhận thức số'], ['1', 'Sở A', '85,5%', '92,5%']);
    expect(importedUnits(file)[0]?.result.mainIndices).toEqual([{ mainIndexId: 'nhan-thuc-so', score: '92.5' }]);
  });

  test('of a criterion is neither taken nor summed', () => {
    const file = importedRows(
      ['TT', 'Đơn vị', '6.1', '6.2'],
      ['1', 'Sở A', '92,5%', '90%'],
      ['2', 'Sở B', '80%', '70%'],
    );
    expect(importedUnits(file).map(({ result }) => result)).toEqual([{ status: 'ranked' }, { status: 'ranked' }]);
    expect(toldCodes(file)).toContain('score-is-percent');
  });
});

test('a decimal mark that was decided against what the column tells is told', () => {
  const rows = [
    ['TT', 'Đơn vị', 'Tổng điểm'],
    ['1', 'Sở A', '1.000'],
    ['2', 'Sở B', '970,5'],
  ];
  const decided = (decimalMark: '.' | ',') => importScores(scoresFile({ rows }), undefined, { decimalMark });
  expect(toldCodes(decided('.'))).toContain('decimal-mark-contradicted');
  expect(toldCodes(decided(','))).not.toContain('decimal-mark-contradicted');
});

test('a criterion that is stated against those below it is told', () => {
  const rows = [
    ['TT', 'Đơn vị', '6.12', '6.12.1', '6.12.2', 'Tổng điểm'],
    ['1', 'Sở Tài chính', 12, 3, 4, 7],
  ];
  const told = (file: ReturnType<typeof importScores>) =>
    file.findings.filter(({ code }) => code === 'sub-score-sum-differs').map(({ figures }) => figures);
  expect(told(importScores(scoresFile({ rows })))).toEqual([{ stated: '12', sum: '7' }]);
  expect(told(importScores(scoresFile({ rows }), dossier({ assessment: assessmentInput() })))).toEqual([
    { stated: '12', sum: '7' },
  ]);
});
