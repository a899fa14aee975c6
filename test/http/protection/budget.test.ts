import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudgets } from '../../../src/http/protection/budget.ts';

function budgetsOf(most: number, refill: number, mostClients?: number) {
  const clock = { time: 0 };
  return { clock, budgets: createBudgets(most, refill, () => clock.time, mostClients) };
}

describe('a budget', () => {
  test('gives as much as it holds at once, then says how long to wait', () => {
    const { budgets } = budgetsOf(3, 60_000);
    expect(['a', 'a', 'a', 'a'].map(budgets.take)).toEqual([0, 0, 0, 20_000]);
  });

  test('fills up again evenly, and not beyond what it holds', () => {
    const { budgets, clock } = budgetsOf(3, 60_000);
    for (const client of ['a', 'a', 'a']) budgets.take(client);
    clock.time = 20_000;
    expect([budgets.take('a'), budgets.take('a')]).toEqual([0, 20_000]);
    clock.time = 10_000_000;
    expect(['a', 'a', 'a', 'a'].map(budgets.take)).toEqual([0, 0, 0, 20_000]);
  });

  test('is one client’s alone', () => {
    const { budgets } = budgetsOf(1, 60_000);
    expect([budgets.take('a'), budgets.take('b'), budgets.take('a')]).toEqual([0, 0, 60_000]);
  });

  test('is not touched by the question how long to wait', () => {
    const { budgets } = budgetsOf(1, 60_000);
    expect([budgets.waitFor('a'), budgets.waitFor('a'), budgets.take('a')]).toEqual([0, 0, 0]);
    expect([budgets.waitFor('a'), budgets.take('a')]).toEqual([60_000, 60_000]);
  });

  test('gives nothing for a clock that was set back', () => {
    const { budgets, clock } = budgetsOf(1, 60_000);
    clock.time = 60_000;
    budgets.take('a');
    clock.time = 0;
    expect(budgets.take('a')).toBe(60_000);
  });

  test('of the client that has been quiet for longest is forgotten when there are too many', () => {
    const { budgets } = budgetsOf(1, 60_000, 2);
    for (const client of ['a', 'b', 'a', 'c']) budgets.take(client);
    expect(budgets.take('a')).toBe(60_000);
    expect(budgets.take('b')).toBe(0);
  });

  test('never gives more than it holds and what was filled up since, however it is asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 200 }),
        (most, pauses) => {
          const { budgets, clock } = budgetsOf(most, 60_000);
          let given = 0;
          for (const pause of pauses) {
            clock.time += pause;
            if (budgets.take('a') === 0) given += 1;
          }
          expect(given).toBeLessThanOrEqual(most + (clock.time * most) / 60_000 + 1e-6);
        },
      ),
    );
  });

  test('that is spent gives again after the wait it told, and not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: 100_000 }), (most, start) => {
        const { budgets, clock } = budgetsOf(most, 60_000);
        clock.time = start;
        for (let taken = 0; taken < most; taken += 1) budgets.take('a');
        const wait = budgets.take('a');
        clock.time = start + Math.ceil(wait) - 1;
        expect(budgets.take('a')).toBeGreaterThan(0);
        clock.time = start + Math.ceil(wait + 0.001);
        expect(budgets.take('a')).toBe(0);
      }),
    );
  });
});
