import fc from 'fast-check';
import type { Context } from '../../src/documents/document-kind.ts';
import { paragraph, run, table } from './word-files.ts';

/** Fields deep enough for loops in loops. */
export const sketch = {
  subject: 'text',
  isDraft: 'flag',
  groups: { title: 'text', isLast: 'flag', units: { name: 'text', notes: { text: 'text' } } },
} as const;

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed() && !/[\p{Cc}\ufffe\uffff]/u.test(text)),
  fc.constantFrom('Sở Y tế', "Ia H’Drai & <Ea H'leo>", 'dòng một\ndòng hai', '{braces} undefined', '', ' '),
);
const list = <T>(entry: fc.Arbitrary<T>) => fc.array(entry, { maxLength: 3 });
/** Words for them; every list may be empty. */
export const contexts: fc.Arbitrary<Context> = fc.record({
  subject: words,
  isDraft: fc.boolean(),
  groups: list(
    fc.record({
      title: words,
      isLast: fc.boolean(),
      units: list(fc.record({ name: words, notes: list(fc.record({ text: words })) })),
    }),
  ),
});

/** Text with tags that can stand where the loops around it are open (0 = none, 1 = groups, 2 = units, 3 = notes). */
function inline(depth: number): fc.Arbitrary<string> {
  const values = [
    '{subject}',
    ...(depth > 0 ? ['{title}'] : []),
    ...(depth > 1 ? ['{name}'] : []),
    ...(depth > 2 ? ['{text}'] : []),
  ];
  const loops = [
    '{#isDraft}có{/isDraft}',
    '{^isDraft}không{/}',
    ...(depth > 0 ? ['{^units}trống{/units}', '{#isLast}{title}{/isLast}'] : []),
  ];
  const piece = fc.oneof(
    fc.constantFrom('Điều 1. ', 'của tỉnh ', ' '),
    fc.constantFrom(...values),
    fc.constantFrom(...loops),
  );
  return fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
}

const runProperties = fc.constantFrom('', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:i/><w:sz w:val="28"/></w:rPr>');
const splitRuns = (depth: number) =>
  fc
    .tuple(inline(depth), runProperties, inline(depth), runProperties)
    .map(([one, bold, two, italic]) => `<w:p>${run(one, bold)}${run(two, italic)}</w:p>`);
const loopName = ['groups', 'units', 'notes'] as const;

function inlineLoop(depth: number): fc.Arbitrary<string> {
  const name = loopName[depth];
  return fc
    .tuple(inline(depth), inline(depth + 1))
    .map(([before, inside]) => paragraph(`${before}{#${name}}${inside}{/${name}}.`));
}

function rowLoop(depth: number): fc.Arbitrary<string> {
  const name = loopName[depth];
  return fc
    .tuple(inline(depth + 1), inline(depth + 1), fc.boolean())
    .map(
      ([one, two, headed]) =>
        table([...(headed ? [['TT', 'Đơn vị']] : []), [`{#${name}}${one}`, `${two}{/${name}}`]], [2000, 4000]) +
        paragraph('sau bảng'),
    );
}

const droppedParagraphs = fc
  .constantFrom('isDraft', 'groups')
  .map((name) => table([[`<w:p>${run(`{-w:p ${name}}x{/${name}}`)}</w:p>`, 'b']], [2000, 2000]) + paragraph(''));

/** A cell that ends with a table, since the paragraph after it belongs to a loop: Word needs another paragraph there. */
const tableAtEndOfCell = fc.tuple(fc.constantFrom('isDraft', 'groups'), fc.boolean()).map(([name, first]) => {
  const inner = table([['a', 'b']], [900, 900]);
  const cell = `${first ? paragraph('{subject}') : ''}${paragraph(`{#${name}}`)}${inner}${paragraph(`{/${name}}`)}`;
  return table([[cell, 'c']], [2000, 2000]) + paragraph('');
});

/** Bodies of templates with any loops and conditions that may stand where so many loops are open. */
export function blocks(depth: number): fc.Arbitrary<string> {
  const name = loopName[depth];
  const choices = [
    splitRuns(depth),
    ...(name === undefined ? [] : [inlineLoop(depth), rowLoop(depth)]),
    ...(depth === 0 ? [droppedParagraphs, tableAtEndOfCell] : []),
  ];
  const paragraphLoop =
    name === undefined
      ? []
      : [
          fc
            .tuple(fc.constant(name), blocks(depth + 1))
            .map(([each, inner]) => paragraph(`{#${each}}`) + inner + paragraph(`{/${each}}`)),
        ];
  return fc
    .array(fc.oneof({ maxDepth: 3 }, ...choices, ...paragraphLoop), { minLength: 1, maxLength: 3 })
    .map((pieces) => pieces.join(''));
}
