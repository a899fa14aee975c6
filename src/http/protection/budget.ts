/** Budgets of many clients, each filled up evenly (a token bucket for each). */
export interface Budgets {
  /** Takes one from a client's budget; gives the milliseconds to wait when it is spent, 0 otherwise. */
  readonly take: (client: string) => number;
  /** The same without taking anything. */
  readonly waitFor: (client: string) => number;
}

/**
 * @param most what a budget holds
 * @param refill milliseconds after which an empty one is full again
 * @param now a clock in milliseconds
 * @param mostClients how many are remembered; beyond that the one that has been quiet for longest is forgotten, so that
 * nobody can fill the memory by changing addresses
 */
export function createBudgets(most: number, refill: number, now: () => number, mostClients = 10_000): Budgets {
  const known = new Map<string, { readonly left: number; readonly at: number }>();
  const leftOf = (client: string, time: number): number => {
    const before = known.get(client);
    if (before === undefined) return most;
    // A clock that was set back gives nothing and takes nothing.
    return Math.min(most, before.left + (Math.max(0, time - before.at) * most) / refill);
  };
  const keep = (client: string, left: number, at: number): void => {
    // Written anew, a client moves to the end: the first one is always the quietest.
    known.delete(client);
    known.set(client, { left, at });
    for (const quietest of known.keys()) {
      if (known.size <= mostClients) break;
      known.delete(quietest);
    }
  };
  const waitWith = (left: number): number => (left < 1 ? ((1 - left) * refill) / most : 0);
  return {
    take: (client) => {
      const time = now();
      const left = leftOf(client, time);
      keep(client, left < 1 ? left : left - 1, time);
      return waitWith(left);
    },
    waitFor: (client) => waitWith(leftOf(client, now())),
  };
}
