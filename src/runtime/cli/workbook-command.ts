import { join } from 'node:path';
import { makeDossierWorkbook } from '../../dossier-workbook.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import type { Command } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { readInput, writeWhole } from './files.ts';
import { printable } from './words.ts';

/** `trinh-ky workbook`: an empty workbook of a dossier, or the one of a dossier file. */
export async function workbook({ dossier, out }: Command & { name: 'workbook' }): Promise<ExitCode> {
  const made = await makeDossierWorkbook(
    dossier === undefined ? undefined : parseDossierFile(await readInput(dossier)),
  );
  const file = out ?? join('out', made.fileName);
  await writeWhole(file, made.bytes);
  process.stdout.write(printable(`Đã ghi tệp hồ sơ: ${file}\n`));
  return 0;
}
