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
    const quote = openingQuote(text, at);
    const { field, end } =
      quote === undefined ? plainField(text, at, separator) : quotedField(text, quote, separator, unclosed);
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

/** Where a field is quoted; blanks before the quotation mark are none of its words. */
function openingQuote(text: string, start: number): number | undefined {
  let at = start;
  while (text[at] === ' ' && at - start < mostBlanks) at += 1;
  return text[at] === '"' ? at : undefined;
}

const mostBlanks = 100;

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
 * The separator of a CSV text: the one by which most is separated in records of the same number of fields, so that titles
 * with another sign in them do not count; of those that do so nearly as well the tab goes before the semicolon, and that
 * before the comma, of which every Vietnamese figure may have one inside it.
 */
export function separatorOf(text: string): Separator {
  const start = text.slice(0, lengthTried);
  const [tab, semicolon, comma] = [shapeOf(start, '\t'), shapeOf(start, ';'), shapeOf(start, ',')];
  const isFull = semicolon.count > 0 && semicolon.share >= nearly;
  if (isFull && comma.fields <= semicolon.fields + 1 && tab.count === 0) return ';';
  const best = Math.max(tab.count, semicolon.count, comma.count);
  if (tab.count > 0 && tab.count >= best * nearly) return '\t';
  return semicolon.count > 0 && semicolon.count >= best * nearly ? ';' : ',';
}

const nearly = 0.9;

interface Shape {
  /** How many fields the records have that make most of the file. */
  readonly fields: number;
  /** The separators in them. */
  readonly count: number;
  /** Their share of all records. */
  readonly share: number;
}

/** Of the first records that have any words. */
function shapeOf(text: string, separator: Separator): Shape {
  const records = new Map<number, number>();
  let all = 0;
  for (const fields of csvRecords(text, separator, () => undefined)) {
    if (fields.every((field) => field.trim() === '')) continue;
    records.set(fields.length, (records.get(fields.length) ?? 0) + 1);
    all += 1;
    if (all === mostTried) break;
  }
  const shapes = [...records].map(([fields, times]) => ({ fields, count: times * (fields - 1), share: times / all }));
  return shapes.toSorted((one, other) => other.count - one.count)[0] ?? { fields: 0, count: 0, share: 0 };
}
