import type { Paragraph } from '../document-model.ts';
import { twipsPerMillimetre } from '../millimetres.ts';
import type { Line, Paper } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { faultAt } from './outcomes.ts';
import { type Signature, signedParagraphs } from './signatures.ts';

/** Below this many twips (15 mm) no signature has room. */
const least = 850;

/** Whether the gap can be measured: heights of rows that part position and name are not read. */
export function hasKnownGap({ capacity, otherPosition, signatory }: Signature): boolean {
  const above = capacity.at(-1);
  const below = otherPosition[0] ?? signatory[0];
  return above !== undefined && below !== undefined && !isElsewhere(above, below);
}

/** Too little space for a signature. */
export function gapFaults(paper: Paper, signature: Signature): Fault[] {
  const above = signature.capacity.at(-1);
  const below = signature.otherPosition[0] ?? signature.signatory[0];
  if (above === undefined || below === undefined) return [];
  const from = above.paragraph.place.ordinal;
  const to = below.paragraph.place.ordinal;
  const between = signedParagraphs(paper, signature).filter(({ place }) => place.ordinal > from && place.ordinal < to);
  if (between.some(({ text, pictures, boxes }) => text.trim() !== '' || pictures + boxes.length > 0)) return [];
  if (above.paragraph.pictures + below.paragraph.pictures > 0) return [];
  const space =
    between.reduce((sum, paragraph) => sum + heightOf(paragraph), 0) +
    Math.max(above.paragraph.format.after, (between[0] ?? below.paragraph).format.before) +
    (between.length === 0 ? 0 : Math.max(between.at(-1)?.format.after ?? 0, below.paragraph.format.before)) +
    Math.max(0, below.index - above.index - 1 - between.length) * lineHeight;
  if (space >= least) return [];
  return [faultAt(below, `Khoảng trống để ký chỉ khoảng ${Math.round(space / twipsPerMillimetre)} mm`)];
}

function isElsewhere(above: Line, below: Line): boolean {
  return above.cell?.table !== below.cell?.table || above.cell?.row !== below.cell?.row || above.pieces > 1;
}

/** A line of Times New Roman 13: the size of an empty paragraph is not read. */
const lineHeight = 300;

function heightOf({ text, format }: Paragraph): number {
  const lines = text.split('\n').length;
  const line = format.lineRule === 'auto' ? (format.line / 240) * lineHeight : format.line;
  return lines * line + format.before;
}
