import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { type SheetInput, scoresFile } from '../../support/scores-files.ts';
import { importedScores, importedUnits, toldCodes } from '../../support/scores-results.ts';

const csv = (...lines: readonly string[]) => importScores(new TextEncoder().encode(`${lines.join('\n')}\n`));
const read = (sheet: SheetInput) => importScores(scoresFile(sheet));

describe('a row of CSV', () => {
  test('with more fields than captions is shifted: none of its figures is taken', () => {
    const file = csv('TT,Đơn vị,Tổng điểm,Xếp hạng', '1,Sở Y tế,851,51,1', '2,Sở Tài chính,700,2');
    expect(importedUnits(file).map(({ result }) => result)).toEqual([
      { status: 'ranked' },
      { status: 'ranked', score: '700', rank: 2 },
    ]);
    expect(file.findings).toContainEqual(
      expect.objectContaining({
        code: 'row-shifted',
        unit: 'Sở Y tế',
        message: expect.stringMatching(/^Hàng 2 có 5 ô, hàng tiêu đề chỉ có 4/),
      }),
    );
  });

  test('is shifted also where the last fields are empty', () => {
    const file = csv('TT,Đơn vị,Tổng điểm,Xếp hạng,Ghi chú', '1,Sở Y tế,851,51,1,', '2,Sở Tài chính,700,2,');
    expect(importedScores(file)).toEqual([
      ['Sở Y tế', undefined],
      ['Sở Tài chính', '700'],
    ]);
  });

  test('of maxima that is shifted gives no maximum', () => {
    const file = csv('TT,Đơn vị,Tổng điểm,Xếp hạng', ',Điểm tối đa,970,50,', '1,Sở Y tế,851,1');
    expect(file.dossier.assessment).not.toMatchObject({ groups: [{ maximumScore: expect.anything() }] });
    expect(toldCodes(file)).toContain('row-shifted');
  });

  test('is shifted where a number stands beyond the last caption, behind what may be one number', () => {
    const file = csv('TT,Đơn vị,Tổng điểm,,', '1,Sở Y tế,851,51,', '2,Sở Tài chính,700,,');
    expect(importedScores(file)).toEqual([
      ['Sở Y tế', undefined],
      ['Sở Tài chính', '700'],
    ]);
    expect(toldCodes(file)).toContain('row-shifted');
  });

  test('in which decimals may have become the rank is doubted', () => {
    const file = csv('TT,Đơn vị,Tổng điểm,Xếp hạng', '1,Sở Y tế,851,51', '2,Sở Tài chính,700,2');
    expect(file.findings).toContainEqual(expect.objectContaining({ code: 'rank-beyond-units', unit: 'Sở Y tế' }));
  });

  test('with quoted decimal commas is not', () => {
    const file = csv('TT,Đơn vị,Tổng điểm,Xếp hạng', '1,Sở Y tế,"851,51",1');
    expect(importedScores(file)).toEqual([['Sở Y tế', '851.51']]);
  });
});

describe('a unit over several rows', () => {
  const captions = ['TT', 'Đơn vị', 'Nội dung', 'Tổng điểm'];

  test('of which one is its own assessment has no figure taken', () => {
    const file = read({
      rows: [
        captions,
        ['1', 'Sở Y tế', 'Tự đánh giá', 950],
        ['', '', 'Thẩm định', 851.51],
        ['2', 'Sở Xây dựng', '', 70],
      ],
      merges: ['A2:A3', 'B2:B3'],
    });
    expect(importedScores(file)).toEqual([
      ['Sở Y tế', undefined],
      ['Sở Xây dựng', '70'],
    ]);
    expect(toldCodes(file)).toContain('unit-over-rows');
  });

  test('that are not merged has none taken of the row that says “Tự chấm”', () => {
    const file = read({ rows: [captions, ['1', 'Sở Y tế', 'Tự chấm', 950], ['', '', 'Thẩm định', 851.51]] });
    expect(importedScores(file)).toEqual([['Sở Y tế', undefined]]);
    expect(toldCodes(file)).toContain('row-self-assessed');
  });

  test('without figures below the first is a unit like any other', () => {
    const file = read({
      rows: [captions, ['1', 'Sở Y tế', '', 950], ['', '', 'đã thẩm định']],
      merges: ['B2:B3'],
    });
    expect(importedScores(file)).toEqual([['Sở Y tế', '950']]);
  });
});
