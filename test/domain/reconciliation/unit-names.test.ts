import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation.ts';
import { unitFinder } from '../../../src/domain/reconciliation/unit-names.ts';
import { approvalDossierOf } from '../../support/rounds.ts';

const { assessment, profile } = approvalDossierOf('kon-tum-2023');
const units = evaluate(assessment, profile).flatMap((group) => group.units);
const finder = unitFinder(units);

describe('a unit is found', () => {
  test.each([
    ['Sở Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'],
    ['SỞ GIÁO DỤC & ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở VH,TT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở Tài nguyên – Môi trường', 'Sở Tài nguyên và Môi trường'],
    ['Sở Giao thông – Vận tải', 'Sở Giao thông vận tải'],
    ['BQL khu kinh tế tỉnh', 'Ban Quản lý Khu kinh tế tỉnh'],
    ['UBND huyện Ia H’Drai', "UBND huyện Ia H'Drai"],
    ['Ủy ban nhân dân huyện Đắk Hà', 'UBND huyện Đăk Hà'],
    ['UBND thành phố Kon Tum', 'UBND TP. Kon Tum'],
    ['Sở Y tế'.normalize('NFD'), 'Sở Y tế'],
    [' Sở Y\u00a0tế ', 'Sở Y tế'],
  ])('in “%s”', (written, name) => {
    expect(finder.find(written)?.unit.name).toBe(name);
  });

  test.each(['Sở Xây dưng', 'Sở XX', 'Sở', '', '–', '970.00', 'Ủy ban nhân dân', 'x'.repeat(5000)])(
    'not in “%s”',
    (written) => {
      expect(finder.find(written)).toBeUndefined();
    },
  );

  test('nowhere, if two units could be meant', () => {
    const [first] = units;
    if (first === undefined) throw new Error('Kon Tum has units');
    const twin = { ...first, unit: { ...first.unit, id: 'khac' } };
    expect(unitFinder([first, twin]).find(first.unit.name)).toBeUndefined();
  });
});

test('a mistyped name is near the one that was meant, and a foreign one near none', () => {
  expect(finder.near('Sở Xây dưng')?.unit.name).toBe('Sở Xây dựng');
  expect(finder.near('Kho bạc Nhà nước')).toBeUndefined();
});
