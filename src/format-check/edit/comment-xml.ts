import { elementAround, emptyElement, type WordNames } from './word-names.ts';
import { escaped, printable } from './xml-text.ts';

const author = 'Trình ký';
const initials = 'TK';

/** A comment with its words, a paragraph for each line. */
export interface WordComment {
  readonly id: number;
  readonly lines: readonly string[];
}

/**
 * A comment (ECMA-376 Part 1, 17.13.4.2). It has no date, so that the same paper gets the same bytes. The paragraphs have
 * a plain format of their own: the file's normal style is that of the paper's words, with indents and justified.
 */
export function commentXml(names: WordNames, comment: WordComment): string {
  const { prefix, declaration } = names.attribute;
  const facts = { id: comment.id, author, initials };
  const attributes = Object.entries(facts).map(([name, value]) => ` ${prefix}:${name}="${value}"`);
  const plain = elementAround(
    names,
    'pPr',
    emptyElement(names, 'spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' }) +
      emptyElement(names, 'ind', { [names.dialect.isStrict ? 'start' : 'left']: 0, firstLine: 0 }) +
      emptyElement(names, 'jc', { val: names.dialect.isStrict ? 'start' : 'left' }),
  );
  const small = elementAround(
    names,
    'rPr',
    emptyElement(names, 'sz', { val: 20 }) + emptyElement(names, 'szCs', { val: 20 }),
  );
  const mark = elementAround(names, 'r', small + emptyElement(names, 'annotationRef'));
  const paragraphs = (comment.lines.length === 0 ? [''] : comment.lines).map((line, at) => {
    const words = `<${names.element}t xml:space="preserve">${escaped(printable(line))}</${names.element}t>`;
    return elementAround(names, 'p', plain + (at === 0 ? mark : '') + elementAround(names, 'r', small + words));
  });
  return `<${names.element}comment${declaration}${attributes.join('')}>${paragraphs.join('')}</${names.element}comment>`;
}

/** What stands before and behind the words that comments are about (17.13.4.4, 17.13.4.3, 17.13.4.5). */
export function commentMarks(
  names: WordNames,
  ids: readonly number[],
): { readonly before: string; readonly after: string } {
  const before = ids.map((id) => emptyElement(names, 'commentRangeStart', { id }));
  const after = ids.map(
    (id) =>
      emptyElement(names, 'commentRangeEnd', { id }) +
      elementAround(names, 'r', emptyElement(names, 'commentReference', { id })),
  );
  return { before: before.join(''), after: after.join('') };
}
