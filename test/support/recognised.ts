import type { BodyLine, Line, Paper } from '../../src/format-check/paper.ts';
import { recognisePaper } from '../../src/format-check/recognition.ts';
import { readWordDocument } from '../../src/format-check/word-document.ts';

/** A Word file as the check recognises it. */
export function recognised(bytes: Uint8Array): Paper {
  return recognisePaper(readWordDocument(bytes));
}

export function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text);
}

/** Role and number of each line, as "clause 1" or "text". */
export function rolesOf(lines: readonly BodyLine[]): string[] {
  return lines.map(({ role, number }) => (number === undefined ? role : `${role} ${number}`));
}

/** The words of the elements that were found, by name. */
export function foundElements({ elements }: Paper): Record<string, string[]> {
  const found = Object.entries(elements).filter(([, lines]) => lines.length > 0);
  return Object.fromEntries(found.map(([name, lines]) => [name, textsOf(lines)]));
}
