import { type TextStyle, wrappedLineWidths } from '../vietnamese/text-width.ts';

/**
 * How long the rule under a centred heading is, in millimetres with at most one decimal ("26", "26.5").
 * It must be 1/3 to 1/2 of the text (Decree 30/2020, Annex I, II.2.b and II.5.b): 0.4 of the longest line, but never
 * out of proportion to the line it stands under, the last one.
 */
export function ruleLength(lines: readonly string[], style: TextStyle, availableMillimetres: number): string {
  const widths = lines.flatMap((line) => wrappedLineWidths(line, style, availableMillimetres));
  const last = widths.at(-1) ?? 0;
  const wanted = roundToHalf(Math.max(...widths, 0) * 0.4);
  const shortest = Math.ceil((last / 3) * 2) / 2;
  const longest = Math.floor(last) / 2;
  return String(Math.min(Math.max(wanted, shortest), longest));
}

function roundToHalf(millimetres: number): number {
  return Math.round(millimetres * 2) / 2;
}
