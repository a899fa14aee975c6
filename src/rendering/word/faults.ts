import type { Issue } from '../../errors.ts';

/** A fault of a template: where it stands (part and words of the paragraph) and how to mend it, in Vietnamese. */
export function fault(place: string, message: string, hint?: string): Issue {
  return hint === undefined ? { place, message } : { place, message, hint };
}

/** “…, đoạn “…””: the part and the beginning of the paragraph's text. */
export function placeOf(partLabel: string, paragraph: string): string {
  const text = paragraph.trim();
  if (text === '') return partLabel;
  return `${partLabel}, đoạn “${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`;
}

/** The known name nearest to a mistyped one, if it is near enough to be meant. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > 200) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein's distance: insertions, deletions and replacements that turn one text into the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
