import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders in use now, so that none outlives this process. */
const used = new Set<string>();
let removedWithProcess = false;

/** Does the work in a new folder that only this user may read, and removes the folder with all that is in it, however it ends. */
export async function inWorkingFolder<Result>(
  parent: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(parent, 'trinh-ky-pdf-'));
  keep(folder);
  try {
    return await work(folder);
  } finally {
    // A child that was just killed may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
    used.delete(folder);
  }
}

function keep(folder: string): void {
  used.add(folder);
  if (removedWithProcess) return;
  removedWithProcess = true;
  process.on('exit', () => {
    for (const each of used) rmSync(each, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });
}
