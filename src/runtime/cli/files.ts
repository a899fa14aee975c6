import { access, glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CommandError, systemReason } from './command-error.ts';

/** The bytes of a file; `-` is the standard input. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (cause) {
    throw new CommandError('unreadable-file', `Không đọc được tệp “${path}”: ${systemReason(cause)}.`, { cause });
  }
}

/** The dossiers `<folder>/<round>/dossier.json` of a folder, by round. */
export async function dossiersIn(
  folder: string,
): Promise<readonly { readonly round: string; readonly path: string }[]> {
  try {
    const paths: string[] = [];
    for await (const path of glob('*/dossier.json', { cwd: folder })) paths.push(path);
    if (paths.length === 0) await access(folder);
    return paths.sort().map((path) => ({ round: dirname(path), path: join(folder, path) }));
  } catch (cause) {
    throw new CommandError('unreadable-file', `Không đọc được thư mục “${folder}”: ${systemReason(cause)}.`, { cause });
  }
}

/**
 * Writes a file whole or not at all, from bytes or piece by piece: whatever stood there before stays until the new file
 * is complete. What making the pieces throws is thrown on.
 */
export async function writeWhole(path: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const draft = join(dirname(path), `.trinh-ky-${process.pid}-${crypto.randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, content, { flag: 'wx' });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    if (!(cause instanceof Error && 'syscall' in cause)) throw cause;
    throw new CommandError('unwritable-file', `Không ghi được tệp “${path}”: ${systemReason(cause)}.`, { cause });
  }
}
