import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { PdfAbandonedError, PdfBusyError } from '../../../src/errors.ts';
import { createSlots } from '../../../src/runtime/pdf/slots.ts';

const hour = 3_600_000;

describe('of several pieces of work', () => {
  test('never more run at once than allowed, each that found a place ends, in the order of their coming', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.boolean(), { maxLength: 16 }),
        async (atOnce, waiting, outcomes) => {
          const slots = createSlots({ atOnce, waiting, patience: hour });
          const started: number[] = [];
          let running = 0;
          let most = 0;
          const ends = outcomes.map((succeeds, index) =>
            slots.run(async () => {
              started.push(index);
              running += 1;
              most = Math.max(most, running);
              await new Promise(setImmediate);
              running -= 1;
              if (!succeeds) throw new Error('failed');
              return index;
            }),
          );
          const settled = await Promise.allSettled(ends);
          const accepted = Math.min(outcomes.length, atOnce + waiting);
          expect(most).toBe(Math.min(atOnce, outcomes.length));
          expect(started).toEqual(outcomes.slice(0, accepted).map((_, index) => index));
          settled.forEach((end, index) => {
            if (index >= accepted) expect(end).toMatchObject({ reason: expect.any(PdfBusyError) });
            else expect(end.status).toBe(outcomes[index] ? 'fulfilled' : 'rejected');
          });
        },
      ),
    );
  });

  test('one that gives up while it waits leaves its place to the next, and is never begun', async () => {
    const slots = createSlots({ atOnce: 1, waiting: 1, patience: hour });
    const first = Promise.withResolvers<void>();
    const running = slots.run(() => first.promise);
    const given = new AbortController();
    const begun = vi.fn();
    const waiting = slots.run(begun, given.signal);
    given.abort();
    await expect(waiting).rejects.toBeInstanceOf(PdfAbandonedError);
    const next = slots.run(async () => 'done');
    first.resolve();
    await running;
    expect(await next).toBe('done');
    expect(begun).not.toHaveBeenCalled();
  });

  test('one whose turn does not come in time is refused, and the others go on', async () => {
    const slots = createSlots({ atOnce: 1, waiting: 5, patience: 1 });
    const first = Promise.withResolvers<string>();
    const running = slots.run(() => first.promise);
    await expect(slots.run(async () => 'late')).rejects.toBeInstanceOf(PdfBusyError);
    first.resolve('done');
    expect(await running).toBe('done');
    expect(await slots.run(async () => 'next')).toBe('next');
  });

  test('one that was given up before is not begun', async () => {
    const slots = createSlots({ atOnce: 1, waiting: 1, patience: hour });
    await expect(slots.run(async () => 'done', AbortSignal.abort())).rejects.toBeInstanceOf(PdfAbandonedError);
  });
});
