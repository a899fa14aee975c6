import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldsOf } from '../../documents/context-fields.ts';
import { documentKinds } from '../../documents/index.ts';
import { bundledFolder } from '../folder-templates.ts';
import { precompileTextTemplate } from './text-template.ts';

/**
 * The module that holds every template of text that a kind says it has, `templates/<kind-id>.<format>.hbs`, compiled.
 * @throws Error when one is missing, has a fault, or belongs to no kind
 */
export async function templateModule(): Promise<string> {
  const wanted = documentKinds.flatMap(({ id, contextSchema, textFormats = [] }) =>
    textFormats.map((format) => ({ name: `${id}.${format}`, format, fields: fieldsOf(contextSchema) })),
  );
  const files = (await readdir(bundledFolder)).filter((file) => file.endsWith('.hbs'));
  const strange = files.filter((file) => !wanted.some(({ name }) => file === `${name}.hbs`));
  if (strange.length > 0) throw new Error(`Không loại văn bản nào dùng mẫu ${strange.join(', ')}`);
  const entries: string[] = [];
  for (const { name, format, fields } of wanted) {
    const source = await readFile(join(bundledFolder, `${name}.hbs`), 'utf8');
    entries.push(`  '${name}': ${precompileTextTemplate(`${name}.hbs`, source, format, fields)},\n`);
  }
  return `// Made by npm run templates:precompile from templates/*.hbs; edit those.\nexport const templates = {\n${entries.join('')}};\n`;
}
