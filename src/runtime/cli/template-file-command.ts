import { join } from 'node:path';
import { createTemplateDesk } from '../../template-guide.ts';
import { bundledFolder, folderTemplates } from '../folder-templates.ts';
import { bundledSamples } from '../sample-dossiers.ts';
import type { Command } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { writeWhole } from './files.ts';
import { printable } from './words.ts';

/** `trinh-ky template get`, `trinh-ky template guide`: what people need who edit templates. */
export async function templateFile({ action, kind, out }: Command & { name: 'template-file' }): Promise<ExitCode> {
  const desk = createTemplateDesk({ templates: folderTemplates(bundledFolder) }, bundledSamples);
  const { fileName, bytes } = await (action === 'get' ? desk.bundled(kind) : desk.guide(kind));
  const file = join(out, fileName);
  await writeWhole(file, bytes);
  process.stdout.write(printable(`Đã ghi: ${file}\n`));
  return 0;
}
