import { UnreadablePaperError } from '../errors.ts';
import { openPackage } from '../format-check/reader/package-parts.ts';
import { readZip } from '../intake/bounded-zip.ts';
import { foreignLimits } from '../intake/limits.ts';

/** A foreign Word file, unpacked: its entries by name, with their content. */
export type Entries = ReadonlyMap<string, Uint8Array>;

const { template: limits, xml } = foreignLimits;

/**
 * What may begin a tag, ours or of another system, in all parts together, also `[`, `«`, `++` and every entity, by which
 * `<` is written; a decision has some hundred.
 */
const mostMarks = 25_000;

/**
 * Unpacks a foreign template within the limits that the engine has for templates, so that what passes here can be used,
 * and looks at its size before anything reads it.
 * @throws UnreadablePaperError saying what the file is instead, that it has a password, is damaged or too large
 */
export function openTemplate(bytes: Uint8Array): Entries {
  openPackage(bytes);
  const entries = readZip(bytes, (name) => !name.endsWith('/'), limits);
  let size = 0;
  let marks = 0;
  for (const [name, content] of entries) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    size += content.length;
    if (size > limits.markup) throw new UnreadablePaperError('template-too-large');
    marks += measured(content);
    if (marks > mostMarks) throw new UnreadablePaperError('template-too-large');
  }
  return entries;
}

const [lessThan, slash, greaterThan, ampersand, plus] = [0x3c, 0x2f, 0x3e, 0x26, 0x2b];
const [brace, bracket, guillemet, beforeGuillemet] = [0x7b, 0x5b, 0xab, 0xc2];

/** Counts what may begin a tag, and holds the depth of elements against its limit, on the bytes alone. */
function measured(content: Uint8Array): number {
  let marks = 0;
  let depth = 0;
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    if (isMark(byte, content[at - 1])) marks += 1;
    else if (byte === lessThan) depth += content[at + 1] === slash ? -1 : isName(content[at + 1]) ? 1 : 0;
    else if (byte === greaterThan && content[at - 1] === slash) depth -= 1;
    if (depth > xml.depth) throw new UnreadablePaperError('too-deep');
  }
  return marks;
}

function isMark(byte: number | undefined, before: number | undefined): boolean {
  if (byte === brace || byte === bracket || byte === ampersand) return true;
  return (byte === guillemet && before === beforeGuillemet) || (byte === plus && before === plus);
}

function isName(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
