import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, test } from 'vitest';
import { resultsAnnouncement } from '../../src/documents/results-announcement/index.ts';
import { nameLine } from '../../src/domain/plain-text.ts';
import { OutputGateError, UnprintableContextError } from '../../src/errors.ts';
import { renderPrecompiled, renderText } from '../../src/rendering/html.ts';
import { announcementDossier } from '../support/announcements.ts';
import { groupInput } from '../support/dossiers.ts';
import { htmlFragmentFaults, plainTextFaults } from '../support/html-validator.ts';

type Format = 'html' | 'txt';

/** The announcement of one unit with this name. */
function announcementOf(name: string, format: Format): string {
  const units = [{ id: 'a', name, result: { status: 'ranked' as const, score: '800' } }];
  const { context } = resultsAnnouncement.build(
    announcementDossier({ title: name, closing: name, author: name }, { groups: [groupInput({ units })] }),
  );
  return decoded(renderText('results-announcement', format, context));
}

/** What a template makes of a context, compiled as the build does it, but without its check of names. */
function drawn(source: string, context: Parameters<typeof renderPrecompiled>[2], format: Format = 'html'): string {
  const options = { strict: true, noEscape: format === 'txt', knownHelpersOnly: true, knownHelpers: { each: true } };
  const specification = new Function(`return ${String(Handlebars.precompile(source, options))}`)();
  return decoded(renderPrecompiled(specification, format, context));
}

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><h1>x</h1>',
  '&lt;b&gt; & &amp; &#x3c;',
  '{{title}} {{{title}}} {title} undefined',
  '<!-- x --> ]]> <![CDATA[ x',
  '`=`$[alert(1)]',
  'Sở VH,TT&DL “quoted” Ia H’Drai',
];

describe('a name that looks like markup', () => {
  test.each(hostile)('stays a name in HTML: %s', async (name) => {
    const html = announcementOf(name, 'html');
    const escaped = name
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;');
    expect(html).toContain(`<th scope="row">${escaped}</th>`);
    expect(html).not.toMatch(/<(?!\/?(?:article|h[23]|p|section|table|caption|thead|tbody|tr|th|td|footer)[ >])/);
    expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style)=/);
    expect(await htmlFragmentFaults(new TextEncoder().encode(html))).toEqual([]);
  });

  test.each(hostile)('is written as it is in plain text: %s', async (name) => {
    const text = announcementOf(name, 'txt');
    expect(text).toContain(`1 | ${name} | 80,00 | Khá\n`);
    if (!name.includes('&')) expect(await plainTextFaults(new TextEncoder().encode(text))).toEqual([]);
  });
});

test('whatever can be typed as a name is that name, in HTML and in plain text', () => {
  const names = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => nameLine(200).safeParse(text).success)
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/\p{Zs}{2,}/gu, ' ')
        .trim(),
    );
  fc.assert(
    fc.property(names, (name) => {
      const cell = /<th scope="row">(.*?)<\/th>/s.exec(announcementOf(name, 'html'))?.[1] ?? '';
      const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
      expect(cell.replace(/&(\w+);/g, (_whole, entity) => entities[entity] ?? '?')).toBe(name);
      expect(announcementOf(name, 'txt')).toContain(`1 | ${name} | 80,00 | Khá\n`);
    }),
    { numRuns: 200 },
  );
});

test('the same context gives the same bytes', () => {
  expect(announcementOf('Sở A', 'html')).toBe(announcementOf('Sở A', 'html'));
});

describe('a template', () => {
  test('prints what a list of objects holds, once for each', () => {
    expect(drawn('<p>{{#each rows}}<em>{{name}}</em>{{/each}}</p>', { rows: [{ name: 'A' }, { name: 'B' }] })).toBe(
      '<p><em>A</em><em>B</em></p>',
    );
  });

  test.each([
    ['<p>{{titel}}</p>', 'titel'],
    ['<p>{{constructor}}</p>', 'constructor'],
    ['<p>{{__proto__}}</p>', '__proto__'],
    ['<p>{{toString}}</p>', 'toString'],
    ['<p>{{#each rows}}{{title}}{{/each}}</p>', 'title'],
  ])('that asks for what is not there is an error, never a gap: %s', (source, name) => {
    expect(() => drawn(source, { title: 'x', rows: [{ name: 'A' }] })).toThrow(UnprintableContextError);
    try {
      drawn(source, { title: 'x', rows: [{ name: 'A' }] });
    } catch (error) {
      expect(error).toMatchObject({ issues: [{ message: `Mẫu dùng thẻ “${name}” nhưng không có giá trị` }] });
    }
  });

  test('that repeats what is no list is an error', () => {
    expect(() => drawn('<p>{{#each title}}x{{/each}}</p>', { title: 'x' })).toThrow(TypeError);
    expect(() => drawn('<p>{{#each missing}}x{{/each}}</p>', {})).toThrow(TypeError);
  });

  test('that is not there is a fault of the program', () => {
    expect(() => renderText('results-announcement-2', 'html', {})).toThrow(TypeError);
    expect(() => renderText('__proto__', 'html', {})).toThrow(TypeError);
  });
});

describe('the gate', () => {
  test.each([
    ['<p>{{title}}', 'Thẻ XML <p> chưa đóng'],
    ['<p>{{title}}</p></p>', 'Thẻ XML </p> không khớp thẻ mở'],
    ['<p>a & b</p>', 'Có dấu & không đúng quy cách XML'],
    ['<p>x<script>{{title}}</script></p>', 'Phần tử <script> không được dùng'],
    ['<p style="color:red">x</p>', 'Thuộc tính style="color:red" của <p> không được dùng'],
    ['<p onclick="x()">x</p>', 'Thuộc tính onclick="x()" của <p> không được dùng'],
    ['<p><a href="{{url}}">x</a></p>', 'Địa chỉ “javascript:alert(1)” không phải là http, https'],
    ['<p>\\{{title}}</p>', 'Còn sót ngoặc nhọn hoặc chữ “undefined” không có trong số liệu'],
    ['<p>undefined</p>', 'Còn sót ngoặc nhọn hoặc chữ “undefined” không có trong số liệu'],
  ])('withholds %s', (source, message) => {
    const context = { title: 'x', url: 'javascript:alert(1)' };
    expect(() => drawn(source, context)).toThrow(OutputGateError);
    try {
      drawn(source, context);
    } catch (error) {
      expect(Reflect.get(Object(error), 'issues')).toContainEqual({ message: expect.stringContaining(message) });
    }
  });

  test('withholds text with a left-over tag or a character that can’t be printed', () => {
    expect(() => drawn('\\{{title}}', {}, 'txt')).toThrow(OutputGateError);
    expect(() => drawn('{{title}}', { title: '\u0007' }, 'txt')).toThrow(OutputGateError);
  });

  test('lets braces and the word “undefined” pass that a value holds', () => {
    expect(drawn('<p>{{title}}</p>', { title: '{x} undefined' })).toBe('<p>{x} undefined</p>');
    expect(drawn('{{title}} {{title}}', { title: '{<undefined>}' }, 'txt')).toBe('{<undefined>} {<undefined>}');
  });
});
