const needsEscape = /[&<>"'{}]|undefined/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escapes text for XML, and counts what the output gate would otherwise take for a left-over of the template. */
export function escapeText(text: string): { xml: string; suspects: number } {
  if (!needsEscape.test(text)) return { xml: text, suspects: 0 };
  return {
    xml: text.replace(/[&<>"']/g, (character) => entities[character] ?? character),
    suspects: countSuspects(text),
  };
}

/** How many braces and words "undefined" a text holds. */
export function countSuspects(text: string): number {
  return text.match(/[{}]|undefined/g)?.length ?? 0;
}
