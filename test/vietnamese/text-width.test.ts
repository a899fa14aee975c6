import { describe, expect, test } from 'vitest';
import { widthInMillimetres, wrappedLineWidths } from '../../src/vietnamese/text-width.ts';

const bold = (sizeInPoints: number) => ({ sizeInPoints, bold: true });

describe('widths in Times New Roman', () => {
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 88.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13, 95.7],
    ['Độc lập - Tự do - Hạnh phúc', 13, 55.9],
    ['Độc lập - Tự do - Hạnh phúc', 14, 60.2],
    ['ỦY BAN NHÂN DÂN', 12, 39.9],
    ['ỦY BAN NHÂN DÂN', 13, 43.2],
    ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 13, 87.4],
    ['TM. ỦY BAN NHÂN DÂN', 14, 56.9],
  ])('%s in bold %i pt is %f mm wide, as measured on paper, within half a per cent', (text, size, width) => {
    expect(Math.abs(widthInMillimetres(text, bold(size)) / width - 1)).toBeLessThan(0.005);
  });

  test('regular letters are narrower than bold ones; composed and decomposed text is as wide', () => {
    expect(widthInMillimetres('nhân dân', { sizeInPoints: 14, bold: false })).toBeLessThan(
      widthInMillimetres('nhân dân', bold(14)),
    );
    expect(widthInMillimetres('Nguyễn Hữu Đường'.normalize('NFD'), bold(14))).toBe(
      widthInMillimetres('Nguyễn Hữu Đường', bold(14)),
    );
  });

  test('ơ and ư are wider than o and u, đ is as wide as d, a tone adds nothing', () => {
    const width = (letter: string) => widthInMillimetres(letter, bold(72));
    expect(width('ợ')).toBeGreaterThan(width('o'));
    expect(width('Ữ')).toBeGreaterThan(width('U'));
    expect(width('đ')).toBe(width('d'));
    expect(width('ệ')).toBe(width('e'));
  });

  test('a letter outside the table counts half an em', () => {
    expect(widthInMillimetres('Я', bold(72))).toBeCloseTo(12.7, 6);
  });
});

describe('line breaking', () => {
  test('breaks at blanks as late as possible', () => {
    const widths = wrappedLineWidths('ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', bold(13), 50);
    expect(widths).toEqual([
      widthInMillimetres('ỦY BAN NHÂN DÂN', bold(13)),
      widthInMillimetres('TỈNH QUẢNG NGÃI', bold(13)),
    ]);
  });

  test('a no-break space holds words together, and a word that is too wide has a line of its own', () => {
    expect(wrappedLineWidths('NHÂN\u00a0DÂN', bold(13), 20)).toHaveLength(1);
    expect(wrappedLineWidths('a NGHIÊNG', bold(13), 5)).toEqual([
      widthInMillimetres('a', bold(13)),
      widthInMillimetres('NGHIÊNG', bold(13)),
    ]);
  });

  test('an empty text has no lines', () => {
    expect(wrappedLineWidths(' ', bold(13), 60)).toEqual([]);
  });
});
