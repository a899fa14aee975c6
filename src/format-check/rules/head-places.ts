import type { Line, Paper } from '../paper.ts';
import type { Fault, Outcome } from '../rule.ts';
import { faultAt, judged, notFound } from './outcomes.ts';
import { pagePlace } from './page-places.ts';

/** What is said of an element that every paper must have: the fault stands where the paper begins. */
export function missing(paper: Paper, found: string): Outcome {
  const { document, elements } = paper;
  const line = elements.nationalTitle[0] ?? elements.issuingAuthority[0] ?? elements.number[0] ?? elements.typeName[0];
  if (line !== undefined) return judged([faultAt(line, found)]);
  const [section] = document.sections;
  return section === undefined ? notFound : judged([{ ...pagePlace(document, section), found } satisfies Fault]);
}

/** The words of an element that stands on several lines, as they print: capitals of the format included. */
export function printedWords(lines: readonly Line[]): string {
  return lines
    .map(({ runs, text }) => {
      const isCapital = runs.some(({ format }) => format.caps || format.smallCaps);
      return isCapital ? text.toUpperCase() : text;
    })
    .join(' ');
}

/** Whether two lines stand in one column of one table, merged cells included; lines outside tables are not held against each other. */
export function isSameColumn(one: Line, other: Line): boolean {
  if (one.cell === undefined || other.cell === undefined) return true;
  const [left, right] = [one.cell.cell, other.cell.cell];
  const isOverlapping = left.column < right.column + right.span && right.column < left.column + left.span;
  return one.cell.table === other.cell.table && isOverlapping;
}
