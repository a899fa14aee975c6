import type { AppPorts } from '../http/app.ts';

/** Where lines go: standard output and standard error on Node, the log of the Worker. */
export type LogSink = Pick<Console, 'log' | 'error'>;

/**
 * The log of the service: one JSON value a line, with time and level. Requests go to the output, errors that no sender can
 * mend to the error output, with their stack and what caused them.
 */
export function jsonLog(now: () => number, sink: LogSink = console): Pick<AppPorts, 'log' | 'logRequest'> {
  const line = (level: string, facts: object) =>
    JSON.stringify({ time: new Date(now()).toISOString(), level, ...facts });
  return {
    logRequest: (request) => sink.log(line(levelOf(request.status), { event: 'request', ...request })),
    log: (error, requestId) => sink.error(line('error', { event: 'error', requestId, error: told(error) })),
  };
}

function levelOf(status: number): string {
  if (status >= 500) return 'error';
  return status >= 400 ? 'warn' : 'info';
}

/** What is told of an error. Its issues are left out: they may quote a dossier. */
function told(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error).slice(0, longest);
  const { name, stack = error.message, cause } = error;
  const inner = error instanceof AggregateError ? error.errors : cause === undefined ? [] : [cause];
  return {
    name,
    ...('code' in error ? { code: String(error.code) } : {}),
    stack: stack.slice(0, longest),
    ...(inner.length === 0 || depth === deepest ? {} : { causes: inner.map((each) => told(each, depth + 1)) }),
  };
}

const longest = 8_000;
const deepest = 5;
