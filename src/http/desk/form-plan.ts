import { nodeAt } from '../../domain/dossier-tables/paths.ts';
import { dossierTree } from '../../domain/dossier-tables/tables.ts';
import { lowerFirst } from '../../vietnamese/text.ts';

/** A part of a form under one heading. */
export interface FormSection {
  /** The first of its paths: names the section in addresses within the page. */
  readonly id: string;
  readonly caption: string;
  readonly paths: readonly string[];
}

/**
 * The sections of a form for these parts of a dossier: an object or a list has a section of its own, single values of one
 * object that come next to each other share one.
 * @throws RangeError for a path that no dossier has
 */
export function formSections(needs: readonly string[]): readonly FormSection[] {
  const sections: string[][] = [];
  for (const path of needs) {
    const last = sections.at(-1);
    if (last !== undefined && isValueBeside(path, last[0] ?? '')) last.push(path);
    else sections.push([path]);
  }
  return sections.map((paths) => ({ id: paths[0] ?? '', caption: captionOf(paths), paths }));
}

function isValueBeside(path: string, other: string): boolean {
  const around = (each: string) => each.split('.').slice(0, -1).join('.');
  return [path, other].every((each) => partAt(each).type === 'leaf') && around(path) === around(other);
}

function captionOf(paths: readonly string[]): string {
  const captions = paths.map((path) => partAt(path).caption);
  return captions.map((caption, at) => (at === 0 ? caption : lowerFirst(caption))).join(', ');
}

function partAt(path: string) {
  const node = nodeAt(dossierTree, path);
  if (node === undefined) throw new RangeError(`No part of a dossier: ${path}`);
  return node;
}
