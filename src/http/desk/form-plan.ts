import { nodeAt } from '../../domain/dossier-tables/paths.ts';
import { dossierTree } from '../../domain/dossier-tables/tables.ts';

/** A part of a form under one heading. */
export interface FormSection {
  /** Of the first of its paths: names the section in addresses within the page. */
  readonly id: string;
  readonly caption: string;
  readonly paths: readonly string[];
}

/**
 * The sections of a form for these parts of a dossier: an object or a list has a section of its own, single values stand
 * with those of the same object that come next to them.
 */
export function formSections(needs: readonly string[]): readonly FormSection[] {
  const sections: FormSection[] = [];
  for (const path of needs) {
    const node = nodeAt(dossierTree, path);
    if (node === undefined) throw new RangeError(`No part of a dossier: ${path}`);
    const around = path.split('.').slice(0, -1).join('.');
    const last = sections.at(-1);
    if (node.type !== 'leaf') sections.push({ id: path, caption: node.caption, paths: [path] });
    else if (last !== undefined && isOfValuesIn(last, around))
      sections.splice(-1, 1, { ...last, paths: [...last.paths, path] });
    else sections.push({ id: path, caption: nodeAt(dossierTree, around)?.caption ?? node.caption, paths: [path] });
  }
  return sections;
}

function isOfValuesIn({ paths }: FormSection, around: string): boolean {
  return paths.every((path) => nodeAt(dossierTree, path)?.type === 'leaf' && path.startsWith(`${around}.`));
}
