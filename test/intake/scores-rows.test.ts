import { describe, expect, test } from 'vitest';
import { importedSheets, small } from '../support/imported-scores.ts';
import type { CellInput } from '../support/scores-files.ts';
import { importedGroups, importedScores, toldCodes } from '../support/scores-results.ts';

const { captions, rows: two, scores: both } = small;

describe('rows', () => {
  test('of headings make groups', () => {
    const read = importedSheets({
      rows: [
        captions,
        ['I', 'Nhóm cơ quan có dịch vụ công'],
        ...two,
        ['II', 'Nhóm cơ quan không có dịch vụ công', 830],
        ['1', 'Thanh tra tỉnh', 655.93],
        ['Khối các cơ quan khác'],
        ['1', 'Ban Dân tộc', 600],
      ],
      merges: ['A7:C7'],
    });
    expect(importedGroups(read).map(({ title, units }) => [title, units.length])).toEqual([
      ['Nhóm cơ quan có dịch vụ công', 2],
      ['Nhóm cơ quan không có dịch vụ công', 1],
      ['Khối các cơ quan khác', 1],
    ]);
    expect(read.unread).toContainEqual(
      expect.objectContaining({ kind: 'summary', words: ['II', 'Nhóm cơ quan không có dịch vụ công', '830'] }),
    );
  });

  test('of maxima hold for the group in which they stand, or for all below them', () => {
    const rows: readonly (readonly CellInput[])[] = [
      ['TT', 'Đơn vị', 'Tổng điểm', 'Nhận thức số'],
      ['', 'Điểm tối đa', 970, 100],
      ['I', 'Nhóm một'],
      ...two,
      ['II', 'Nhóm hai'],
      ['', 'Điểm tối đa', '830,00', 100],
      ['1', 'Thanh tra tỉnh', 655.93],
    ];
    expect(importedGroups(importedSheets({ rows })).map(({ maximumScore }) => maximumScore)).toEqual(['970', '830.00']);
  });

  test('whose ordinals begin again make a group', () => {
    const read = importedSheets({ rows: [captions, ...two, ['1', 'Thanh tra tỉnh', 655.93]] });
    expect(importedGroups(read).map(({ units }) => units.length)).toEqual([2, 1]);
  });

  test('of sums, notes and signatures are no units, and are listed with their words', () => {
    const read = importedSheets({
      rows: [
        captions,
        ...two,
        ['', 'Trung bình', 847.6],
        ['Tổng cộng', '', '1.695,23'],
        ['Cao nhất', '', 851.51],
        ['Ghi chú: điểm đã làm tròn'],
        ['(*) Theo báo cáo của đơn vị'],
        ['', 'Kon Tum, ngày 5 tháng 3 năm 2024'],
        ['', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'],
        ['', '', 'Nguyễn Văn A'],
        ['', 'Xếp loại Khá', 2],
      ],
    });
    expect(importedScores(read)).toEqual(both);
    expect(read.unread.map(({ kind, words }) => [kind, ...words])).toEqual([
      ['summary', 'Trung bình', '847.6'],
      ['summary', 'Tổng cộng', '1.695,23'],
      ['summary', 'Cao nhất', '851.51'],
      ['note', 'Ghi chú: điểm đã làm tròn'],
      ['note', '(*) Theo báo cáo của đơn vị'],
      ['note', 'Kon Tum, ngày 5 tháng 3 năm 2024'],
      ['note', 'NGƯỜI LẬP BIỂU', 'GIÁM ĐỐC'],
      ['note', 'Nguyễn Văn A'],
      ['summary', 'Xếp loại Khá', '2'],
    ]);
  });

  test.each(['Toàn tỉnh', 'Cả tỉnh', 'Toàn khối', 'Trung vị', 'Điểm TB', 'TB toàn tỉnh', 'BQ chung', 'Độ lệch chuẩn'])(
    'that sum up as “%s” are no unit',
    (words) => {
      const read = importedSheets({ rows: [captions, ...two, ['', words, 847.6]] });
      expect(importedScores(read)).toEqual(both);
      expect(read.unread.map(({ kind }) => kind)).toEqual(['summary']);
    },
  );

  test('below captions of many thousand marks are read all the same', () => {
    const long = ['*', '.'].map((mark) => `${mark.repeat(32_000)}x`);
    const read = importedSheets({ rows: [[...captions, ...long, `6.1 (${'điểm'.repeat(8000)}`], ...two] });
    expect(importedScores(read)).toEqual(both);
  });

  test('without ordinals are units', () => {
    const read = importedSheets({
      rows: [
        ['Đơn vị', 'Tổng điểm'],
        ['Sở Y tế', 851.51],
        ['Đài Phát thanh', 700],
      ],
    });
    expect(importedScores(read)).toEqual([
      ['Sở Y tế', '851.51'],
      ['Đài Phát thanh', '700'],
    ]);
  });

  test('name their units without numbers and marks of notes', () => {
    const read = importedSheets({
      rows: [
        ['Đơn vị', 'Tổng điểm'],
        ['1. Sở Y tế (*)', 851.51],
        ['- Sở Tài chính', 843.72],
      ],
    });
    expect(importedScores(read)).toEqual(both);
  });

  test('with figures but no name are told, never dropped in silence', () => {
    const read = importedSheets({ rows: [captions, ...two, ['3', '', 700]] });
    expect(importedScores(read)).toEqual(both);
    expect(read.findings).toContainEqual(
      expect.objectContaining({
        code: 'row-without-name',
        severity: 'error',
        message: 'Trang tính “Kết quả”, hàng 4 có số liệu nhưng không có tên đơn vị nên chưa lấy.',
      }),
    );
    expect(read.unread).toContainEqual(expect.objectContaining({ kind: 'row', words: ['3', '700'] }));
  });

  test('that are hidden are read, and told', () => {
    const read = importedSheets({ rows: [captions, ...two], hiddenRows: [3], hiddenColumns: [3] });
    expect(importedScores(read)).toEqual(both);
    expect(read.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'Trang tính “Kết quả”: 1 đơn vị (hàng 3) bị ẩn nhưng vẫn được đọc.',
        'Trang tính “Kết quả”: cột C bị ẩn nhưng vẫn được đọc.',
      ]),
    );
  });

  test('of a hidden sheet are read, and told', () => {
    const read = importedSheets({ name: 'Sở', rows: [captions, ...two], state: 'hidden' });
    expect(importedScores(read)).toEqual(both);
    expect(toldCodes(read)).toContain('hidden-sheet');
  });
});
