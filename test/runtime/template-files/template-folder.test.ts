import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UnreadablePaperError } from '../../../src/errors.ts';
import { packTemplate, templateText, unpackTemplate } from '../../../src/runtime/template-files/template-folder.ts';
import { bundledTemplate } from '../../support/own-templates.ts';

const templates = readdirSync(new URL('../../../templates/', import.meta.url))
  .filter((name) => name.endsWith('.docx'))
  .map((name) => name.slice(0, -'.docx'.length));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trinh-ky-unpacked-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a template taken apart into a folder', () => {
  test.each(templates)('is the same when it is put together again: %s', async (name) => {
    await unpackTemplate(bundledTemplate(name), folder);
    const packed = await packTemplate(folder);
    expect(entriesOf(packed)).toEqual(entriesOf(bundledTemplate(name)));
    expect(Buffer.from(await packTemplate(folder)).equals(packed)).toBe(true);
  });

  test('can be edited there', async () => {
    await unpackTemplate(bundledTemplate('cover-letter'), folder);
    const path = join(folder, 'word/document.xml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Nơi nhận:', 'Nơi gửi:'));
    const packed = new PizZip(await packTemplate(folder)).file('word/document.xml')?.asText();
    const before = new PizZip(bundledTemplate('cover-letter')).file('word/document.xml')?.asText();
    expect(packed).toBe(before?.replace('Nơi nhận:', 'Nơi gửi:'));
  });

  test('stays inside: an entry whose name leads out is refused, and nothing is written', async () => {
    const zip = new PizZip();
    zip.file('word/document.xml', '<a/>');
    zip.file('word/../../out.xml', '<a/>');
    await expect(unpackTemplate(zip.generate({ type: 'uint8array' }), folder)).rejects.toThrow(UnreadablePaperError);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a template as text shows each part with a tag a line', () => {
  const text = templateText(bundledTemplate('cover-letter'));
  expect(text).toMatch(/^=== \[Content_Types\]\.xml\n/);
  expect(text).toContain('=== word/document.xml\n');
  expect(text).toMatch(/\n {6,}<w:t xml:space="preserve">Nơi nhận:<\/w:t>\n/);
});

function entriesOf(bytes: Uint8Array): readonly (readonly [string, string, string])[] {
  return Object.values(new PizZip(bytes).files).map((entry) => [
    entry.name,
    entry.date.toISOString(),
    Buffer.from(entry.asUint8Array()).toString('latin1'),
  ]);
}
