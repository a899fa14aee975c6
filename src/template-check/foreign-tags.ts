import { nearName } from '../vietnamese/near-name.ts';
import { atParagraph, type PlacedFinding } from './placed-finding.ts';
import type { StoryParagraph } from './story.ts';

/** A way in which another system marks what it fills in. */
interface ForeignSyntax {
  readonly pattern: RegExp;
  /** What it looks like, and who writes so. */
  readonly name: string;
  /** Whether it may be meant as it stands: quotation marks. */
  readonly mayBeText?: true;
}

/** Text is bounded in each, so that a pattern never runs on from one brace to the end of a part. */
const syntaxes: readonly ForeignSyntax[] = [
  { pattern: /\{\{[^{}]{0,200}\}\}/g, name: '{{…}} (docxtpl, Jinja, Handlebars)' },
  { pattern: /\{%[^{}]{0,200}%\}/g, name: '{% … %} (docxtpl, Jinja)' },
  { pattern: /\$\{[^{}]{0,200}\}/g, name: `$\{…} (PHPWord, Velocity, XDocReport)` },
  { pattern: /\{[dc](?:\.|\[)[^{}]{1,200}\}/g, name: '{d.…}, {c.…} (Carbone)' },
  { pattern: /\[\[[^[\]]{1,200}\]\]/g, name: '[[…]] (docxtemplater, Templater)' },
  { pattern: /\+\+\+[^+\n]{1,200}\+\+\+/g, name: '+++…+++ (docx-templates)' },
  { pattern: /<%[^<>%]{1,200}%>/g, name: '<%…%> (ERB, EJS)' },
  { pattern: /<<[^<>]{1,200}>>/g, name: '<<…>> (Aspose, Docmosis)' },
  { pattern: /«[^«»]{1,200}»/g, name: '«…» (trộn thư của Word)', mayBeText: true },
];

/** Merge fields that are told of one paragraph: an address has a dozen. */
const mostFields = 1000;

const mergeField = /(?<![\p{L}\d])MERGEFIELD\s+(?:"([^"]{1,200})"|([^\s"\\]{1,200}))/giu;

/** Marks of other systems in a paragraph: nothing fills them, so they would stand in the paper as they are. */
export function foreignTags(paragraph: StoryParagraph, known: readonly string[]): readonly PlacedFinding[] {
  const found = [...paragraph.codes.matchAll(mergeField)].slice(0, mostFields);
  const fields = found.map(([, quoted, bare]) => quoted ?? bare ?? '');
  const shown = new Set(fields.map((field) => `«${field}»`));
  return [
    ...fields.map((field) =>
      atParagraph(paragraph, {
        code: 'merge-field',
        severity: 'error',
        tag: field,
        message: `Có trường trộn thư MERGEFIELD “${field}”; hệ thống không điền vào trường này`,
        hint: `Bấm vào trường, xóa đi rồi gõ thẻ thay vào đó. ${ownWay(field, known)}`,
      }),
    ),
    ...syntaxes.flatMap(({ pattern, name, mayBeText }) =>
      [...paragraph.text.matchAll(pattern)]
        .filter(([tag]) => !shown.has(tag))
        .map(([tag]) =>
          atParagraph(paragraph, {
            code: 'foreign-tag',
            severity: mayBeText ? 'warning' : 'error',
            tag,
            message: `“${tag}” viết theo kiểu ${name} của hệ thống khác; ở đây không được điền`,
            hint: ownWay(tag, known) + (mayBeText ? ' Nếu là dấu ngoặc kép thì gõ lại “…”.' : ''),
          }),
        ),
    ),
  ];
}

function ownWay(tag: string, known: readonly string[]): string {
  const words = tag.match(/[\p{L}\d_]+/gu) ?? [];
  const meant = words.map((word) => nearName(word, known)).find((name) => name !== undefined);
  const example = meant === undefined ? '' : ` Có thể là {${meant}}.`;
  return `Viết {tên} cho chữ cần in, {#tên}…{/tên} quanh phần lặp lại.${example}`;
}
