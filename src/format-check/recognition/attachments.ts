import type { Section } from '../document-model.ts';
import type { Attachment, Line } from '../paper.ts';
import { type AttachmentHead, readLabelled, readTitled, titleLines } from './attachment-head.ts';
import { bodyLines } from './body-roles.ts';
import { readClosing } from './closing.ts';
import { inCapitals, isBold, isCentred, isInDataTable } from './traits.ts';
import {
  isAppendixLabel,
  isAppendixLabelWithTitle,
  isAttachedLine,
  isNationalTitle,
  isNumber,
  isSalutation,
} from './words.ts';

/** What follows a paper in its file. */
export interface Following {
  readonly attachments: readonly Attachment[];
  readonly furtherPapers: readonly Line[];
}

/** Where something begins behind the main paper. */
export interface Start {
  /** Index of its first line. */
  readonly at: number;
  /** A `form` is a paper to be filled in, inside an appendix: it ends what can be judged, but is no paper itself. */
  readonly kind: Attachment['kind'] | 'paper' | 'form';
  /** The line that tells what begins. */
  readonly named: Line;
  readonly head: AttachmentHead;
}

/** Reads the appendices and attached papers in `lines` from `from` on, up to a further paper. */
export function readFollowing(lines: readonly Line[], from: number, sections: readonly Section[]): Following {
  const starts = startsOf(lines, from);
  const firstPaper = starts.findIndex(({ kind }) => kind === 'paper');
  const own = firstPaper === -1 ? starts : starts.slice(0, firstPaper);
  return {
    attachments: own.flatMap((start, order) => {
      const end = starts[order + 1]?.at ?? lines.length;
      return start.kind === 'form' ? [] : [attachmentAt(lines, start, end, sections)];
    }),
    furtherPapers: starts.filter(({ kind }) => kind === 'paper').map(({ named }) => named),
  };
}

/** What begins first at or behind `from`: an appendix, an attached paper or a further paper. */
export function firstStart(lines: readonly Line[], from: number): Start | undefined {
  return startsOf(lines, from, 1)[0];
}

function startsOf(lines: readonly Line[], from: number, most = Number.POSITIVE_INFINITY): Start[] {
  const starts: Start[] = [];
  let free = from;
  for (let at = from; at < lines.length && starts.length < most; at += 1) {
    const line = lines[at];
    if (line === undefined || at < free) continue;
    const start = startAt(lines, line, at, free) ?? (at === from ? unmarkedStart(lines, line, at) : undefined);
    if (start === undefined) continue;
    const isInside = starts.at(-1) !== undefined && starts.at(-1)?.kind !== 'paper';
    starts.push(start.kind === 'form' && !isInside ? { ...start, kind: 'paper' } : start);
    free = start.head.end;
  }
  return starts;
}

/** What begins with the line `at`; titles above it reach back to `free` at most. */
function startAt(lines: readonly Line[], line: Line, at: number, free: number): Start | undefined {
  if (isInDataTable(line)) return undefined;
  if (isNationalTitle(line.text)) return repeatedHead(lines, line, at, free);
  if (opensAppendix(line)) return { at, kind: 'appendix', named: line, head: readLabelled(lines, at) };
  if (!isAttachedLine(line.text)) return undefined;
  const { from, ...head } = readTitled(lines, at, free);
  return from < at ? { at: from, kind: 'attachment', named: line, head } : undefined;
}

/**
 * A further paper has a number of its own; a head repeated on an attached paper has “(Kèm theo …)” instead, and a form
 * neither.
 */
function repeatedHead(lines: readonly Line[], line: Line, at: number, free: number): Start {
  let start = at;
  while (start > free && line.cell !== undefined && lines[start - 1]?.cell?.table === line.cell.table) start -= 1;
  const zone = lines.slice(start, start + mostHeadLines);
  const attachedAt = zone.findIndex(({ text }) => isAttachedLine(text));
  const textAt = zone.findIndex(({ text }) => isSalutation(text) || /^căn cứ\s/iu.test(text));
  const above = textAt === -1 ? zone : zone.slice(0, textAt);
  const numberAt = above.findIndex(({ text }) => isNumber(text));
  if (attachedAt === -1 || attachedAt >= above.length || (numberAt !== -1 && numberAt < attachedAt)) {
    const kind = numberAt === -1 ? 'form' : 'paper';
    return { at: start, kind, named: line, head: { ...noHead, end: at + 1 } };
  }
  const { from: _, ...head } = readTitled(lines, start + attachedAt, at);
  return { at: start, kind: 'attachment', named: line, head };
}

const mostHeadLines = 25;
const noHead = { label: [], title: [], attachedLine: [] };

/** A paper that is attached without saying so: right behind the closing, on a new page, a centred title in capitals. */
function unmarkedStart(lines: readonly Line[], line: Line, at: number): Start | undefined {
  if (at === 0 || !line.startsPage || !isCentred(line) || !inCapitals(line)) return undefined;
  const title = titleLines(lines.slice(at, at + mostHeadLines));
  const isMarked = title.length === 0 || lines.slice(at, at + mostHeadLines).some(({ text }) => isAttachedLine(text));
  const head = { label: [], title, attachedLine: [], end: at + title.length };
  return isMarked ? undefined : { at, kind: 'attachment', named: line, head };
}

/** “Phụ lục I” on a line that is set as a heading: not an entry of a list, not a reference. */
function opensAppendix(line: Line): boolean {
  if (isInDataTable(line)) return false;
  const { alignment } = line.paragraph.format;
  const isHeading = alignment === 'center' || alignment === 'right' || line.startsPage || isBold(line);
  if (isAppendixLabel(line.text)) return isHeading && !/[^.]\.$|;$/.test(line.text);
  return (
    isAppendixLabelWithTitle(line.text) && (isCentred(line) || line.startsPage) && (inCapitals(line) || isBold(line))
  );
}

function attachmentAt(
  lines: readonly Line[],
  { at, kind, head }: Start,
  end: number,
  sections: readonly Section[],
): Attachment {
  const sectionIndex = lines[at]?.paragraph.section ?? 0;
  return {
    kind: kind === 'appendix' ? 'appendix' : 'attachment',
    label: head.label,
    title: head.title,
    attachedLine: head.attachedLine,
    body: bodyLines(lines.slice(head.end, readClosing(lines, head.end, end)?.start ?? end)),
    section: sectionAt(sections, sectionIndex),
    sectionIndex,
    ownSection: at === 0 || lines[at - 1]?.paragraph.section !== sectionIndex,
  };
}

function sectionAt(sections: readonly Section[], index: number): Section {
  const section = sections[index];
  if (section === undefined) throw new RangeError(`No section ${index}`);
  return section;
}
