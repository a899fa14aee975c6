import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const program = join(repository, 'src/runtime/cli.ts');

/** The command line in a folder of its own for each test of a file, with `files` in it. */
export function commandLine(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trinh-ky-cli-'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const inFolder = (...path: readonly string[]) => join(folder, ...path);
  return {
    inFolder,
    run: (args: readonly string[], input: string | Uint8Array = '') =>
      spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', input }),
    /** Writes a dossier to be given to a command. */
    given: (dossier: unknown) => {
      writeFileSync(inFolder('dossier.json'), JSON.stringify(dossier));
      return 'dossier.json';
    },
    isZipFile: (path: string) => readFileSync(inFolder(path)).subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')),
  };
}
