import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVietnamese } from '../../src/vietnamese/sorting.ts';

const sorted = (...texts: string[]) => [...texts].sort(compareVietnamese);

describe('Vietnamese order', () => {
  test('letters follow the alphabet: a ă â, d đ, e ê, o ô ơ, u ư', () => {
    expect(sorted('ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'c', 'b', 'â', 'ă', 'a')).toEqual([
      'a',
      'ă',
      'â',
      'b',
      'c',
      'd',
      'đ',
      'e',
      'ê',
      'o',
      'ô',
      'ơ',
      'u',
      'ư',
    ]);
  });

  test('tones come after letters: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(sorted('mạ', 'má', 'mã', 'mả', 'mà', 'ma', 'mai')).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'mai']);
  });

  test('a syllable is settled with its tone before the next one counts', () => {
    expect(sorted('tuần chay', 'tuân thủ')).toEqual(['tuân thủ', 'tuần chay']);
  });

  test('real names of departments and districts', () => {
    expect(
      sorted('UBND huyện Đăk Tô', 'UBND huyện Đăk Hà', "UBND huyện Ia H'Drai", 'UBND huyện Đăk Glei', 'Ban Dân tộc'),
    ).toEqual(['Ban Dân tộc', 'UBND huyện Đăk Glei', 'UBND huyện Đăk Hà', 'UBND huyện Đăk Tô', "UBND huyện Ia H'Drai"]);
    expect(sorted('Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Ngoại vụ')).toEqual([
      'Sở Ngoại vụ',
      'Sở Nội vụ',
      'Sở Tài chính',
      'Sở Tư pháp',
      'Sở Xây dựng',
      'Sở Y tế',
    ]);
  });

  test('numbers by their value, before words', () => {
    expect(sorted('Phường An Phú', 'Phường 10', 'Phường 2')).toEqual(['Phường 2', 'Phường 10', 'Phường An Phú']);
  });

  test('a shorter name comes before a longer one, small letters before capitals where nothing else differs', () => {
    expect(sorted('Sở Y tế tỉnh', 'SỞ Y TẾ', 'Sở Y tế')).toEqual(['Sở Y tế', 'SỞ Y TẾ', 'Sở Y tế tỉnh']);
  });

  test('composed and decomposed letters are the same', () => {
    expect(compareVietnamese('Đắk Lắk'.normalize('NFD'), 'Đắk Lắk')).toBe(0);
  });

  test('single syllables stand as in the ICU collation for Vietnamese', () => {
    const collator = new Intl.Collator('vi');
    const syllable = fc
      .array(fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẵấệỉịõóờỡựỳ'), { minLength: 1, maxLength: 5 })
      .map((letters) => letters.join(''))
      .filter((text) => (text.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).length <= 1);
    fc.assert(
      fc.property(syllable, syllable, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
    );
  });

  test('it is an order: turning the two round turns the sign, and it is transitive', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Sở Y tế', 'sở y tế', 'Phường 2', 'Ea H’leo'),
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
