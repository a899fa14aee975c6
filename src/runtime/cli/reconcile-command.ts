import { parseDossierFile } from '../../intake/dossier-file.ts';
import { reconcilePaper } from '../../reconcile-paper.ts';
import type { Command } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { readInput } from './files.ts';
import { printable } from './words.ts';

/** `trinh-ky reconcile`: where a paper does not say what the dossier says. */
export async function reconcile({ dossier, paper, json }: Command & { name: 'reconcile' }): Promise<ExitCode> {
  const result = reconcilePaper(parseDossierFile(await readInput(dossier)), await readInput(paper));
  const { rows, compared, differences } = result;
  if (json) {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } else {
    const outcome = differences.length === 0 ? 'không có sai khác' : `có ${differences.length} sai khác`;
    const lines = differences.map(({ place, message }) => `  - ${place}: ${message}`);
    const head = `${paper}: ${rows} dòng đơn vị, ${compared} số liệu và xếp loại đã đối chiếu, ${outcome}.`;
    process.stdout.write(printable(`${[head, ...lines].join('\n')}\n`));
  }
  return differences.length === 0 ? 0 : 1;
}
