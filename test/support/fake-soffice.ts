import { access, chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallPdf } from './fake-gotenberg.ts';

/** A program in the place of LibreOffice, and what it leaves behind. */
export interface FakeSoffice {
  readonly program: string;
  /** Where working folders are to be made. */
  readonly parent: string;
  /** What is left there. */
  readonly leftFolders: () => Promise<readonly string[]>;
  /** The words that runs wrote to `$LOG`, one a line. */
  readonly logged: () => Promise<readonly string[]>;
  /** Of the processes that runs wrote to `$LOG` by number, those that still run. */
  readonly alive: () => Promise<readonly number[]>;
  /** Removes nothing that tests look at: to be called at their end. */
  readonly folder: string;
}

/**
 * A shell script that acts as told. `$OUT` is the file that LibreOffice would write, `$LOG` a file that tests read, and
 * `write_pdf` writes a PDF.
 */
export async function fakeSoffice(script: string): Promise<FakeSoffice> {
  const folder = await mkdtemp(join(tmpdir(), 'trinh-ky-fake-'));
  const [program, parent, log] = [join(folder, 'soffice'), join(folder, 'work'), join(folder, 'log')];
  await mkdir(parent);
  await writeFile(log, '');
  const head = [
    '#!/bin/sh',
    `LOG='${log}'`,
    'for last; do [ "$previous" = --outdir ] && OUT="$last/paper.pdf"; previous="$last"; done',
    `write_pdf() { printf '%s' '${smallPdf}' > "$OUT"; }`,
  ];
  await writeFile(program, `${head.join('\n')}\n${script}\n`);
  await chmod(program, 0o755);
  const logged = async () => (await readFile(log, 'utf8')).split('\n').filter((line) => line !== '');
  return {
    folder,
    program,
    parent,
    logged,
    leftFolders: () => readdir(parent),
    alive: async () => {
      const numbers = (await logged()).filter((line) => /^\d+$/.test(line)).map(Number);
      const states = await Promise.all(numbers.map(async (pid) => [pid, await isAlive(pid)] as const));
      return states.flatMap(([pid, lives]) => (lives ? [pid] : []));
    },
  };
}

/** A process that has ended, but that nobody has asked about yet (a zombie), is not alive. */
async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const hasStates = await access('/proc/self/stat').then(
    () => true,
    () => false,
  );
  if (!hasStates) return true;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
  return !/^ Z/.test(stat.slice(stat.lastIndexOf(')') + 1));
}
