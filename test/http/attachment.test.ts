import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachment } from '../../src/http/attachment.ts';

describe('the name of a file to keep', () => {
  test('is given in ASCII and in UTF-8', () => {
    expect(attachment('qd_1.docx', 'Quyết định.docx')).toBe(
      'attachment; filename="qd_1.docx"; filename*=UTF-8\'\'Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.docx',
    );
  });

  test.each([
    ['a\r\nSet-Cookie: x=1.docx', 'a Set-Cookie x=1.docx'],
    ['../../etc/passwd', '.. .. etc passwd'],
    ['C:\\a"b*c?.docx', 'C a b c .docx'],
    ["(Đắk Lắk)'s.docx", "(Đắk Lắk)'s.docx"],
    ['\u202egpj.docx', 'gpj.docx'],
    ['Quyết'.normalize('NFD'), 'Quyết'],
  ])('%j is kept as %j', (name, kept) => {
    expect(decodeURIComponent(attachment('a.docx', name).split("UTF-8''")[1] ?? '')).toBe(kept);
  });

  test('is one line of the characters that RFC 6266 and RFC 8187 allow, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (ascii, name) => {
        expect(attachment(ascii, name)).toMatch(
          /^attachment; filename="[\w.-]*"; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})*$/,
        );
      }),
    );
  });
});
