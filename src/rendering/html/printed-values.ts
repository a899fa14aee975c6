import type { Context, ContextValue } from '../../documents/document-kind.ts';
import { countSuspects, escapeText } from '../word/printable-text.ts';

/** How many braces and words "undefined" were printed because a value holds them. */
export interface Printing {
  suspects: number;
}

/**
 * A context as a template meets it: each text escapes itself where it is printed in HTML, and is counted for the gate.
 * Objects have no prototype, so that no name but those of the context finds anything.
 */
export function printedContext(context: Context, printing: Printing): object {
  return Object.assign(
    Object.create(null, asText),
    Object.fromEntries(Object.entries(context).map(([name, value]) => [name, printedValue(value, printing)])),
  );
}

/** Handlebars writes an object into its message when a name is not found in it, which takes a prototype or this. */
const asText: PropertyDescriptorMap = { [Symbol.toPrimitive]: { value: () => 'the context' } };

function printedValue(value: ContextValue, printing: Printing): unknown {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value.map((entry) => printedContext(entry, printing));
  const counted = () => {
    printing.suspects += countSuspects(value);
    return value;
  };
  // Handlebars asks `toHTML` of what escapes itself, and `toString` where nothing is escaped.
  return { toHTML: () => escapeText(counted()).xml, toString: counted };
}
