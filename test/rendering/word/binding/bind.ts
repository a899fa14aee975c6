import { type BoundPaper, bindPapers } from '../../../../src/rendering/word/binding.ts';
import { partsOf } from '../../../support/word-files.ts';
import { type WordPackage, wordPackage } from '../../../support/word-package.ts';

/** Binds papers given by their parts; the second and later ones count their pages anew. */
export function bound(...papers: readonly WordPackage[]): Uint8Array {
  return bindPapers(papers.map(asPaper));
}

export function asPaper(parts: WordPackage, place: number): BoundPaper {
  return { file: wordPackage(parts), title: `Văn bản ${place + 1}`, pages: place === 0 ? 'continue' : 'restart' };
}

/** A part of the bound file as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`The file has no ${name}`);
  return part;
}

export const documentOf = (bytes: Uint8Array) => partOf(bytes, 'word/document.xml');

/** The values of an attribute of every element with this name, in order. */
export function valuesOf(xml: string, element: string, attribute: string): string[] {
  const tags = xml.match(new RegExp(`<${element}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
  return tags.map((tag) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** The target of a relationship of the document by its id. */
export function targetOf(bytes: Uint8Array, id: string, of = 'word/_rels/document.xml.rels'): string {
  const tag = new RegExp(`<Relationship Id="${id}"[^>]*>`).exec(partOf(bytes, of))?.[0] ?? '';
  return /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
}
