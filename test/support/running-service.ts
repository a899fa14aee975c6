import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/runtime/node.ts', import.meta.url));

/** The service as its own process on a port that the system chose. */
export interface RunningService {
  readonly url: URL;
  readonly process: ChildProcess;
  /** Waits until its standard output holds these words. */
  readonly says: (words: string) => Promise<void>;
  /** Waits for its end and gives the exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts it; `environment` is added to that of the tests. */
export async function startService(environment: Readonly<Record<string, string>> = {}): Promise<RunningService> {
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let said = '';
  // What comes while nobody waits would be lost otherwise.
  child.stdout.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  const says = async (words: string) => {
    while (!said.includes(words)) {
      const [chunk] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [undefined])]);
      if (chunk === undefined) throw new Error(`The service ended without saying “${words}”; it said: ${said}`);
    }
  };
  await says('\n');
  const [url = ''] = /http:\S+/.exec(said) ?? [];
  return { url: new URL(url), process: child, says, ended };
}
