import { findOfferedPaper, type OfferedPaper, offeredPapers } from '../../documents/offered-papers.ts';
import { createGenerator, type GeneratedPaper, type Generator } from '../../generate.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { type DeliveredFormat, pdfPaper } from '../../pdf-paper.ts';
import type { PdfConverter } from '../../rendering/pdf.ts';
import { bundledFolder, folderTemplates } from '../folder-templates.ts';
import { openOwnFolder } from '../own-folder.ts';
import { CommandError, usageError } from './command-error.ts';
import { readInput } from './files.ts';
import { printable } from './words.ts';

/** A paper with what the overview says about it. */
export interface MadePaper {
  readonly paper: GeneratedPaper;
  readonly format: DeliveredFormat;
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

/** Which papers to make: those with these ids, in these formats; all papers, and all their formats, when none is named. */
export interface Choice {
  readonly ids?: readonly string[];
  readonly formats?: readonly DeliveredFormat[];
  /** PDF is made only if it is named. */
  readonly pdf?: PdfConverter | undefined;
}

/** The papers and bound sets that a dossier file holds the parts for, or those that are asked for; nothing is written yet. */
export async function makePapers(
  generator: Generator,
  path: string,
  { ids = [], formats = [], pdf }: Choice = {},
): Promise<readonly MadePaper[]> {
  const asked = [...new Set(ids)].map(findOfferedPaper);
  const dossier = parseDossierFile(await readInput(path));
  const papers = asked.length === 0 ? offeredPapers.filter(({ isFor }) => isFor(dossier)) : asked;
  const wanted = papers.map((paper) => ({ ...paper, formats: formatsOf(paper, formats) }));
  const without = wanted.filter((paper) => paper.formats.length === 0);
  if (without.length > 0 && (asked.length > 0 || without.length === wanted.length)) {
    const titles = without.map(({ title }) => `“${title}”`).join(', ');
    throw usageError(`Không có dạng ${formats.join(', ')} của: ${titles}.`);
  }
  const made: MadePaper[] = [];
  for (const { id, title, formats: each } of wanted) {
    for (const format of each) {
      const paper =
        format === 'pdf'
          ? await pdfPaper(await generator.generate(id, dossier, 'docx'), pdf)
          : await generator.generate(id, dossier, format);
      made.push({ paper, format, title: titleOf(title, format, dossier.isSample) });
    }
  }
  return made;
}

/** Every paper has a Word file, so a PDF too. */
function formatsOf({ formats }: OfferedPaper, asked: readonly DeliveredFormat[]): readonly DeliveredFormat[] {
  if (asked.length === 0) return formats;
  const all: readonly DeliveredFormat[] = [...formats, 'pdf'];
  return all.filter((each) => asked.includes(each));
}

function titleOf(title: string, format: DeliveredFormat, isSample: boolean): string {
  return `${title}${formNames[format]}${isSample ? ' (số liệu mẫu)' : ''}`;
}

const formNames: Readonly<Record<DeliveredFormat, string>> = {
  docx: '',
  xlsx: ', bản Excel',
  html: ', bản HTML',
  txt: ', bản chữ thuần',
  pdf: ', bản PDF',
};
