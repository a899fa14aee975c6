import type { DocumentKind } from '../../documents/document-kind.ts';
import { findKind, kindsFor } from '../../documents/index.ts';
import { createGenerator, type GeneratedPaper } from '../../generate.ts';
import { parseDossierBytes } from '../../intake/dossier-json.ts';
import { folderTemplates, ownTemplates } from '../folder-templates.ts';
import { readInput } from './files.ts';

/** A paper with what the overview says about it. */
export interface MadePaper {
  readonly paper: GeneratedPaper;
  /** Vietnamese name of the paper; invented figures are called so. */
  readonly title: string;
}

const generator = createGenerator({ templates: folderTemplates(ownTemplates) });

/** All papers that a dossier file holds the parts for, or those of the kinds given; nothing is written yet. */
export async function makePapers(path: string, kindIds: readonly string[]): Promise<readonly MadePaper[]> {
  const asked = [...new Set(kindIds)].map(findKind);
  const dossier = parseDossierBytes(await readInput(path));
  const kinds: readonly DocumentKind[] = asked.length === 0 ? kindsFor(dossier) : asked;
  const made: MadePaper[] = [];
  for (const { id, title } of kinds) {
    const paper = await generator.generate(id, dossier);
    made.push({ paper, title: dossier.isSample ? `${title} (số liệu mẫu)` : title });
  }
  return made;
}
