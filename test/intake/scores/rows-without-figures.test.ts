import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { type CellInput, scoresFile } from '../../support/scores-files.ts';
import { importedGroups, importedScores, toldCodes } from '../../support/scores-results.ts';

const read = (...rows: readonly (readonly CellInput[])[]) => importScores(scoresFile({ rows }));
const captions = ['TT', 'Đơn vị', 'Tổng điểm'];

describe('a name without figures', () => {
  test('among units is told as a unit that may be missing', () => {
    const file = read(['Đơn vị', 'Tổng điểm'], ['Sở Y tế', 851.51], ['Đoàn Thanh niên'], ['Sở Xây dựng', 700]);
    expect(importedScores(file)).toHaveLength(2);
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'row-may-be-unit',
        severity: 'error',
        message: expect.stringContaining('hàng 3 “Đoàn Thanh niên” đứng giữa các đơn vị'),
      }),
    );
  });

  test('below all units is a note', () => {
    const file = read(captions, ['1', 'Sở Y tế', 851.51], ['', 'Nguyễn Văn A']);
    expect(toldCodes(file)).not.toContain('row-may-be-unit');
  });

  test('with a letter as ordinal and no units below is told as an empty group', () => {
    const file = read(captions, ['A', 'Sở Y tế'], ['B', 'Sở Xây dựng'], ['1', 'Sở Nội vụ', 700]);
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'group-without-units',
        severity: 'error',
        message: expect.stringContaining('“Sở Y tế”'),
      }),
    );
  });

  test('over groups of a lower level is a heading', () => {
    const file = read(captions, ['A', 'Cấp tỉnh'], ['I', 'Nhóm có dịch vụ công'], ['1', 'Sở Nội vụ', 700]);
    expect(toldCodes(file)).not.toContain('group-without-units');
  });
});

describe('a numbered row', () => {
  test.each<readonly CellInput[]>([
    ['1', 'Nhóm cơ quan có dịch vụ công'],
    ['1', 'Các sở, ban, ngành'],
    ['1', 'Nhóm cơ quan có dịch vụ công', 775],
  ])('%j | %j | %j is a group', (...row) => {
    const file = read(captions, row, ['1.1', 'Sở Y tế', 851.51], ['1.2', 'Sở Xây dựng', 700]);
    expect(importedGroups(file).map(({ title, units }) => [title, units.length])).toEqual([[row[1], 2]]);
  });

  test('of a unit stays one', () => {
    const file = read(captions, ['1', 'Sở Y tế', 851.51], ['2', 'Sở Xây dựng']);
    expect(importedScores(file)).toHaveLength(2);
    expect(toldCodes(file)).toContain('score-missing');
  });
});
