import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asciiSlug,
  isInCapitals,
  lowerFirst,
  spellingKey,
  startsSmall,
  startsWithWords,
} from '../../src/vietnamese/text.ts';

describe('the spelling key makes two spellings of one name equal', () => {
  test.each([
    ["UBND huyện Ia H'Drai", 'UBND huyện Ia H’Drai'],
    ["UBND huyện Ea H'leo", 'UBND huyện Ea Hʼleo'],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động – Thương binh và Xã hội'],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động—Thương binh & Xã hội'],
    ['Ủy ban nhân dân xã Hòa Bình', 'Uỷ ban nhân dân xã Hoà Bình'],
    ['UBND xã Hòa Bình', 'UBND XÃ HÒA BÌNH'],
    ['Sở Y tế', 'Sở\u00a0Y  tế '],
    ['Sở Y tế', 'Sở Y\u200b tế'],
    ['Đắk Lắk', 'Đắk Lắk'.normalize('NFD')],
  ])('%s = %s', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  test.each([
    ['UBND huyện Đăk Tô', 'UBND huyện Đắk Tô'],
    ['UBND xã Hòa Bình', 'UBND xã Hóa Bình'],
    ['UBND xã Ia Đal', 'UBND xã Ia Dal'],
    ['Phường 1', 'Phường 11'],
  ])('%s ≠ %s', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });
});

describe('the ASCII slug', () => {
  test.each([
    ['Phê duyệt kết quả CĐS', 'phe-duyet-ket-qua-cds'],
    ['QĐ', 'qd'],
    ["  UBND huyện Ia H'Drai / Đường ƯƠ  ", 'ubnd-huyen-ia-h-drai-duong-uo'],
  ])('%s → %s', (text, slug) => {
    expect(asciiSlug(text)).toBe(slug);
  });

  test('holds nothing but small ASCII letters, digits and single hyphens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(asciiSlug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

test('capitals are told from small letters, with marks too', () => {
  expect(isInCapitals('ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK')).toBe(true);
  expect(isInCapitals('ỦY BAN NHÂN DÂN TỈNH ĐắK LẮK')).toBe(false);
});

test('the first letter becomes small, the rest stays', () => {
  expect(lowerFirst('Đơn vị của UBND')).toBe('đơn vị của UBND');
  expect(lowerFirst('')).toBe('');
});

test('a text opens small or with a capital, whatever mark stands before', () => {
  expect(['phê duyệt', '“phê duyệt”', '(chi tiết', 'đơn vị'].map(startsSmall)).toEqual([true, true, true, true]);
  expect(['Phê duyệt', '“Phê', '(Chi tiết', 'Đơn vị', '6.12 x', ''].map(startsSmall)).not.toContain(true);
});

test('a text opens with whole words, in either place of the tone mark', () => {
  expect(startsWithWords('ỦY BAN NHÂN DÂN TỈNH', 'UỶ BAN NHÂN DÂN')).toBe(true);
  expect(startsWithWords('ỦY BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN')).toBe(true);
  expect(startsWithWords('TRƯỞNG BANG', 'TRƯỞNG BAN')).toBe(false);
});
