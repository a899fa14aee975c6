import { join } from 'node:path';
import type { Command } from './arguments.ts';
import { commandConverter } from './command-converter.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';
import { writeWhole } from './files.ts';
import { generatorWith, type MadePaper, makePapers } from './make-papers.ts';
import { countedFindings, findingText, printable } from './words.ts';

/** `trinh-ky generate`: the papers of one dossier. All are made before the first is written. */
export async function generate({
  dossier,
  kinds,
  formats,
  out,
  templates,
  json,
}: Command & { name: 'generate' }): Promise<ExitCode> {
  const pdf = formats.includes('pdf') ? await commandConverter() : undefined;
  const made = await makePapers(await generatorWith(templates), dossier, { ids: kinds, formats, pdf });
  const fileOf = ({ paper }: MadePaper) => join(out, paper.fileName);
  for (const each of made) await writeWhole(fileOf(each), each.paper.bytes);
  if (json) {
    const papers = made.map((each) => ({
      kind: each.paper.kindId,
      format: each.format,
      file: fileOf(each),
      rows: each.paper.rows,
      templates: each.paper.templates.map(({ kindId, sha256, isBundled }) => ({ kind: kindId, sha256, isBundled })),
      findings: each.paper.findings,
    }));
    process.stdout.write(`${JSON.stringify(papers, null, 2)}\n`);
  } else {
    process.stdout.write(printable(made.map((each) => paperText(each, fileOf(each))).join('')));
  }
  return exitCodeFor(made.flatMap(({ paper }) => paper.findings));
}

function paperText({ paper, title }: MadePaper, file: string): string {
  const head = [`${title}: ${file}`, `Số dòng: ${paper.rows}; ${countedFindings(paper.findings)}.`];
  return `${[...head, ...paper.findings.map(findingText)].join('\n')}\n`;
}
