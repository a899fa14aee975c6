import { type Paragraph, paragraphsOf } from '../document-model.ts';
import type { Elements, Line, Paper } from '../paper.ts';

/** What one person signs with; papers of several officers have one beside the other. */
export interface Signature {
  readonly capacity: readonly Line[];
  readonly otherPosition: readonly Line[];
  readonly signatory: readonly Line[];
}

/** The signatures of a paper, column by column, each from top to bottom. */
export function signaturesOf({ capacity, otherPosition, signatory }: Elements): Signature[] {
  const columns = new Map<string, { capacity: Line[]; otherPosition: Line[]; signatory: Line[] }>();
  const parts = { capacity, otherPosition, signatory };
  for (const part of ['capacity', 'otherPosition', 'signatory'] as const) {
    for (const line of parts[part]) {
      const column = columns.get(columnOf(line)) ?? { capacity: [], otherPosition: [], signatory: [] };
      column[part].push(line);
      columns.set(columnOf(line), column);
    }
  }
  return [...columns.values()];
}

function columnOf({ cell, piece }: Line): string {
  return cell === undefined ? `tab ${piece}` : `${cell.table.number} ${cell.cell.column}`;
}

/** All paragraphs from the first line of a signature to its last, empty ones and those of other columns included. */
export function signedParagraphs({ document }: Paper, signature: Signature): Paragraph[] {
  const lines = [...signature.capacity, ...signature.otherPosition, ...signature.signatory];
  const ordinals = lines.map(({ paragraph }) => paragraph.place.ordinal);
  const from = Math.min(...ordinals);
  const to = Math.max(...ordinals);
  return paragraphsOf(document.blocks).filter(({ place }) => place.ordinal >= from && place.ordinal <= to);
}
