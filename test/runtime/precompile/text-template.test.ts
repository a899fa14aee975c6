import { describe, expect, test } from 'vitest';
import type { Field, Fields } from '../../../src/documents/document-kind.ts';
import { precompileTextTemplate } from '../../../src/runtime/precompile/text-template.ts';

const text: Field = { type: 'text', description: 'Chữ' };
const fields: Fields = new Map<string, Field>([
  ['title', text],
  ['isDraft', { type: 'flag', description: 'Dự thảo' }],
  ['rows', { type: 'list', description: 'Các dòng', fields: new Map([['name', text]]) }],
]);

const compile = (source: string, format: 'html' | 'txt' = 'html') =>
  precompileTextTemplate('tin.html.hbs', source, format, fields);

test('names, lists and comments become JavaScript that needs no compiler', () => {
  const compiled = compile('{{! ghi chú }}<p>{{title}}</p>{{#each rows}}<b>{{name}}</b>{{/each}}');
  expect(compiled).toContain('container.escapeExpression');
  expect(compiled).not.toContain('ghi chú');
});

test('plain text escapes nothing', () => {
  expect(compile('{{title}}', 'txt')).not.toContain('escapeExpression');
});

describe('a template is refused', () => {
  test.each([
    ['<p>\n{{titel}}', 'dòng 2: không có thẻ “titel” để in ở chỗ này'],
    ['{{rows}}', 'dòng 1: không có thẻ “rows” để in ở chỗ này'],
    ['{{#each rows}}{{title}}{{/each}}', 'dòng 1: không có thẻ “title” để in ở chỗ này'],
    ['{{#each title}}{{/each}}', 'dòng 1: không có danh sách “title” ở chỗ này'],
    ['{{#each nope}}{{/each}}', 'dòng 1: không có danh sách “nope” ở chỗ này'],
    ['{{constructor}}', 'dòng 1: không có thẻ “constructor” để in ở chỗ này'],
    ['{{{title}}}', 'dòng 1: thẻ “title” phải viết {{title}}, hai ngoặc nhọn'],
    ['{{&title}}', 'dòng 1: thẻ “title” phải viết {{title}}, hai ngoặc nhọn'],
  ])('for %j: %s', (source, message) => {
    expect(() => compile(source)).toThrow(`tin.html.hbs, ${message}`);
  });

  test.each([
    '{{> partial}}',
    '{{> (lookup . "title")}}',
    '{{lookup rows 0}}',
    '{{title length}}',
    '{{title.length}}',
    '{{../title}}',
    '{{@root.title}}',
    '{{this}}',
    '{{#if isDraft}}x{{/if}}',
    '{{#with rows}}x{{/with}}',
    '{{#title}}x{{/title}}',
    '{{^rows}}x{{/rows}}',
    '{{#each rows}}x{{else}}y{{/each}}',
    '{{#each rows rows}}x{{/each}}',
    '{{#each rows from=1}}x{{/each}}',
    '{{#each rows as |row|}}x{{/each}}',
    '{{#> layout}}x{{/layout}}',
    '{{* decorator}}',
    '{{"title"}}',
    '{{5}}',
  ])('for any other tag: %s', (source) => {
    expect(() => compile(source)).toThrow('dòng 1: chỉ dùng được {{tên}}, {{#each tên}}');
  });

  test('with all faults at once', () => {
    expect(() => compile('{{a}}\n{{b}}')).toThrow(/dòng 1: .*\n.*dòng 2: /);
  });
});
