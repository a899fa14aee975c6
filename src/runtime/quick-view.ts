import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { QuickViewLibraries } from '../http/pages/frame/assets.ts';

const { resolve } = createRequire(import.meta.url);

/** The libraries of the quick view as they are installed beside the service; read when first asked for. */
export const installedQuickView: QuickViewLibraries = { read: () => (text ??= read()) };

let text: Promise<string> | undefined;

async function read(): Promise<string> {
  // Both packages name another file as their entry than the one that browsers run.
  const files = [
    join(dirname(resolve('jszip/package.json')), 'dist/jszip.min.js'),
    resolve('docx-preview').replace(/docx-preview[^/\\]*$/, 'docx-preview.min.js'),
  ];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.join('\n');
}
