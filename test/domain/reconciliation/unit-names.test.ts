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
    expect(finder.find(written).map(({ unit }) => unit.name)).toEqual([name]);
  });

  test.each(['Sở Xây dưng', 'Sở XX', 'Sở', '', '–', '970.00', 'Ủy ban nhân dân', 'x'.repeat(5000)])(
    'not in “%s”',
    (written) => {
      expect(finder.find(written)).toEqual([]);
    },
  );

  test('each of those that have the very same name, and none by initials that two could have', () => {
    const [first] = units;
    if (first === undefined) throw new Error('Kon Tum has units');
    const named = (id: string, name: string) => ({ ...first, unit: { ...first.unit, id, name } });
    const twins = [named('a', 'Sở Y tế'), named('b', 'Sở Y tế')];
    expect(unitFinder(twins).find('Sở Y tế')).toEqual(twins);
    expect(unitFinder([named('a', 'Sở Công Thương'), named('b', 'Sở Chính trị')]).find('Sở CT')).toEqual([]);
  });

  test('by its full name before another one by a looser reading', () => {
    const [first] = units;
    if (first === undefined) throw new Error('Kon Tum has units');
    const named = (id: string, name: string) => ({ ...first, unit: { ...first.unit, id, name } });
    const [joined, plain] = [named('a', 'Sở Biển và Đảo'), named('b', 'Sở Biển Đảo')];
    expect(unitFinder([joined, plain]).find('Sở Biển Đảo')).toEqual([plain]);
  });
});

test('a mistyped name is near the one that was meant, and a foreign one near none', () => {
  expect(finder.near('Sở Xây dưng', new Set())?.unit.name).toBe('Sở Xây dựng');
  expect(finder.near('Kho bạc Nhà nước', new Set())).toBeUndefined();
  expect(finder.near('Sở Xây dưng', new Set(units))).toBeUndefined();
});
