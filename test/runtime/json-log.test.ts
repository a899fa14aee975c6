import { describe, expect, test } from 'vitest';
import { UnprintableContextError } from '../../src/errors.ts';
import { jsonLog } from '../../src/runtime/json-log.ts';

/** A log whose lines are kept: those of the output, and those of the error output. */
function keptLog() {
  const out: Record<string, unknown>[] = [];
  const err: Record<string, unknown>[] = [];
  const keep = (lines: Record<string, unknown>[]) => (line: string) => {
    expect(line).not.toContain('\n');
    lines.push(JSON.parse(line));
  };
  return { out, err, ...jsonLog(() => Date.UTC(2026, 10, 24, 1, 2, 3), { log: keep(out), error: keep(err) }) };
}

const request = { requestId: 'a', method: 'GET', route: '/healthz', status: 200, ms: 1, bytesIn: 0 };

describe('the log', () => {
  test('has a request as one line of JSON with time and level', () => {
    const { out, err, logRequest } = keptLog();
    for (const status of [200, 303, 404, 429, 500]) logRequest({ ...request, status });
    expect(out[0]).toEqual({ time: '2026-11-24T01:02:03.000Z', level: 'info', event: 'request', ...request });
    expect(out.map(({ level }) => level)).toEqual(['info', 'info', 'warn', 'warn', 'error']);
    expect(err).toEqual([]);
  });

  test('has an error with its stack, its code and what caused it, on the error output', () => {
    const { err, log } = keptLog();
    const cause = new TypeError('inner', { cause: new Error('innermost') });
    const error = Object.assign(new Error('outer', { cause }), { code: 'output-gate' });
    log(error, 'a-1');
    expect(err).toEqual([
      {
        time: '2026-11-24T01:02:03.000Z',
        level: 'error',
        event: 'error',
        requestId: 'a-1',
        error: {
          name: 'Error',
          code: 'output-gate',
          stack: expect.stringMatching(/^Error: outer\n\s+at /),
          causes: [
            {
              name: 'TypeError',
              stack: expect.stringContaining('inner'),
              causes: [{ name: 'Error', stack: expect.stringContaining('innermost') }],
            },
          ],
        },
      },
    ]);
  });

  test('has every cause of several', () => {
    const { err, log } = keptLog();
    log(new Error('outer', { cause: new AggregateError([new Error('one'), new Error('two')]) }), 'a');
    const text = JSON.stringify(err);
    expect(text).toContain('Error: one');
    expect(text).toContain('Error: two');
  });

  test('leaves out the issues of an error, which may quote a dossier', () => {
    const { err, log } = keptLog();
    log(new UnprintableContextError([{ message: 'Nguyễn Văn A' }]), 'a');
    expect(JSON.stringify(err)).not.toContain('Nguyễn');
  });

  test('takes whatever is thrown: words, nothing, an error that causes itself', () => {
    const { err, log } = keptLog();
    const circular = new Error('round');
    circular.cause = circular;
    for (const error of ['chữ', undefined, circular]) log(error, 'a');
    expect(err.map(({ error }) => error)).toMatchObject(['chữ', 'undefined', { name: 'Error' }]);
  });
});
