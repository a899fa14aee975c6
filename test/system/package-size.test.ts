import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { sending, testApp } from '../support/app.ts';
import { inspectionOfUnits } from '../support/many-units.ts';

/**
 * Bytes that a package may hold while it is read. For each of its files a line of the list of contents and one of the
 * record stay, some 0.6 kB together: 6 MB for the 10,000 files of 1,000 units, whose papers are some 80 MB.
 */
const mostHeld = 20_000_000;

test('the package of 130 units has a folder with ten files for each, and records every one', async () => {
  const response = await testApp().app.request('/api/dossiers/packages', sending(inspectionOfUnits(130)));
  const { files } = new PizZip(await response.bytes());
  const folders = Map.groupBy(Object.keys(files), (path) => (path.includes('/') ? (path.split('/')[0] ?? '') : ''));
  expect(folders.get('')).toEqual([expect.stringMatching(/_dong-tap\.docx$/), 'tong-hop.xlsx', 'manifest.json']);
  expect(folders.size).toBe(1 + 130);
  expect([...folders].filter(([folder, paths]) => folder !== '' && paths.length !== 10)).toEqual([]);

  const manifest = JSON.parse(files['manifest.json']?.asText() ?? '') as Manifest;
  const recorded = [...manifest.files, ...manifest.units.flatMap((unit) => unit.files)];
  expect(recorded).toHaveLength(1 + 130 * 10 + 1);
  expect(recorded.map(({ path }) => path).sort()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'manifest.json')
      .sort(),
  );
  for (const { path, size } of recorded) expect(files[path]?.asUint8Array()).toHaveLength(size);
});

test('a package of 1,000 units holds its list of contents and its record, whether 100 are packed or all', async () => {
  const held = await heldBytes('100', '1000');
  expect(held).toHaveLength(2);
  expect(Math.max(...held)).toBeLessThan(mostHeld);
});

test('a package whose papers stay in memory would be found out', async () => {
  const [early = 0, late = 0] = await heldBytes('keep', '100', '500');
  expect(early).toBeLessThan(mostHeld);
  expect(late).toBeGreaterThan(1.5 * mostHeld);
});

interface Manifest {
  readonly files: readonly RecordedFile[];
  readonly units: readonly { readonly files: readonly RecordedFile[] }[];
}

interface RecordedFile {
  readonly path: string;
  readonly size: number;
}

/** Bytes alive after so many units more than before the package, after garbage collection, in a process of its own. */
async function heldBytes(...given: readonly string[]): Promise<number[]> {
  const program = fileURLToPath(new URL('../support/package-memory.ts', import.meta.url));
  // Lets Node read the pages, which the service is made of as well.
  const pages = new URL('../../src/runtime/jsx-hook.ts', import.meta.url).href;
  const flags = ['--expose-gc', '--import', pages];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program, ...given]);
  const { before, during } = JSON.parse(stdout) as { readonly before: number; readonly during: readonly number[] };
  return during.map((bytes) => bytes - before);
}
