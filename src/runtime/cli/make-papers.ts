import { findOfferedPaper, offeredPapers, type PaperFormat } from '../../documents/offered-papers.ts';
import { createGenerator, type GeneratedPaper } from '../../generate.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { folderTemplates, ownTemplates } from '../folder-templates.ts';
import { readInput } from './files.ts';

/** A paper with what the overview says about it. */
export interface MadePaper {
  readonly paper: GeneratedPaper;
  readonly format: PaperFormat;
  /** Vietnamese name of the paper; invented figures are called so. */
  readonly title: string;
}

/** The generator of the command line, with the templates of this repository. */
export const generator = createGenerator({ templates: folderTemplates(ownTemplates) });

/**
 * All papers and bound sets that a dossier file holds the parts for, or those of the ids given, each in all its formats;
 * nothing is written yet.
 */
export async function makePapers(path: string, ids: readonly string[]): Promise<readonly MadePaper[]> {
  const asked = [...new Set(ids)].map(findOfferedPaper);
  const dossier = parseDossierFile(await readInput(path));
  const papers = asked.length === 0 ? offeredPapers.filter(({ isFor }) => isFor(dossier)) : asked;
  const made: MadePaper[] = [];
  for (const { id, title, formats } of papers) {
    for (const format of formats) {
      const paper = await generator.generate(id, dossier, format);
      made.push({ paper, format, title: titleOf(title, format, dossier.isSample) });
    }
  }
  return made;
}

function titleOf(title: string, format: PaperFormat, isSample: boolean): string {
  return `${title}${formNames[format]}${isSample ? ' (số liệu mẫu)' : ''}`;
}

const formNames: Readonly<Record<PaperFormat, string>> = {
  docx: '',
  xlsx: ', bản Excel',
  html: ', bản HTML',
  txt: ', bản chữ thuần',
};
