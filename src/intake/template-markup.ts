import { UnreadablePaperError } from '../errors.ts';
import { foreignLimits } from './limits.ts';

const { template: limits, xml } = foreignLimits;

/**
 * Holds the markup of a foreign template to its limits before anything reads it: gives a function that is told its entries
 * one after the other.
 * @throws UnreadablePaperError `template-too-large` or `too-deep`, by that function
 */
export function markupGate(): (name: string, content: Uint8Array) => void {
  let size = 0;
  let opening = 0;
  let closing = 0;
  return (name, content) => {
    if (!/\.(?:xml|rels)$/i.test(name)) return;
    size += content.length;
    if (size > limits.markup) throw new UnreadablePaperError('template-too-large');
    const marks = marksIn(content);
    opening += marks.opening;
    closing += marks.closing;
    if (Math.max(opening, closing) > limits.marks) throw new UnreadablePaperError('template-too-large');
  };
}

const [lessThan, slash, greaterThan, ampersand, plus] = [0x3c, 0x2f, 0x3e, 0x26, 0x2b];
const [brace, closingBrace, bracket, guillemet, beforeGuillemet] = [0x7b, 0x7d, 0x5b, 0xab, 0xc2];

/** Counts what may begin or end a tag, and holds the depth of elements against its limit, on the bytes alone. */
function marksIn(content: Uint8Array): { readonly opening: number; readonly closing: number } {
  let [opening, closing, depth] = [0, 0, 0];
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at];
    if (isOpening(byte, content[at - 1])) opening += 1;
    else if (byte === closingBrace) closing += 1;
    else if (byte === lessThan) depth += content[at + 1] === slash ? -1 : isName(content[at + 1]) ? 1 : 0;
    else if (byte === greaterThan && content[at - 1] === slash) depth -= 1;
    if (depth > xml.depth) throw new UnreadablePaperError('too-deep');
  }
  return { opening, closing };
}

function isOpening(byte: number | undefined, before: number | undefined): boolean {
  if (byte === brace || byte === bracket || byte === ampersand) return true;
  return (byte === guillemet && before === beforeGuillemet) || (byte === plus && before === plus);
}

function isName(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
