import { attributeValues } from './xml-tags.ts';

/** Numbers that must stand once in the bound file; each call gives the next that is free. */
export interface Counters {
  readonly drawing: () => string;
  readonly bookmark: () => string;
  readonly note: () => string;
  /** The number of a content control: its own if that is free. */
  readonly control: (wanted: string) => string;
  /** The name of a drawn shape of the older kind (VML): its own if that is free. */
  readonly shape: (wanted: string) => string;
}

/** Counts on from what the base holds. */
export function createCounters(baseParts: readonly string[]): Counters {
  const values = (element: string, attribute: string) =>
    baseParts.flatMap((xml) => attributeValues(xml, element, attribute));
  const controls = new Set(values('w:id', 'w:val'));
  const shapes = new Set(
    ['shape', 'rect', 'line', 'oval', 'polyline', 'roundrect', 'group'].flatMap((name) => values(`v:${name}`, 'id')),
  );
  return {
    drawing: counterFrom(values('wp:docPr', 'id')),
    bookmark: counterFrom(values('w:bookmarkStart', 'w:id')),
    note: counterFrom(values('w:footnote', 'w:id')),
    control: (wanted) => claim(controls, wanted, (number) => String(number)),
    shape: (wanted) => claim(shapes, wanted, (number) => `${wanted}_${number}`),
  };
}

function counterFrom(taken: readonly string[]): () => string {
  let highest = Math.max(0, ...taken.map(Number).filter(Number.isInteger));
  return () => {
    highest += 1;
    return String(highest);
  };
}

function claim(taken: Set<string>, wanted: string, other: (number: number) => string): string {
  let value = wanted;
  for (let number = 2; taken.has(value); number += 1) value = other(number);
  taken.add(value);
  return value;
}
