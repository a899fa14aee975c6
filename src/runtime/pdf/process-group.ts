import { spawn } from 'node:child_process';

/** How a program ended: its exit code or the signal that ended it, and the last words on its standard error. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly words: string;
}

/** The leaders of the groups that run now, so that none outlives this process. */
const running = new Set<number>();
let endsWithProcess = false;

/**
 * Runs a program as the leader of its own process group, so that its children can be ended with it (POSIX), and waits for
 * its end. Whatever is left of the group then is killed.
 * @param stop kills the group; the promise is then rejected with the signal's reason
 * @throws the system's error when the program can't be started
 */
export async function runInGroup(
  program: string,
  args: readonly string[],
  { env, stop }: { readonly env: NodeJS.ProcessEnv; readonly stop: AbortSignal },
): Promise<Ended> {
  stop.throwIfAborted();
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env });
  const { pid } = child;
  const kill = () => killGroup(pid);
  if (pid !== undefined) keep(pid);
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString('utf8')).slice(-2000);
  });
  stop.addEventListener('abort', kill, { once: true });
  try {
    // Not `close`: a child that outlives its parent holds the pipe open.
    const end = await new Promise<Ended>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve({ code, signal, words }));
    });
    stop.throwIfAborted();
    return end;
  } finally {
    stop.removeEventListener('abort', kill);
    kill();
    child.stderr.destroy();
    if (pid !== undefined) running.delete(pid);
  }
}

function keep(pid: number): void {
  running.add(pid);
  if (endsWithProcess) return;
  endsWithProcess = true;
  process.on('exit', () => {
    for (const leader of running) killGroup(leader);
  });
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // Nobody is left in it. (macOS answers EPERM for a group of zombies.)
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}
