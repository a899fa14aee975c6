import type { Elements, Line } from '../paper.ts';
import { isCapacityOpening, isPosition } from './positions.ts';
import { isInColumn, readRecipients } from './recipients.ts';
import { isOfSignature, readSignature, type Signature } from './signature.ts';
import { inCapitals, isInDataTable } from './traits.ts';
import { isAppendixLabel, isAttachedLine, isNationalTitle, isRecipientsLabel } from './words.ts';

/** Signature and recipients (Annex I, II.7 and II.9). */
export interface Closing
  extends Pick<Elements, 'capacity' | 'otherPosition' | 'signatory' | 'recipientsLabel' | 'recipients'> {
  /** Index where it begins in the lines given. */
  readonly start: number;
  /** Index behind its last line. */
  readonly end: number;
}

const mostClosingLines = 80;

/** Finds the closing in `lines[from]` … `lines[to - 1]`; nothing if the paper has none. */
export function readClosing(lines: readonly Line[], from: number, to: number): Closing | undefined {
  const trigger = triggerBetween(lines, from, to);
  const start = trigger === -1 ? unlabelledStart(lines, from, to) : closingStart(lines, from, trigger);
  if (start === undefined) return undefined;
  const zone = lines.slice(start, closingEnd(lines, Math.max(start, trigger), to));
  const label = zone.find(isLabel);
  const recipients = label === undefined ? [] : readRecipients(zone, label);
  const taken = new Set(label === undefined ? recipients : [label, ...recipients]);
  const signed = signaturesOf(zone, taken, label);
  if (label === undefined && signed.length === 0) return undefined;
  const all = (part: keyof Signature) => signed.flatMap((each) => each[part]).sort((a, b) => a.index - b.index);
  const parts = { capacity: all('capacity'), otherPosition: all('otherPosition'), signatory: all('signatory') };
  const claimed = new Set([...taken, ...parts.capacity, ...parts.otherPosition, ...parts.signatory]);
  const end = start + zone.findLastIndex((line) => claimed.has(line)) + 1;
  return { ...parts, recipientsLabel: label === undefined ? [] : [label], recipients, start, end };
}

/** Index of the first line that opens a closing, or -1. */
function triggerBetween(lines: readonly Line[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line !== undefined && opensClosing(line)) return at;
  }
  return -1;
}

function opensClosing(line: Line): boolean {
  return isLabel(line) || (isCapacityOpening(line.text) && !isInDataTable(line));
}

/** “Nơi nhận:”; without its colon, it may be the head of a column in a table. */
function isLabel(line: Line): boolean {
  return isRecipientsLabel(line.text) && (!isInDataTable(line) || line.text.includes(':'));
}

/** Where the closing begins that `lines[trigger]` is part of: its table, or a signature above it. */
function closingStart(lines: readonly Line[], from: number, trigger: number): number {
  const opening = lines[trigger];
  let start = trigger;
  if (opening?.cell !== undefined) {
    while (start > from && lines[start - 1]?.cell?.table === opening.cell.table) start -= 1;
    return start;
  }
  while (start > from && trigger - start < mostSignatureLines && standsApart(lines[start - 1])) start -= 1;
  const hasPosition = lines.slice(start, trigger).some((line) => isPosition(line.text) && inCapitals(line));
  return hasPosition ? start : trigger;
}

const mostSignatureLines = 12;

/** A closing of positions and names only (minutes, contracts, papers without recipients): the last lines, or the last table. */
function unlabelledStart(lines: readonly Line[], from: number, to: number): number | undefined {
  let start = to;
  while (start > from && to - start < mostClosingLines && standsApart(lines[start - 1])) start -= 1;
  const found = lines.slice(start, to);
  const opening = found.findIndex((line) => isPosition(line.text) && inCapitals(line));
  return opening === -1 ? undefined : start + opening;
}

/** Whether a line can be part of a signature and is not set like running text. */
function standsApart(line: Line | undefined): boolean {
  if (line === undefined || isInDataTable(line) || line.paragraph.format.alignment === 'both') return false;
  return isOfSignature(line) && !line.text.includes(':');
}

/** Where something else begins: an appendix, another paper, a new page behind the signature. */
function closingEnd(lines: readonly Line[], trigger: number, to: number): number {
  const table = lines[trigger]?.cell?.table;
  let at = trigger + 1;
  while (at < to && at - trigger < mostClosingLines) {
    const line = lines[at];
    if (line === undefined) break;
    const isInside = table !== undefined && line.cell?.table === table;
    const isOther = isAppendixLabel(line.text) || isAttachedLine(line.text) || isNationalTitle(line.text);
    if (!isInside && (isOther || line.startsPage || isInDataTable(line))) break;
    at += 1;
  }
  return at;
}

/** The signatures side by side; what is left below the recipients is one only if nothing stands beside them. */
function signaturesOf(zone: readonly Line[], taken: ReadonlySet<Line>, label: Line | undefined): Signature[] {
  const free = zone.filter((line) => !taken.has(line));
  const isBelow = (line: Line) => label !== undefined && line.index > label.index && isInColumn(line, label);
  const beside = label?.cell === undefined ? [] : free.filter((line) => !isBelow(line));
  const signed = columnsOf(beside.length > 0 ? beside : free).map(readSignature);
  return signed.filter(({ capacity }) => capacity.length > 0);
}

/** The lines of a closing column by column: cells of a table below each other, or pieces between tabs. */
function columnsOf(lines: readonly Line[]): Line[][] {
  const keyOf = ({ cell, piece }: Line) =>
    cell === undefined ? `tab ${piece}` : `${cell.table.number} ${cell.cell.column}`;
  return [...Map.groupBy(lines, keyOf).values()];
}
