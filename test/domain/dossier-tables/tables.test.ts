import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { dossierSchema } from '../../../src/domain/dossier.ts';
import { choiceWords } from '../../../src/domain/dossier-tables/choice-words.ts';
import { schemaTree } from '../../../src/domain/dossier-tables/schema-tree.ts';
import { type DossierSheet, dossierSheets, sheetsOfDossier } from '../../../src/domain/dossier-tables/tables.ts';
import { line } from '../../../src/domain/plain-text.ts';

/** Every field of a schema that holds a value of its own, by JSON Schema, which knows nothing of sheets. */
function valuesIn(schema: z.core.$ZodType): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (node: JsonSchema, path: string): void => {
    const alternatives = node.oneOf ?? (node.anyOf?.some(({ properties }) => properties) ? node.anyOf : undefined);
    if (alternatives !== undefined) for (const each of alternatives) visit(each, path);
    else if (node.properties !== undefined)
      for (const [name, each] of Object.entries(node.properties)) visit(each, path === '' ? name : `${path}.${name}`);
    else if (node.items !== undefined) visit(node.items, `${path}[]`);
    else paths.add(path);
  };
  visit(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, '');
  return paths;
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** Where sheets have values, written like paths of the schema; a value with two places stands twice. */
function placesIn(sheets: readonly DossierSheet[]): readonly string[] {
  return sheets.flatMap((sheet) => {
    if (sheet.type === 'form') return linesOnce(sheet.sections.flatMap(({ fields }) => fields.map(({ key }) => key)));
    return sheet.sources.flatMap(({ path, fields, spread, isList }) => {
      const item = isList ? `${path}[]` : path;
      const own = linesOnce(
        fields.map(
          ({ key, leaf }) => `${key === 'value' ? item : `${item}.${key}`}${leaf.type === 'codes' ? '[]' : ''}`,
        ),
      );
      const inside = spread === undefined ? [] : [spread.idField, ...spread.fields.map(({ key }) => key)];
      return [...own, ...inside.map((key) => `${item}.${spread?.key}[].${key}`)];
    });
  });
}

/** The lines of a list stand one by one. */
function linesOnce(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map((key) => key.replace(/\[\d+\]$/, '[]')))];
}

describe('the sheets of a dossier', () => {
  test('have one place for every value that the schema knows, and no other', () => {
    const places = placesIn(sheetsOfDossier);
    expect([...places].sort()).toEqual([...valuesIn(dossierSchema)].sort());
  });

  test('have a place for a new value and a new list by themselves', () => {
    const grown = z.strictObject({
      ...dossierSchema.shape,
      archive: line(60).optional().describe('Mã lưu trữ, nếu có'),
      annexes: z
        .array(z.strictObject({ title: line(200).describe('Tên phụ lục'), pages: z.int().min(1).describe('Số trang') }))
        .describe('Các phụ lục khác'),
    });
    const sheets = dossierSheets(schemaTree(grown));
    expect([...placesIn(sheets)].sort()).toEqual([...valuesIn(grown)].sort());
    const form = sheets.find(({ id }) => id === 'dossier');
    const fields = form?.type === 'form' ? form.sections.flatMap((section) => section.fields) : [];
    expect(fields.find(({ key }) => key === 'archive')).toMatchObject({
      caption: 'Mã lưu trữ',
      explanation: 'Mã lưu trữ, nếu có',
      isRequired: false,
    });
    expect(sheets.at(-1)).toMatchObject({ type: 'table', name: 'Các phụ lục khác (1)' });
  });

  test('refuse a field that no cell can hold', () => {
    const odd = z.strictObject({ ...dossierSchema.shape, anything: z.record(z.string(), z.string()) });
    expect(() => schemaTree(odd)).toThrow(RangeError);
  });

  test('call every value of a list by Vietnamese words, of which no two are the same', () => {
    for (const { leaf } of sheetsOfDossier.flatMap(fieldsOf)) {
      if (leaf.type !== 'choice') continue;
      const words = leaf.values.map(choiceWords);
      expect(new Set(words).size).toBe(words.length);
      expect(words.filter((each) => /^[a-z]+(-[a-z]+)*$/i.test(each) && /[fjwz]|[bdglrs]$/i.test(each))).toEqual([]);
    }
  });

  test('have a heading of its own for every column, and words without names of fields', () => {
    for (const sheet of sheetsOfDossier) {
      if (sheet.type === 'form') continue;
      const captions = [
        sheet.sourceCaption,
        ...sheet.parentCaptions,
        sheet.ordinalCaption,
        ...sheet.columns.map(({ caption }) => caption),
      ];
      const given = captions.filter((caption) => caption !== undefined);
      expect(new Set(given).size).toBe(given.length);
    }
    for (const { caption, explanation } of sheetsOfDossier.flatMap(fieldsOf)) {
      expect(`${caption} ${explanation}`).not.toMatch(/\b(?:true|false|[a-z]+[A-Z]\w*)\b|phần tử|\["/);
      expect(caption).toMatch(/^\p{Lu}/u);
    }
  });

  test('say which rows of which sheet a row belongs to', () => {
    const parents = Object.fromEntries(
      sheetsOfDossier.flatMap((sheet) =>
        sheet.type === 'table' && sheet.parentCaptions.length > 0 ? [[sheet.name, sheet.parentCaptions]] : [],
      ),
    );
    expect(parents).toEqual({
      'Căn cứ': ['Dòng căn cứ số'],
      'Chỉ số chính': ['Mã cấp'],
      'Đơn vị và điểm': ['Mã nhóm'],
      'Phạm vi loại trừ': ['Tiêu chí thứ'],
      'Xếp loại năm trước': ['Mã cấp trong bộ chỉ số'],
      'Khoản của quyết định': ['Thứ tự sau Điều 1'],
      'Điều của văn bản kèm theo': ['Chương số'],
      'Khoản của văn bản kèm theo': ['Điều số'],
      'Điểm và gạch đầu dòng': ['Điều số', 'Khoản số'],
    });
  });
});

function fieldsOf(sheet: DossierSheet) {
  return sheet.type === 'form' ? sheet.sections.flatMap(({ fields }) => fields) : sheet.columns;
}
