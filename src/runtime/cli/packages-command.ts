import { join } from 'node:path';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import { packUnits } from '../../unit-packages.ts';
import { upperFirst } from '../../vietnamese/text.ts';
import type { Command } from './arguments.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';
import { readInput, writeWhole } from './files.ts';
import { generatorWith } from './make-papers.ts';
import { countedFindings, findingText, printable } from './words.ts';

/** `trinh-ky packages`: what each inspected unit is sent, in one zip file. */
export async function packages({ dossier, units, out, templates }: Command & { name: 'packages' }): Promise<ExitCode> {
  const bytes = await readInput(dossier);
  const packed = await packUnits(await generatorWith(templates), { dossier: parseDossierFile(bytes), bytes }, units);
  const file = join(out, packed.fileName);
  await writeWhole(file, packed.chunks);
  const findings = packed.findings();
  const lines = [`${packed.name}: ${file}`, `${upperFirst(countedFindings(findings))}.`, ...findings.map(findingText)];
  process.stdout.write(printable(`${lines.join('\n')}\n`));
  return exitCodeFor(findings);
}
