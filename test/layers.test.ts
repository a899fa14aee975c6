import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who imports what, and whether the layers allow it. One row of the design's table is one row or more here. */
const imports: readonly (readonly [folder: string, imported: string, 'allowed' | 'forbidden'])[] = [
  ['src/vietnamese', './text.ts', 'allowed'],
  ['src/vietnamese', 'zod', 'forbidden'],
  ['src/vietnamese', '../domain/dossier.ts', 'forbidden'],
  ['src/vietnamese', 'node:util', 'forbidden'],

  ['src/domain', 'zod', 'allowed'],
  ['src/domain', './profile.ts', 'allowed'],
  ['src/domain', '../vietnamese/date.ts', 'allowed'],
  ['src/domain', '../generate.ts', 'forbidden'],
  ['src/domain', '../template-library.ts', 'forbidden'],
  ['src/domain', '../template-guide.ts', 'forbidden'],
  ['src/domain', '../errors.ts', 'forbidden'],
  ['src/domain/findings', './figure-findings.ts', 'allowed'],
  ['src/domain/findings', '../assessment.ts', 'allowed'],
  ['src/domain/findings', '../../vietnamese/date.ts', 'allowed'],
  ['src/domain/findings', '../../errors.ts', 'forbidden'],
  ['src/domain/findings', '../../documents/index.ts', 'forbidden'],
  ['src/domain/dossier-tables', '../dossier.ts', 'allowed'],
  ['src/domain/dossier-tables', '../../documents/workbook.ts', 'forbidden'],
  ['src/domain', 'pizzip', 'forbidden'],
  ['src/domain', 'docxtemplater', 'forbidden'],
  ['src/domain', 'node:fs/promises', 'forbidden'],
  ['src/domain', '../documents/index.ts', 'forbidden'],
  ['src/domain', '../http/app.ts', 'forbidden'],

  ['src/documents', './approval-decision/index.ts', 'allowed'],
  ['src/documents', '../errors.ts', 'allowed'],
  ['src/documents', '../rendering/archive.ts', 'forbidden'],
  ['src/documents', '../generate.ts', 'forbidden'],
  ['src/documents/approval-decision', 'zod', 'allowed'],
  ['src/documents/approval-decision', './context.ts', 'allowed'],
  ['src/documents/approval-decision', '../document-kind.ts', 'allowed'],
  ['src/documents/approval-decision', '../../domain/dossier.ts', 'allowed'],
  ['src/documents/approval-decision', '../../vietnamese/date.ts', 'allowed'],
  ['src/documents/approval-decision', '../../errors.ts', 'allowed'],
  ['src/documents/approval-decision', '../inspection-plan/context.ts', 'forbidden'],
  ['src/documents/approval-decision', '../../rendering/word/render-template.ts', 'forbidden'],
  ['src/documents/approval-decision', '../../http/app.ts', 'forbidden'],
  ['src/documents/approval-decision', '../../runtime/port.ts', 'forbidden'],

  ['src/rendering', 'pizzip', 'allowed'],
  ['src/rendering', '../errors.ts', 'allowed'],
  ['src/rendering', '../generate.ts', 'forbidden'],
  ['src/rendering', '../documents/workbook.ts', 'allowed'],
  ['src/rendering', 'exceljs', 'allowed'],
  ['src/rendering', 'node:crypto', 'allowed'],
  ['src/rendering', 'handlebars/runtime.js', 'allowed'],
  ['src/rendering', 'handlebars', 'forbidden'],
  ['src/rendering/html', '../xml-scan.ts', 'allowed'],
  ['src/rendering/html', '../word/compile-template.ts', 'forbidden'],
  ['src/documents', 'handlebars/runtime.js', 'forbidden'],
  ['src/rendering/word', 'docxtemplater', 'allowed'],
  ['src/rendering/word/binding', '../../../errors.ts', 'allowed'],
  ['src/rendering/word/binding', '../../../domain/dossier.ts', 'forbidden'],
  ['src/rendering/word', '../archive.ts', 'allowed'],
  ['src/rendering/word', '../../errors.ts', 'allowed'],
  ['src/rendering/word', '../../documents/document-kind.ts', 'allowed'],
  ['src/rendering/word', '../../domain/finding.ts', 'allowed'],
  ['src/rendering/word', '../../vietnamese/printable.ts', 'allowed'],
  ['src/rendering/word', '../../domain/dossier.ts', 'forbidden'],
  ['src/rendering/word', '../../documents/approval-decision/context.ts', 'forbidden'],
  ['src/rendering/word', '../../http/app.ts', 'forbidden'],
  ['src/rendering/word', 'node:fs', 'forbidden'],

  ['src/intake', 'zod', 'allowed'],
  ['src/intake', '../domain/dossier.ts', 'allowed'],
  ['src/intake', '../vietnamese/text.ts', 'allowed'],
  ['src/intake', '../errors.ts', 'allowed'],
  ['src/intake', '../rendering/archive.ts', 'forbidden'],
  ['src/intake/dossier-workbook', '../workbook/workbook.ts', 'allowed'],
  ['src/intake/dossier-workbook', '../../domain/dossier-tables/tables.ts', 'allowed'],
  ['src/intake/dossier-workbook', '../../documents/dossier-workbook/index.ts', 'forbidden'],
  ['src/intake/dossier-workbook', 'exceljs', 'forbidden'],
  ['src/documents/dossier-workbook', '../../domain/dossier-tables/tables.ts', 'allowed'],
  ['src/documents/dossier-workbook', '../../intake/dossier-workbook.ts', 'forbidden'],
  ['src/intake', '../http/app.ts', 'forbidden'],
  ['src/format-check/rules', '../../domain/finding.ts', 'allowed'],
  ['src/format-check/rules', '../../rendering/word/render-template.ts', 'forbidden'],
  ['src/format-check', '../intake/bounded-zip.ts', 'allowed'],
  ['src/format-check', '../rendering/archive.ts', 'allowed'],
  ['src/format-check', '../intake/dossier-json.ts', 'forbidden'],
  ['src/format-check/edit', '../../intake/bounded-zip.ts', 'allowed'],
  ['src/format-check/edit', '../../intake/paper/markup.ts', 'allowed'],
  ['src/format-check/edit', '../../rendering/archive.ts', 'allowed'],
  // The check of templates compiles them as the service does and makes trial papers, but knows no kind by name.
  ['src/template-check', '../documents/document-kind.ts', 'allowed'],
  ['src/template-check', '../documents/index.ts', 'forbidden'],
  ['src/template-check', '../format-check/check.ts', 'allowed'],
  ['src/template-check', '../intake/bounded-zip.ts', 'allowed'],
  ['src/template-check', '../intake/limits.ts', 'allowed'],
  ['src/template-check', '../intake/template-markup.ts', 'allowed'],
  ['src/template-check', '../intake/dossier-json.ts', 'forbidden'],
  ['src/template-check', '../rendering/word/inspect-template.ts', 'allowed'],
  ['src/template-check', '../rendering/archive.ts', 'forbidden'],
  ['src/template-check', '../generate.ts', 'forbidden'],
  ['src/template-check', '../http/app.ts', 'forbidden'],
  ['src/template-check', '../runtime/port.ts', 'forbidden'],

  ['src', './documents/index.ts', 'allowed'],
  ['src', './rendering/word/render-template.ts', 'allowed'],
  ['src', './rendering/pdf.ts', 'allowed'],
  ['src', './http/app.ts', 'forbidden'],
  ['src', './runtime/port.ts', 'forbidden'],
  ['src', 'hono', 'forbidden'],

  ['src/http/client', './work-store.ts', 'allowed'],
  ['src/http/client', '../desk/draft.ts', 'forbidden'],
  ['src/http/client', '../../domain/dossier.ts', 'forbidden'],
  ['src/http/client', 'zod', 'forbidden'],
  ['src/http/pages', '../../runtime/port.ts', 'forbidden'],
  ['src/http', 'hono', 'allowed'],
  ['src/http', '../generate.ts', 'allowed'],
  ['src/http', '../pdf-paper.ts', 'allowed'],
  ['src/http', '../runtime/pdf/gotenberg.ts', 'forbidden'],
  ['src/http/api', '../../intake/dossier-json.ts', 'allowed'],
  ['src/http/api', '../../runtime/port.ts', 'forbidden'],
  ['src/http', 'node:fs', 'forbidden'],
  ['src/http', 'node:fs/promises', 'forbidden'],
  ['src/http', 'cloudflare:workers', 'forbidden'],
  ['src/http', '@hono/node-server', 'forbidden'],

  ['src/runtime', 'node:fs/promises', 'allowed'],
  ['src/runtime', '../http/app.ts', 'allowed'],
  ['src/runtime/cli', '../../generate.ts', 'allowed'],
];

