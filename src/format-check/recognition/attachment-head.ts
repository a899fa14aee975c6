import type { Attachment, Line } from '../paper.ts';
import { isBodyHeading } from './body-roles.ts';
import { inCapitals, isBold, isCellText, isCentred, isItalic } from './traits.ts';
import { isAppendixLabel, isAttachedLine, isMotto, isNationalTitle } from './words.ts';

/** The head of an appendix or attached paper (Annex I, III.1; Annex III, samples 1.3, 2.1, 2.2). */
export interface AttachmentHead extends Pick<Attachment, 'label' | 'title' | 'attachedLine'> {
  /** Index of the first line behind it. */
  readonly end: number;
}

const mostTitleLines = 10;

/** Reads the head that begins with the label `lines[at]`: label, title, “(Kèm theo …)”, or the latter two exchanged. */
export function readLabelled(lines: readonly Line[], at: number): AttachmentHead {
  const label = lines.slice(at, at + 1);
  const below = lines.slice(at + 1, at + 1 + mostTitleLines);
  const attachedAt = below.findIndex(({ text }) => isAttachedLine(text));
  const between = below.slice(0, Math.max(attachedAt, 0));
  if (attachedAt === -1 || !between.every(canBeTitle)) {
    const title = titleLines(below);
    return { label, title, attachedLine: [], end: at + 1 + title.length };
  }
  const attachedLine = attachedLines(lines, at + 1 + attachedAt);
  const end = at + 1 + attachedAt + attachedLine.length;
  if (between.length > 0) return { label, title: between, attachedLine, end };
  const title = titleLines(lines.slice(end, end + mostTitleLines));
  return { label, title, attachedLine, end: end + title.length };
}

/** Reads the title above “(Kèm theo …)”, which is `lines[attachedAt]`, back to `free` or to a new page at most. */
export function readTitled(
  lines: readonly Line[],
  attachedAt: number,
  free: number,
): AttachmentHead & { readonly from: number } {
  let from = attachedAt;
  while (from > free && attachedAt - from < mostTitleLines) {
    const line = lines[from - 1];
    if (line === undefined || lines[from]?.startsPage || !isTitle(line)) break;
    from -= 1;
  }
  const attachedLine = attachedLines(lines, attachedAt);
  return { from, label: [], title: lines.slice(from, attachedAt), attachedLine, end: attachedAt + attachedLine.length };
}

/** “(Kèm theo …”, over as many lines as its bracket stays open; without one, as far as lines look the same. */
function attachedLines(lines: readonly Line[], at: number): Line[] {
  const found: Line[] = [];
  if (!/^[([]/.test(lines[at]?.text ?? '')) return bareLines(lines.slice(at, at + mostAttachedLines));
  for (const line of lines.slice(at, at + mostAttachedLines)) {
    found.push(line);
    if (/[)\]]\s*\d?$/.test(line.text)) return found;
  }
  return found.slice(0, 1);
}

function bareLines(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line, at) => at > 0 && !(isCentred(line) && isItalic(line)));
  return lines.slice(0, end === -1 ? lines.length : end);
}

const mostAttachedLines = 5;

/** The lines of a title below its label: centred, or in capitals; behind a gap only such as look the same. */
export function titleLines(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const above = found.at(-1);
    const isApart = above !== undefined && line.index - above.index > 1;
    if (!isTitle(line) || (isApart && !(inCapitals(line) && inCapitals(above)))) break;
    found.push(line);
  }
  return found;
}

function isTitle(line: Line): boolean {
  const isHeading = isCentred(line) || inCapitals(line);
  return canBeTitle(line) && (isHeading || (isBold(line) && line.paragraph.format.alignment !== 'both'));
}

function canBeTitle(line: Line): boolean {
  if (isCellText(line) || isNationalTitle(line.text) || isMotto(line.text) || isAppendixLabel(line.text)) return false;
  return !isBodyHeading(line) && line.text.length <= longestTitleLine;
}

const longestTitleLine = 400;
