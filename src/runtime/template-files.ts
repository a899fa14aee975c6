import { readFile, writeFile } from 'node:fs/promises';
import { packTemplate, templateText, unpackTemplate } from './template-files/template-folder.ts';

/**
 * For developers: `unpack <file.docx> <folder>`, `pack <folder> <file.docx>` (npm run template:unpack, template:pack), and
 * `text <file.docx>`, which git may use to show what has changed in a template.
 */
const [command, from, to] = process.argv.slice(2);
if (command === 'unpack' && from !== undefined && to !== undefined) {
  await unpackTemplate(await readFile(from), to);
} else if (command === 'pack' && from !== undefined && to !== undefined) {
  await writeFile(to, await packTemplate(from));
} else if (command === 'text' && from !== undefined) {
  process.stdout.write(templateText(await readFile(from)));
} else {
  process.stderr.write('Usage: unpack <file.docx> <folder> | pack <folder> <file.docx> | text <file.docx>\n');
  process.exitCode = 2;
}
