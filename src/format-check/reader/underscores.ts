import type { DrawnLine, ParagraphFormat, Run } from '../document-model.ts';

/** Parts of an em that "_", "-" and "—" move the pen in Times New Roman; raised letters are two thirds as wide. */
const widths: Readonly<Record<string, number>> = { _: 0.5, '-': 0.333, '–': 0.5, '—': 1 };
const raisedScale = 0.65;

/** A paragraph of nothing but underscores or dashes is a line, as in the decree's own samples. */
export function underscoreLine(runs: readonly Run[], text: string, format: ParagraphFormat): DrawnLine[] {
  if (!/^[\s\u00a0]*[_\-–—]{3,}[\s\u00a0]*$/.test(text)) return [];
  let points = 0;
  for (const run of runs) {
    const scale = run.format.raised === 'baseline' ? 1 : raisedScale;
    for (const character of run.text) points += (widths[character] ?? 0) * run.format.size * scale;
  }
  const horizontal = format.alignment === 'center' ? 'center' : undefined;
  return [{ means: 'underscores', length: points * 20, isSolid: !/[-–]/.test(text), horizontal }];
}