let folder: string;
let refused: ReadonlySet<string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trinh-ky-layers-'));
  await copyFile(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, rows] of Map.groupBy(imports, ([from]) => fileIn(from))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const lines = rows.map(([, imported], index) => `export { given as given${index} } from '${imported}';\n`);
    await writeFile(join(folder, file), lines.join(''));
  }
  refused = await refusedLines();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the linter holds the layers', () => {
  test.each(imports)('%s imports %s: %s', (from, imported, verdict) => {
    const line = 1 + imports.filter(([each]) => each === from).findIndex(([, each]) => each === imported);
    expect(refused.has(`${fileIn(from)}:${line}`) ? 'forbidden' : 'allowed').toBe(verdict);
  });
});

test('the linter refuses files that import each other', async () => {
  await writeFile(
    join(folder, 'src/domain/one.ts'),
    "import { two } from './two.ts';\n\nexport const one = () => two;\n",
  );
  await writeFile(
    join(folder, 'src/domain/two.ts'),
    "import { one } from './one.ts';\n\nexport const two = () => one;\n",
  );
  const found = await lint('suspicious/noImportCycles');
  expect(found.map(({ location }) => location.path).sort()).toEqual(['src/domain/one.ts', 'src/domain/two.ts']);
});

test('the linter refuses a clock, the process and the network in the core, and leaves them to the outside', async () => {
  const uses = ['Date.now()', 'performance.now()', 'process.cwd()', "fetch('x')"];
  for (const core of [
    'src/domain',
    'src/documents',
    'src/rendering/word',
    'src/vietnamese',
    'src/intake',
    'src/runtime',
  ]) {
    await mkdir(join(folder, core), { recursive: true });
    await writeFile(join(folder, core, 'user.ts'), uses.map((use, at) => `export const use${at} = ${use};\n`).join(''));
  }
  const found = await lint('style/noRestrictedGlobals');
  const count = (path: string) => found.filter(({ location }) => location.path === `${path}/user.ts`).length;
  expect(
    ['src/domain', 'src/documents', 'src/rendering/word', 'src/vietnamese', 'src/intake', 'src/runtime'].map(count),
  ).toEqual([4, 4, 4, 4, 4, 0]);
});

/** A file that imports; directly under `src` it is generate.ts. */
function fileIn(from: string): string {
  return from === 'src' ? 'src/generate.ts' : `${from}/importer.ts`;
}

/** Every line with an import that the layers refuse, as `file:line`. */
async function refusedLines(): Promise<ReadonlySet<string>> {
  const found = await lint('style/noRestrictedImports');
  return new Set(found.map(({ location }) => `${location.path}:${location.start.line}`));
}

/** What one rule finds in the folder under the repository's own configuration. */
async function lint(rule: string): Promise<readonly Diagnostic[]> {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', `--only=${rule}`, '--reporter=json', '.'];
  const output = await new Promise<string>((resolve) => {
    execFile(biome, args, { cwd: folder }, (_error, stdout) => resolve(stdout));
  });
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly Diagnostic[] };
  return diagnostics.filter(({ category, severity }) => category === `lint/${rule}` && severity === 'error');
}

interface Diagnostic {
  readonly category: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}
