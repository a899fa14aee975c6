import { describe, expect, test } from 'vitest';
import { importedRows } from '../../support/imported-scores.ts';
import { importedUnits, toldCodes } from '../../support/scores-results.ts';

describe('words in the cell of one criterion', () => {
  const captions = ['TT', 'Đơn vị', '6.1', '6.2', '6.3'];

  test('do not decide what the unit is: the cell is told, and nothing is summed', () => {
    const file = importedRows(captions, ['1', 'Sở Y tế', 5, 'Không đánh giá', 7], ['2', 'Sở Xây dựng', 5, 6, 7]);
    expect(importedUnits(file).map(({ result }) => result)).toEqual([
      { status: 'ranked' },
      { status: 'ranked', score: '18' },
    ]);
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: 'not-a-number', unit: 'Sở Y tế', message: expect.stringContaining('ô D2') }),
    );
    expect(toldCodes(file)).toContain('sub-score-missing');
  });

  test('are no empty criterion that is proposed not to count', () => {
    const file = importedRows(captions, ['1', 'Sở Y tế', 5, 'Không đánh giá', 7]);
    expect(file.questions).toEqual([]);
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked' });
  });

  test('are the unit’s where it has no figure at all', () => {
    const file = importedRows(captions, ['1', 'Sở Y tế', 'Không báo cáo'], ['2', 'Sở Xây dựng', 5, 6, 7]);
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'no-report', reason: 'Không báo cáo' });
  });
});

describe('a remark', () => {
  const captions = ['TT', 'Đơn vị', 'Tổng điểm', 'Xếp loại', 'Xếp hạng', 'Ghi chú'];
  const remarked = (remark: string) => importedRows(captions, ['1', 'Sở Y tế', 851.51, 'Khá', 1, remark]);

  test.each([
    'Không xếp loại Xuất sắc do chậm báo cáo',
    'Đề nghị không xếp hạng nhất',
    'Năm 2022 không xếp hạng, năm nay xếp hạng',
  ])('that says “%s” leaves the ranking, and is told', (remark) => {
    const file = remarked(remark);
    expect(importedUnits(file)[0]?.result).toEqual({ status: 'ranked', score: '851.51', class: 'Khá', rank: 1 });
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: 'ranking-unclear', severity: 'error', unit: 'Sở Y tế' }),
    );
  });

  test.each(['Không xếp hạng', 'Không xếp hạng, xếp loại', 'Đơn vị không được xếp loại do thành lập mới'])(
    'that says “%s” takes the ranking',
    (remark) => {
      const file = remarked(remark);
      expect(importedUnits(file)[0]?.result).toEqual({
        status: 'assessed-not-ranked',
        score: '851.51',
        reason: remark,
      });
    },
  );

  test('that says “Không báo cáo” beside a score is told', () => {
    const file = remarked('Không báo cáo');
    expect(importedUnits(file)[0]?.result).toMatchObject({ status: 'ranked', score: '851.51' });
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: 'scored-against-words', severity: 'warning', unit: 'Sở Y tế' }),
    );
  });
});
