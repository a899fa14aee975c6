import { readFileSync } from 'node:fs';
import { MissingTemplateError } from '../../src/errors.ts';
import type { TemplateStore } from '../../src/generate.ts';
import { withPart } from './word-edits.ts';
import { partsOf } from './word-files.ts';

/** The bytes of a template of the repository. */
export function bundledTemplate(kindId: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../templates/${kindId}.docx`, import.meta.url)));
}

/** A template of the repository as an office may have changed it: “Nơi nhận” is “Nơi gửi”. */
export function ownTemplate(kindId: string): Uint8Array {
  const known = made.get(kindId);
  if (known !== undefined) return known;
  const own = withPart(bundledTemplate(kindId), 'word/document.xml', (xml) => xml.replace('Nơi nhận:', 'Nơi gửi:'));
  made.set(kindId, own);
  return own;
}

/** Each is made once: the archive says when it was packed, so that two of them are not the same file. */
const made = new Map<string, Uint8Array>();

/** A template with two faults: a misspelt tag and a loop without an end. */
export function faultyTemplate(kindId: string): Uint8Array {
  return withPart(bundledTemplate(kindId), 'word/document.xml', (xml) =>
    xml.replace('<w:body>', '<w:body><w:p><w:r><w:t>{titel}</w:t></w:r></w:p><w:p><w:r><w:t>{#rows}</w:t></w:r></w:p>'),
  );
}

/** A store that holds what the map holds at the moment. */
export function storeOf(templates: ReadonlyMap<string, Uint8Array>): TemplateStore {
  return {
    load: async (kindId) => {
      const bytes = templates.get(kindId);
      if (bytes === undefined) throw new MissingTemplateError(kindId);
      return bytes;
    },
  };
}

/** The custom properties of a Word file, as name and value, in the order of the file. */
export function customProperties(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const xml = partsOf(bytes).get('docProps/custom.xml') ?? '';
  const property = /<property [^>]*name="([^"]*)"[^>]*><vt:lpwstr[^>]*>([^<]*)<\/vt:lpwstr><\/property>/g;
  return [...xml.matchAll(property)].map(([, name = '', value = '']) => [name, value]);
}
