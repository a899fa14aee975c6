import { describe, expect, test } from 'vitest';
import { importedRows } from '../../support/imported-scores.ts';
import type { CellInput } from '../../support/scores-files.ts';
import { importedGroups, importedScores, toldCodes } from '../../support/scores-results.ts';

const captions = ['TT', 'Đơn vị', 'Tổng điểm'];

describe('a name without figures', () => {
  test('among units is told as a unit that may be missing', () => {
    const file = importedRows(['Đơn vị', 'Tổng điểm'], ['Sở Y tế', 851.51], ['Đoàn Thanh niên'], ['Sở Xây dựng', 700]);
    expect(importedScores(file)).toHaveLength(2);
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'row-may-be-unit',
        severity: 'error',
        message: expect.stringContaining('hàng 3 “Đoàn Thanh niên” đứng giữa các đơn vị'),
      }),
    );
  });

  test.each([
    ['Liên minh Hợp tác xã tỉnh', 'error'],
    ['Đoàn Thanh niên', 'error'],
    ['Nguyễn Văn Bí', 'warning'],
  ])('right below all units, as “%s”, is told as a unit that may be missing (%s)', (name, severity) => {
    const file = importedRows(captions, ['1', 'Sở Y tế', 851.51], ['', name]);
    expect(file.findings).toContainEqual(expect.objectContaining({ code: 'row-may-be-unit', severity }));
    expect(file.unread).toContainEqual(expect.objectContaining({ kind: 'note' }));
  });

  test('of an organisation further down is told, of who signs is not', () => {
    const signed = importedRows(captions, ['1', 'Sở Y tế', 851.51], ['', 'Người lập biểu'], [], ['', 'Nguyễn Văn A']);
    expect(toldCodes(signed)).not.toContain('row-may-be-unit');
    const further = importedRows(captions, ['1', 'Sở Y tế', 851.51], ['', 'Trung bình', 851.51], ['', 'Bưu điện tỉnh']);
    expect(further.findings).toContainEqual(
      expect.objectContaining({
        code: 'row-may-be-unit',
        severity: 'warning',
        message: expect.stringContaining('hàng 4 “Bưu điện tỉnh”'),
      }),
    );
  });

  test.each([
    [
      ['I', 'Sở Y tế', 851.51],
      ['II', 'Sở Vắng'],
      ['III', 'Sở Nội vụ', 700],
    ],
    [
      ['I', 'Sở Vắng'],
      ['II', 'Sở Y tế', 851.51],
      ['III', 'Sở Nội vụ', 700],
    ],
    [
      ['A', 'Sở Y tế', 851.51],
      ['B', 'Sở Vắng'],
      ['C', 'Sở Nội vụ', 700],
    ],
    [
      ['I', 'Sở Y tế', 851.51],
      ['II', 'Sở Nội vụ', 700],
      ['III', 'Sở Vắng'],
    ],
  ])('under the ordinals of the units around it is a unit without a result: %j %j %j', (...rows) => {
    const file = importedRows(captions, ...rows);
    expect(importedGroups(file).map(({ title, units }) => [title, units.length])).toEqual([[undefined, 3]]);
    expect(file.findings).toContainEqual(
      expect.objectContaining({ code: 'score-missing', unit: 'Sở Vắng', severity: 'error' }),
    );
  });

  test('with a letter as ordinal and no units below is told as an empty group', () => {
    const file = importedRows(captions, ['A', 'Sở Y tế'], ['B', 'Sở Xây dựng'], ['1', 'Sở Nội vụ', 700]);
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'group-without-units',
        severity: 'error',
        message: expect.stringContaining('“Sở Y tế”'),
      }),
    );
  });

  test('over groups of a lower level is a heading', () => {
    const file = importedRows(captions, ['A', 'Cấp tỉnh'], ['I', 'Nhóm có dịch vụ công'], ['1', 'Sở Nội vụ', 700]);
    expect(toldCodes(file)).not.toContain('group-without-units');
  });
});

test('a row whose name is an error of a formula is no unit, and is told', () => {
  const file = importedRows(captions, ['1', 'Sở Y tế', 851.51], ['2', { error: '#N/A' }, 700]);
  expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
  expect(toldCodes(file)).toContain('row-without-name');
});

test('main indices without a total stay what they are, beside words that there is no report too', () => {
  const file = importedRows(
    ['TT', 'Đơn vị', 'Nhận thức số', 'Tổng điểm'],
    ['1', 'Sở Y tế', 90],
    ['2', 'Sở B', 80, 'Không báo cáo'],
  );
  expect(importedGroups(file)[0]?.units.map(({ result }) => [result.status, result.mainIndices])).toEqual([
    ['ranked', [{ mainIndexId: 'nhan-thuc-so', score: '90' }]],
    ['ranked', [{ mainIndexId: 'nhan-thuc-so', score: '80' }]],
  ]);
  expect(toldCodes(file)).toContain('scored-against-words');
  expect(file.findings.filter(({ code }) => code === 'score-missing')).toHaveLength(2);
});

test('a class and a rank without a score stay what they are', () => {
  const file = importedRows([...captions, 'Xếp loại', 'Xếp hạng'], ['1', 'Sở Y tế', '', 'Yếu', 20]);
  expect(importedGroups(file)[0]?.units[0]?.result).toEqual({ status: 'ranked', class: 'Yếu', rank: 20 });
  expect(toldCodes(file)).toContain('score-missing');
});

describe('a row with figures over rows that are numbered from 1 again', () => {
  test.each<[string, string, string | undefined]>([
    ['I', 'Các sở, ban, ngành', undefined],
    ['', 'Các sở, ban, ngành', undefined],
    ['I', 'Sở có dịch vụ công', 'warning'],
    ['', 'Sở có dịch vụ công', 'error'],
  ])('“%s | %s” is a heading, never a unit; doubt: %s', (ordinal, title, severity) => {
    const file = importedRows(captions, [ordinal, title, 775], ['1', 'Sở Y tế', 851.51], ['2', 'Sở Xây dựng', 700]);
    expect(importedGroups(file).map((each) => [each.title, each.units.length])).toEqual([[title, 2]]);
    const doubts = file.findings.filter(({ code }) => code === 'heading-with-figures');
    expect(doubts.map((each) => each.severity)).toEqual(severity === undefined ? [] : [severity]);
    expect(file.unread).toContainEqual(expect.objectContaining({ kind: 'summary' }));
  });

  test('in parts, “1” over “1.1”, is a heading', () => {
    const file = importedRows(captions, ['1', 'Sở', 775], ['1.1', 'Sở Y tế', 851.51], ['1.2', 'Sở Xây dựng', 700]);
    expect(importedScores(file)).toHaveLength(2);
  });
});

describe('a numbered row', () => {
  test.each<readonly CellInput[]>([
    ['1', 'Nhóm cơ quan có dịch vụ công'],
    ['1', 'Các sở, ban, ngành'],
    ['1', 'Nhóm cơ quan có dịch vụ công', 775],
  ])('%j | %j | %j is a group', (...row) => {
    const file = importedRows(captions, row, ['1.1', 'Sở Y tế', 851.51], ['1.2', 'Sở Xây dựng', 700]);
    expect(importedGroups(file).map(({ title, units }) => [title, units.length])).toEqual([[row[1], 2]]);
  });

  test('of a unit stays one', () => {
    const file = importedRows(captions, ['1', 'Sở Y tế', 851.51], ['2', 'Sở Xây dựng']);
    expect(importedScores(file)).toHaveLength(2);
    expect(toldCodes(file)).toContain('score-missing');
  });
});
