import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What browsers are sent, by the name in its address. */
const entries: Readonly<Record<string, string>> = {
  'desk.css': '../../http/pages/frame/desk.css',
  'desk.js': '../../http/client/desk.ts',
  'quick-view.css': '../../http/pages/papers/quick-view.css',
  'quick-view.js': '../../http/client/quick-view.ts',
};

/** The module that holds the style sheet and the scripts of the pages, each as one text with a version by its content. */
export async function clientModule(): Promise<string> {
  const assets: string[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      charset: 'utf8',
      minify: true,
      write: false,
    });
    const text = outputFiles[0]?.text.trim() ?? '';
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
    assets.push(`  '${name}': { version: '${version}', text: ${JSON.stringify(text)} },\n`);
  }
  return `// Made by npm run client:precompile from src/http/client and the style sheets of src/http/pages; edit those.\nexport const assets = {\n${assets.join('')}};\n`;
}
