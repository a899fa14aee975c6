import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/vietnamese/name-key.ts';

describe('the name key makes two writings of one name equal', () => {
  test.each([
    ['UBND huyện Sa Thầy', 'Ủy ban nhân dân huyện Sa Thầy'],
    ['Văn phòng UBND tỉnh', 'VP Uỷ ban nhân dân tỉnh'],
    ['UBND TP. Kon Tum', 'UBND thành phố Kon Tum'],
    ['UBND TX Buôn Hồ', 'UBND thị xã Buôn Hồ'],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
    ['Sở Thông tin và Truyền thông', 'Sở Thông tin và Truyền Thông.'],
    ['UBND huyện Sa Thầy', 'UBND huyện Sa Thày'],
    ['UBND xã Đăk Hà', 'UBND xã Đắk Hà'],
    ['UBND huyện Đak Đoa', 'UBND huyện Đăk Đoa'],
    ['UBND xã Mỹ Lý', 'UBND xã Mĩ Lí'],
  ])('%s = %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['UBND xã Hòa Bình', 'UBND xã Hóa Bình'],
    ['UBND xã Tây Sơn', 'UBND xã Tay Sơn'],
    ['UBND xã Ia Đal', 'UBND xã Ia Dal'],
    ['UBND xã Đức Cơ', 'UBND xã Đục Cơ'],
    ['Phường 1', 'Phường 11'],
  ])('%s ≠ %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});
