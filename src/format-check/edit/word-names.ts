import type { Scope } from './scope.ts';
import type { Tag } from './xml-scanner.ts';

/** The namespaces of a Word file (ECMA-376): those of Transitional, which Word writes, and those of Strict. */
export interface Dialect {
  readonly isStrict: boolean;
  readonly word: string;
  /** Of `r:id`, and the beginning of the types of relationships. */
  readonly relationships: string;
}

const transitional: Dialect = {
  isStrict: false,
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict: Dialect = {
  isStrict: true,
  word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The dialect that an element is of; nothing if it is no element of WordprocessingML. */
export function dialectOf(tag: Tag): Dialect | undefined {
  if (tag.namespace === transitional.word) return transitional;
  return tag.namespace === strict.word ? strict : undefined;
}

/** Name of an element of WordprocessingML without prefix, as `p`; empty for any other element. */
export function wordName(tag: Tag): string {
  return dialectOf(tag) === undefined ? '' : tag.local;
}

/** How names are written at a place of a part: with the prefixes that the part itself uses there. */
export interface WordNames {
  readonly dialect: Dialect;
  /** Of elements, with its colon; empty where WordprocessingML is the default namespace. */
  readonly element: string;
  readonly attribute: AttributePrefix;
  readonly relationship: AttributePrefix;
}

/** Attributes are never of the default namespace: where no prefix is declared, the tag itself declares one. */
export interface AttributePrefix {
  readonly prefix: string;
  readonly declaration: string;
}

/** The names to be used inside an element of WordprocessingML. */
export function namesAt(tag: Tag, scope: Scope, dialect: Dialect): WordNames {
  const prefixFor = (namespace: string, usual: string): AttributePrefix => {
    const prefix = scope.prefixOf(namespace);
    return { prefix: prefix ?? usual, declaration: prefix === undefined ? ` xmlns:${usual}="${namespace}"` : '' };
  };
  return {
    dialect,
    element: tag.prefix === '' ? '' : `${tag.prefix}:`,
    attribute: tag.prefix === '' ? prefixFor(dialect.word, 'w') : { prefix: tag.prefix, declaration: '' },
    relationship: prefixFor(dialect.relationships, 'r'),
  };
}

/** The names to be used in a part of our own, whose root declares `w`. */
export function usualNames(dialect: Dialect): WordNames {
  return {
    dialect,
    element: 'w:',
    attribute: { prefix: 'w', declaration: '' },
    relationship: { prefix: 'r', declaration: ` xmlns:r="${dialect.relationships}"` },
  };
}

/** An element without content, for example `<w:jc w:val="both"/>`. */
export function emptyElement(
  names: WordNames,
  local: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  const { prefix, declaration } = names.attribute;
  const written = Object.entries(attributes).map(([name, value]) => ` ${prefix}:${name}="${value}"`);
  return `<${names.element}${local}${written.length === 0 ? '' : declaration}${written.join('')}/>`;
}

/** An element around content that is XML already. */
export function elementAround(names: WordNames, local: string, content: string): string {
  return `<${names.element}${local}>${content}</${names.element}${local}>`;
}
