import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { line, nameLine } from '../../src/domain/plain-text.ts';

const faultsOf = (text: string) =>
  line(300)
    .safeParse(text)
    .error?.issues.map(({ message }) => message) ?? [];

/** What leaves no ink: zero-width and direction marks, soft hyphen, byte order mark, fillers, C1 control characters. */
const hidden = fc.constantFrom(
  ...['\u200b', '\u200c', '\u200d', '\u00ad', '\ufeff', '\u202a', '\u202e', '\u2066', '\u2069', '\u2060'],
  ...['\u061c', '\u115f', '\u3164', '\ufe0f', '\u009b', '\u{e0041}', '\u2800'],
);
const words = fc.constantFrom('Sở Công Thương', 'UBND huyện Ia H’Drai', 'Đắk R’Lấp'.normalize('NFD'), 'A', '😀');

describe('a line that a paper prints', () => {
  test('names every hidden character by its code and says how to mend it', () => {
    expect(faultsOf('Sở Công\u00ad Thương\u200b')).toEqual([
      'Có ký tự ẩn U+00AD, U+200B ngay sau “Sở Công”, thường lẫn vào khi chép từ Word hoặc trang web; xóa cả đoạn chữ này rồi gõ lại bằng bàn phím',
    ]);
  });

  test('says so where the hidden character stands before all words', () => {
    expect(faultsOf('\ufeffSở Công Thương')).toEqual([expect.stringContaining('U+FEFF ở đầu đoạn chữ')]);
  });

  test('shows only the last words before the hidden character, with letters whole', () => {
    expect(faultsOf(`${'rất dài '.repeat(20)}😀😀\u202eSở`)).toEqual([
      expect.stringContaining('U+202E ngay sau “… rất dài rất dài 😀😀”'),
    ]);
  });

  test('has no hidden character, wherever it stands and whatever it is', () => {
    fc.assert(
      fc.property(words, hidden, fc.nat(), (text, character, at) => {
        const letters = [...text];
        const place = at % (letters.length + 1);
        const marked = [...letters.slice(0, place), character, ...letters.slice(place)].join('');
        const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
        expect(faultsOf(text)).toEqual([]);
        expect(faultsOf(marked)).toEqual([expect.stringContaining(`U+${code}`)]);
      }),
    );
  });

  test('keeps what it accepts visible: nothing that is accepted holds a format character', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          fc.array(fc.oneof(words, hidden)).map((parts) => parts.join('')),
        ),
        (text) => {
          const accepted = line(300).safeParse(text).data ?? 'x';
          expect(accepted).not.toMatch(/[\p{Cf}\p{Cc}]/u);
          expect(accepted.trim()).not.toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each(['', '   ', '\u00a0', '\u200b', '\u00ad \ufeff', '\u2066\u2069', '\u2800\u2800', '\n'])(
    'is blank, and nothing else, with only %j',
    (text) => {
      expect(faultsOf(text)).toEqual(['Không được để trống']);
    },
  );

  test('is one line, normalised, trimmed and with single blanks', () => {
    expect(faultsOf('Sở\tY tế')).toEqual(['Chỉ viết trên một dòng, không xuống dòng, không dùng phím Tab']);
    expect(faultsOf('Sở\u0000Y tế')).toEqual(['Có ký tự điều khiển không in được; gõ lại đoạn chữ này']);
    expect(line(300).parse('  Sở   Y tế '.normalize('NFD'))).toBe('Sở Y tế');
    expect(line(300).parse('Sở\u00a0Y tế')).toBe('Sở\u00a0Y tế');
  });
});

describe('a name', () => {
  const faultsOfName = (name: string) =>
    nameLine(50)
      .safeParse(name)
      .error?.issues.map(({ message }) => message) ?? [];

  test.each(['.', '-', '…', '12', '(1)', '\u0301\u0301\u0301', '😀'])('has a letter, which %j has not', (name) => {
    expect(faultsOfName(name)).toEqual(['Tên phải có ít nhất một chữ cái']);
  });

  test('has no marks piled on a letter', () => {
    expect(faultsOfName(`Sở${'\u0301'.repeat(20)} Y tế`)).toEqual([
      'Tên có nhiều dấu chồng lên một chữ; xóa cả tên này rồi gõ lại bằng bàn phím',
    ]);
  });

  test.each(['Y', 'Y Ngọc', 'UBND phường 5', "H'Yim Kđoh", 'Ơ̆ Niê Ê̆ban', 'Nguyễn Thị Hường'.normalize('NFD')])(
    'may be “%s”',
    (name) => {
      expect(faultsOfName(name)).toEqual([]);
    },
  );

  test('that is blank has this one fault', () => {
    expect(faultsOfName('\u2800\u2800')).toEqual(['Không được để trống']);
  });
});
