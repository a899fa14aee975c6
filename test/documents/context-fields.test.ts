import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { fieldsOf, required } from '../../src/documents/context-fields.ts';

describe('the tags of a context schema', () => {
  test('are texts, flags and lists with their Vietnamese descriptions', () => {
    const schema = z.strictObject({
      place: z.string().describe('Địa danh'),
      isDraft: z.boolean().describe('Là bản dự thảo'),
      rows: z.array(z.strictObject({ name: z.string().describe('Tên đơn vị') })).describe('Các dòng'),
    });
    expect(fieldsOf(schema)).toEqual(
      new Map<string, unknown>([
        ['place', { type: 'text', description: 'Địa danh' }],
        ['isDraft', { type: 'flag', description: 'Là bản dự thảo' }],
        [
          'rows',
          {
            type: 'list',
            description: 'Các dòng',
            fields: new Map([['name', { type: 'text', description: 'Tên đơn vị' }]]),
          },
        ],
      ]),
    );
  });

  test('say which of them every template needs, and keep their descriptions', () => {
    const schema = z.strictObject({
      subject: required(z.string().describe('Trích yếu')),
      rows: required(z.array(z.strictObject({ name: z.string().describe('Tên') })).describe('Các dòng')),
      place: z.string().describe('Địa danh'),
    });
    const found = [...fieldsOf(schema)].map(([name, { description, isRequired }]) => [name, description, isRequired]);
    expect(found).toEqual([
      ['subject', 'Trích yếu', true],
      ['rows', 'Các dòng', true],
      ['place', 'Địa danh', undefined],
    ]);
  });

  test('have no inherited names', () => {
    expect(fieldsOf(z.strictObject({})).get('constructor')).toBeUndefined();
  });

  test('can be neither numbers nor lists of bare texts, and need a description', () => {
    expect(() => fieldsOf(z.strictObject({ rows: z.number().describe('Số dòng') }))).toThrow(TypeError);
    expect(() => fieldsOf(z.strictObject({ rows: z.array(z.string()).describe('Các dòng') }))).toThrow(TypeError);
    expect(() => fieldsOf(z.strictObject({ place: z.string() }))).toThrow('place');
  });
});
