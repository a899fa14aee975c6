import { describe, expect, test } from 'vitest';
import { buildPackageOverview, type PackedUnit } from '../../src/documents/package-overview.ts';
import { rowTexts } from '../support/workbooks.ts';

const unit = (place: number, files: number): PackedUnit => ({
  id: `don-vi-${place}`,
  place,
  name: `Đơn vị ${place}`,
  isInspectedDirectly: place === 1,
  reportDeadline: '2024-09-20',
  deadlineInWords: 'ngày 20 tháng 9 năm 2024',
  folder: `0${place}_don-vi`,
  files: Array.from({ length: files }, (_, at) => ({ path: `0${place}_don-vi/${at}.docx`, size: at, sha256: 'ab' })),
});
const shared = [{ path: 'dong-tap.docx', size: 90, sha256: 'cd' }];
const overviewOf = (units: readonly PackedUnit[]) => buildPackageOverview('Tổng hợp', units, shared);
const rowsOf = (at: number, units: readonly PackedUnit[]) => overviewOf(units).sheets[at]?.rows.map(rowTexts);

describe('the overview of a package', () => {
  test('says of every unit how it is inspected, until when it reports and what it gets', () => {
    expect(rowsOf(0, [unit(1, 10), unit(2, 0)])).toEqual([
      ['1', 'Đơn vị 1', 'Kiểm tra trực tiếp', 'Trước ngày 20 tháng 9 năm 2024', '01_don-vi', '10'],
      ['2', 'Đơn vị 2', 'Kiểm tra qua báo cáo', 'Trước ngày 20 tháng 9 năm 2024', '02_don-vi', '0'],
    ]);
  });

  test('says of every file whose it is, its size and its fingerprint', () => {
    expect(rowsOf(1, [unit(1, 2), unit(2, 1)])).toEqual([
      ['Dùng chung', 'dong-tap.docx', '90', 'cd'],
      ['Đơn vị 1', '01_don-vi/0.docx', '0', 'ab'],
      ['Đơn vị 1', '01_don-vi/1.docx', '1', 'ab'],
      ['Đơn vị 2', '02_don-vi/0.docx', '0', 'ab'],
    ]);
  });

  test('has no size at the right edge of its cell, where it would run into the fingerprint', () => {
    expect(overviewOf([unit(1, 1)]).sheets[1]?.columns.map(({ align }) => align)).toEqual([
      'left',
      'left',
      'center',
      'left',
    ]);
  });

  test('points to the record instead, where files are too many for a sheet', () => {
    const many = overviewOf([unit(1, 5000)]);
    expect(many.sheets).toHaveLength(1);
    expect(many.sheets[0]?.notes).toEqual([
      { role: 'note', text: 'Mã kiểm tra SHA-256 của từng tệp: xem tệp manifest.json.' },
    ]);
    expect(overviewOf([unit(1, 4999)]).sheets).toHaveLength(2);
  });
});
