import { describe, expect, test } from 'vitest';
import { reportOn, smallKind } from '../support/edited-templates.ts';
import { wordFile } from '../support/word-files.ts';
import { dataTable, field, paragraph } from '../support/word-markup.ts';

/** How another system writes a value, and a list with a value in it. */
interface System {
  readonly name: string;
  readonly value: (name: string) => string;
  readonly list: (name: string, inner: string) => readonly [string, string, string];
  /** Codes that its marks may get. */
  readonly codes: readonly string[];
}

const unknown = ['unknown-tag', 'tag-of-another-kind', 'tag-outside-loop', 'unopened-loop', 'raw-xml'];

const systems: readonly System[] = [
  {
    name: 'docxtemplater',
    value: (name) => `{${name}}`,
    list: (name, inner) => [`{#${name}}`, `{${inner}}`, `{/${name}}`],
    codes: unknown,
  },
  {
    name: 'docxtemplater with expressions',
    value: (name) => `{user.${name} | upper}`,
    list: (name, inner) => [`{#data.${name}}`, `{item.${inner}}`, `{/data.${name}}`],
    codes: unknown,
  },
  {
    name: 'easy-template-x',
    value: (name) => `{${name}}`,
    list: (name, inner) => [`{#${name}}`, `{${inner}}`, '{/}'],
    codes: unknown,
  },
  {
    name: 'docxtpl',
    value: (name) => `{{ ${name} }}`,
    list: (name, inner) => [`{%p for x in ${name} %}`, `{{ x.${inner} }}`, '{%p endfor %}'],
    codes: ['foreign-tag'],
  },
  {
    name: 'Handlebars',
    value: (name) => `{{${name}}}`,
    list: (name, inner) => [`{{#each ${name}}}`, `{{${inner}}}`, '{{/each}}'],
    codes: ['foreign-tag'],
  },
  {
    name: 'Carbone',
    value: (name) => `{d.${name}}`,
    list: (name, inner) => [`{d.${name}[i].${inner}}`, `{d.${name}[i].x}`, `{d.${name}[i+1].${inner}}`],
    codes: ['foreign-tag'],
  },
  {
    name: 'PHPWord',
    value: (name) => `$\{${name}}`,
    list: (name, inner) => [`$\{${name}}`, `$\{${inner}}`, `$\{/${name}}`],
    codes: ['foreign-tag'],
  },
  {
    name: 'docxtemplater with square brackets',
    value: (name) => `[[${name}]]`,
    list: (name, inner) => [`[[#${name}]]`, `[[${inner}]]`, `[[/${name}]]`],
    codes: ['foreign-tag'],
  },
  {
    name: 'docx-templates',
    value: (name) => `+++INS ${name}+++`,
    list: (name, inner) => [`+++FOR x IN ${name}+++`, `+++INS $x.${inner}+++`, '+++END-FOR x+++'],
    codes: ['foreign-tag'],
  },
  {
    name: 'Aspose',
    value: (name) => `<<[${name}]>>`,
    list: (name, inner) => [`<<foreach [x in ${name}]>>`, `<<[x.${inner}]>>`, '<</foreach>>'],
    codes: ['foreign-tag'],
  },
];

const names = [
  'HoTen',
  'ngay_ky',
  'soVanBan',
  'Đơn_vị',
  'customer',
  'invoice',
  'amount2',
  'trichYeu',
  'kinhGui',
  'items',
];
const layouts: readonly (readonly [string, (pieces: readonly string[]) => string])[] = [
  ['in a line', (pieces) => paragraph(pieces.join(' '))],
  ['in paragraphs', (pieces) => pieces.map((piece) => paragraph(piece)).join('')],
  [
    'in the cells of a row',
    (pieces) =>
      dataTable(
        [[...pieces]],
        pieces.map(() => 1000),
      ),
  ],
];

const kind = smallKind();

describe('a template made for another system', () => {
  test.each(systems)('$name: each is answered with the places of its own marks', ({ value, list, codes }) => {
    for (const [at, name] of names.entries()) {
      for (const [, layout] of layouts) {
        const inner = names[(at + 3) % names.length] ?? '';
        const pieces = [value(name), ...list(inner, name)];
        const { findings, isUsable } = reportOn(wordFile({ body: layout(pieces) }), kind);
        expect(isUsable).toBe(false);
        expect(findings.length).toBeGreaterThan(0);
        for (const { code, part, where, excerpt, hint } of findings) {
          expect(codes).toContain(code);
          expect([part, where, excerpt, hint].every((words) => words !== '')).toBe(true);
        }
      }
    }
  });

  test.each(names)('with the merge field %s is told the field, once', (name) => {
    for (const instruction of [`MERGEFIELD ${name}`, `MERGEFIELD "${name}" \\* Upper`, `mergefield  ${name} \\b "x"`]) {
      const { findings } = reportOn(wordFile({ body: `<w:p>${field(instruction, `«${name}»`)}</w:p>` }), kind);
      expect(findings.map(({ code, tag, where }) => ({ code, tag, where }))).toEqual([
        { code: 'merge-field', tag: name, where: 'đoạn 1' },
      ]);
    }
  });

  test('leaves nothing behind in memory, however many come', () => {
    const check = (round: number) =>
      reportOn(wordFile({ body: paragraph(`{{ten${round}}}`) + paragraph(`{ten${round}}`) }), kind);
    for (let round = 0; round < 30; round += 1) check(round);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let round = 0; round < 150; round += 1) check(round);
    globalThis.gc?.();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000);
  }, 30_000);
});
