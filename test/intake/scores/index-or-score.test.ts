import { describe, expect, test } from 'vitest';
import { importedRows } from '../../support/imported-scores.ts';
import { importedUnits, toldCodes } from '../../support/scores-results.ts';

describe('an index', () => {
  test('is no score where the column of scores is empty', () => {
    const file = importedRows(
      ['STT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Chỉ số'],
      ['1', 'Sở A', 900, '', 90],
      ['2', 'Sở B', 800, '', 80],
    );
    expect(importedUnits(file).map(({ result }) => result)).toEqual([
      { status: 'ranked', index: '90' },
      { status: 'ranked', index: '80' },
    ]);
    expect(file.dossier.assessment).toMatchObject({ scale: 'points' });
    expect(file.findings.filter(({ code }) => code === 'score-missing').map(({ unit }) => unit)).toEqual([
      'Sở A',
      'Sở B',
    ]);
  });

  test('is no score while it is asked which column holds the scores', () => {
    const file = importedRows(['STT', 'Đơn vị', 'Tổng điểm', 'Điểm đạt được', 'Chỉ số'], ['1', 'Sở A', 900, 850, 90]);
    expect(toldCodes(file)).toContain('ambiguous-column');
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', index: '90' });
  });

  test('is no score beside an empty column of maxima', () => {
    const file = importedRows(['STT', 'Đơn vị', 'Điểm tối đa', 'Chỉ số'], ['1', 'Sở A', '', 90]);
    expect(importedUnits(file)[0]?.result.score).toBeUndefined();
  });

  test('is the score in a table of indices only', () => {
    const file = importedRows(['STT', 'Đơn vị', 'Chỉ số'], ['1', 'Sở A', 90]);
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', score: '90' });
  });
});
