import { createApp } from '../../http/app.ts';
import type { HeavyAnswer } from '../../http/heavy-work.ts';
import { jsonLog } from '../json-log.ts';
import { nodePorts } from '../node-ports.ts';
import { configuredConverter } from '../pdf/configured-converter.ts';

const made = await nodePorts(process.env);
if ('fault' in made) throw new Error(made.fault);

// Pages say whether there is PDF; papers are converted by the thread in front.
const converter = await configuredConverter(process.env);

const { log } = jsonLog(Date.now);
let errorCode: string | undefined;
const app = createApp({
  ...made.ports,
  pdf: 'fault' in converter ? undefined : converter.pdf,
  log,
  // The thread in front has let the request in and writes its line; it does not see which error is answered.
  logRequest: ({ code }) => {
    errorCode = code;
  },
  now: Date.now,
  clientOf: () => ({ address: undefined, isSecure: false }),
});

/**
 * The app of a thread: all that the service does, without what every request passes first. Only one request is answered at
 * a time.
 */
export async function answerOnThread(request: Request): Promise<HeavyAnswer> {
  errorCode = undefined;
  const response = await app.fetch(request);
  return { response, errorCode };
}

/** Where a thread writes errors that no app has seen. */
export function logOfThread(error: unknown): void {
  log(error, 'thread');
}
