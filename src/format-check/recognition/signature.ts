import type { Line } from '../paper.ts';
import { isPersonName, isPosition, isSignatureNote, opensWithFamilyName } from './positions.ts';
import { inCapitals } from './traits.ts';

/** What one person signs with (Annex I, II.7): capacity and position, perhaps another position, the name. */
export interface Signature {
  readonly capacity: readonly Line[];
  readonly otherPosition: readonly Line[];
  readonly signatory: readonly Line[];
}

/**
 * Reads the lines of one signature from top to bottom. The widest gap is the place of the signature: what stands in
 * capitals above it is the capacity, what stands below it, above the name, is another position.
 */
export function readSignature(column: readonly Line[]): Signature {
  const start = column.findIndex(isCapacity);
  if (start === -1) return none;
  const lines = untilOther(column.slice(start)).filter(({ text }) => !isSignatureNote(text));
  const nameAt = nameIndex(lines);
  const named = lines.slice(0, nameAt === -1 ? lines.length : nameAt);
  const gapAt = nameAt === -1 ? named.length : widestGap(lines.slice(0, nameAt + 1));
  const capacity = leading(named.slice(0, gapAt));
  const otherPosition = capacity.length < gapAt ? [] : leading(named.slice(gapAt));
  return { capacity, otherPosition, signatory: nameAt === -1 ? [] : lines.slice(nameAt, nameAt + 1) };
}

/** The lines up to one that belongs to no signature. */
function untilOther(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line) => !isOfSignature(line));
  return end === -1 ? lines : lines.slice(0, end);
}

/** Whether a line can be part of a signature: position, name, or what stands where the signature will. */
export function isOfSignature(line: Line): boolean {
  return isCapacity(line) || isPersonName(line.text) || isSignatureNote(line.text);
}

const none: Signature = { capacity: [], otherPosition: [], signatory: [] };

/** Whether a line can stand above a name: in capitals, or a position that lacks them. */
export function isCapacity(line: Line): boolean {
  const isPhrase = line.text.length <= 120 && !/[;.]$/.test(line.text);
  return isPhrase && (isPosition(line.text) || (inCapitals(line) && !/\d{3}/.test(line.text)));
}

/** The last line that is a name; one in capitals only at the end, behind a gap or with a usual family name. */
function nameIndex(lines: readonly Line[]): number {
  const at = lines.findLastIndex(({ text }, index) => index > 0 && isPersonName(text));
  if (at !== -1) return at;
  const [above, last] = lines.slice(-2);
  if (above === undefined || last === undefined || !isPersonName(last.text, true)) return -1;
  const isName = gapBetween(above, last) >= signatureGap || opensWithFamilyName(last.text);
  return isName ? lines.length - 1 : -1;
}

/** About two lines of text, in twips. */
const signatureGap = 560;
const blankLine = 280;

/** Index of the line behind the widest gap; a line that opens with KT. and the position below it belong to what is above. */
function widestGap(lines: readonly Line[]): number {
  let widest = lines.length - 1;
  let width = 0;
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above === undefined || isDeputyLine(line) || isDeputyLine(above)) return;
    const gap = gapBetween(above, line);
    if (gap >= width && gap >= signatureGap) {
      widest = at;
      width = gap;
    }
  });
  return widest;
}

/** “KT. CHỦ TỊCH”, with “PHÓ CHỦ TỊCH” on the next line. */
function isDeputyLine({ text }: Line): boolean {
  return /^(?:KT|TL|TUQ)\s*\./.test(text);
}

/** How far two lines are apart, by empty lines between them and space around them, in twips. */
function gapBetween(above: Line, below: Line): number {
  const { paragraph } = below;
  if (paragraph === above.paragraph) return (below.index - above.index - 1) * blankLine;
  const rowsApart = above.cell?.table === below.cell?.table ? (below.cell?.row ?? 0) - (above.cell?.row ?? 0) : 1;
  const blanks = (below.index - above.index - 1) * blankLine;
  return blanks + Math.max(rowsApart, 0) * blankLine + paragraph.format.before + above.paragraph.format.after;
}

function leading(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => !isCapacity(line));
  return lines.slice(0, end === -1 ? lines.length : end);
}
