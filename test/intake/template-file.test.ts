import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TemplateError } from '../../src/errors.ts';
import { createGenerator } from '../../src/generate.ts';
import { checkTemplateFile } from '../../src/intake/template-file.ts';
import { errorOf } from '../support/errors.ts';
import { forgedZip } from '../support/forged-zip.ts';
import { dossierOf } from '../support/rounds.ts';

const templates = new URL('../../templates/', import.meta.url);
const mebibyte = 1024 * 1024;
const digits = (millions: number) =>
  Array.from({ length: (millions * mebibyte) / 8 }, (_, at) => String((at * 7919) % 99_999_989).padStart(8, '0')).join(
    '',
  );

describe('a Word template', () => {
  test.each(readdirSync(templates).filter((name) => name.endsWith('.docx')))(
    'that is ours is within the limits: %s',
    (name) => {
      expect(() => checkTemplateFile(new Uint8Array(readFileSync(new URL(name, templates))))).not.toThrow();
    },
  );

  test.each<[string, Uint8Array, RegExp]>([
    ['no archive', new TextEncoder().encode('mẫu'), /không phải là tệp Word/],
    [
      'an archive with a part twice',
      forgedZip([
        { name: 'a.xml', content: '' },
        { name: 'A.xml', content: '' },
      ]),
      /đã hỏng/,
    ],
    ['locked', forgedZip([{ name: 'a.xml', content: '', flags: 1 }]), /mật khẩu/],
    ['a bomb', forgedZip([{ name: 'word/media/a.png', content: new Uint8Array(40 * mebibyte) }]), /lớn quá mức/],
    ['more words than any paper has', forgedZip([{ name: 'word/document.xml', content: digits(5) }]), /lớn quá mức/],
    [
      'nothing but opening braces',
      forgedZip([{ name: 'word/document.xml', content: '{'.repeat(25_001) }]),
      /25.000 thẻ/,
    ],
    [
      'nothing but closing braces',
      forgedZip([{ name: 'word/document.xml', content: '}'.repeat(25_001) }]),
      /25.000 thẻ/,
    ],
    ['elements in elements', forgedZip([{ name: 'word/document.xml', content: '<a>'.repeat(201) }]), /quá nhiều tầng/],
  ])('that is %s is refused with its remedy', (_, bytes, message) => {
    const error = errorOf(() => checkTemplateFile(bytes));
    expect(error).toBeInstanceOf(TemplateError);
    expect(error.issues[0]?.message).toMatch(message);
    expect(error.issues[0]?.hint).not.toBe('');
  });

  test('is held to them before a paper is made of it', async () => {
    const bomb = forgedZip([{ name: 'word/document.xml', content: ' '.repeat(40 * mebibyte) }]);
    const { generate } = createGenerator({ templates: { load: async () => bomb } });
    await expect(generate('approval-decision', dossierOf('kon-tum-2023'))).rejects.toThrow(TemplateError);
  });
});
