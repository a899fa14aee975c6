import { findOfferedPaper, offeredPapers, type PaperFormat } from '../../documents/offered-papers.ts';
import { createGenerator, type GeneratedPaper, type Generator } from '../../generate.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { bundledFolder, folderTemplates } from '../folder-templates.ts';
import { openOwnFolder } from '../own-folder.ts';
import { CommandError } from './command-error.ts';
import { readInput } from './files.ts';
import { printable } from './words.ts';

/** A paper with what the overview says about it. */
export interface MadePaper {
  readonly paper: GeneratedPaper;
  readonly format: PaperFormat;
  /** Vietnamese name of the paper; invented figures are called so. */
  readonly title: string;
}

/** The generator of the command line: a folder of own templates, if one is given, over those of this repository. */
export async function generatorWith(templates: string | undefined): Promise<Generator> {
  const own = await openOwnFolder(templates);
  if ('fault' in own) throw new CommandError('unreadable-file', own.fault);
  if (own.notice !== undefined) process.stderr.write(printable(`${own.notice}\n`));
  return createGenerator({ templates: folderTemplates(bundledFolder), ...own.ports });
}

/**
 * All papers and bound sets that a dossier file holds the parts for, or those of the ids given, each in all its formats;
 * nothing is written yet.
 */
export async function makePapers(
  generator: Generator,
  path: string,
  ids: readonly string[],
): Promise<readonly MadePaper[]> {
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
