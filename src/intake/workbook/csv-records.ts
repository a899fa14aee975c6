import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';

/** What stands between two fields of a CSV file. */
export type Separator = '\t' | ';' | ',';

/**
 * The records of a CSV text (RFC 4180), one after the other. A field may be quoted, and then have separators, doubled
 * quotes and line breaks, which come as `\n`; a line may end with CRLF, LF or CR. As in Excel, what follows a closing
 * quote is added to the field. A quote that is never closed takes all the rest; `unclosed` is told before.
 * @throws UnreadablePaperError `too-large` for more fields in a record than Excel has columns
 */
export function* csvRecords(text: string, separator: Separator, unclosed: () => void): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } =
      text[at] === '"' ? quotedField(text, at, separator, unclosed) : plainField(text, at, separator);
    fields.push(field);
    if (fields.length > foreignLimits.workbook.lastColumn) throw new UnreadablePaperError('too-large');
    at = end + 1;
    if (text[end] === separator) {
      if (at === text.length) fields.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    yield fields;
    fields = [];
  }
  if (fields.length > 0) yield fields;
}

interface Field {
  readonly field: string;
  /** Where the separator or the line break behind it stands, or the end of the text. */
  readonly end: number;
}

function plainField(text: string, start: number, separator: Separator): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { field: text.slice(start, end), end };
}

function quotedField(text: string, start: number, separator: Separator, unclosed: () => void): Field {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if ((close === -1 ? text.length : close) - start > longestQuoted) throw new UnreadablePaperError('too-large');
  if (close === -1) {
    unclosed();
    return { field: text.slice(start + 1), end: text.length };
  }
  const rest = plainField(text, close + 1, separator);
  const inside = text
    .slice(start + 1, close)
    .replaceAll('""', '"')
    .replace(/\r\n?/g, '\n');
  return { field: inside + rest.field, end: rest.end };
}

/** A cell of quotation marks only, each of them doubled. */
const longestQuoted = foreignLimits.workbook.cellText * 2 + 2;

/** Records, and the length of text, that tell which separator a file has. */
const mostTried = 50;
const lengthTried = 60_000;

/**
 * The separator of a CSV text: the one that gives most records the same number of fields; of those that do so nearly
 * as well the tab goes before the semicolon, and that before the comma, which Vietnamese figures have inside them.
 */
export function separatorOf(text: string): Separator {
  const start = text.slice(0, lengthTried);
  const evenness = (['\t', ';', ','] as const).map((separator) => ({ separator, share: evenShare(start, separator) }));
  const best = Math.max(...evenness.map(({ share }) => share));
  const nearlyBest = evenness.find(({ share }) => share > 0 && share >= best * 0.9);
  return nearlyBest?.separator ?? ',';
}

/** Of the first records that have any words the share with the commonest number of fields, one field not counted. */
function evenShare(text: string, separator: Separator): number {
  const counts = new Map<number, number>();
  let records = 0;
  for (const fields of csvRecords(text, separator, () => undefined)) {
    if (fields.every((field) => field.trim() === '')) continue;
    records += 1;
    if (fields.length > 1) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    if (records === mostTried) break;
  }
  return records === 0 ? 0 : Math.max(0, ...counts.values()) / records;
}
