/**
 * The known name that a mistyped one most likely means: at most a third of its letters differ (capitals, hyphens and
 * underscores do not count). `undefined` when none is near; the first of equals. A name of one letter is near to all
 * others of one letter, so it is never what was meant.
 */
export function nearName(typed: string, known: readonly string[]): string | undefined {
  const bare = plain(typed);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const candidate = plain(name);
    if (candidate.length < 2) continue;
    const allowed = Math.floor(Math.max(candidate.length, 3) / 3);
    if (Math.abs(candidate.length - bare.length) > allowed) continue;
    const distance = editDistance(bare, candidate);
    if (distance <= allowed && distance < least) {
      best = name;
      least = distance;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

/** Letters inserted, deleted, replaced, or swapped with their neighbour (optimal string alignment). */
function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const cost = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = cost(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwap ? cost(row - 2, column - 2) + 1 : replaced;
      current.push(Math.min(replaced, swapped, cost(row - 1, column) + 1, cost(row, column - 1) + 1));
    }
  }
  return cost(from.length, to.length);
}
