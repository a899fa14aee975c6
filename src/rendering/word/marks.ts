/**
 * Marks put into the XML of a template where a number depends on the paper: the column widths of a table, the length
 * of a line. They are written between two private-use characters, which no Word file has in its markup.
 */
const opening = '\ue000';
const closing = '\ue001';

export function mark(...words: readonly (string | number)[]): string {
  return opening + words.join(' ') + closing;
}

/** Splits XML at its marks: pieces of XML as text, marks as their words. */
export function splitAtMarks(xml: string): (string | readonly string[])[] {
  return xml
    .split(/(\ue000[^\ue001]*\ue001)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(opening) ? piece.slice(1, -1).split(' ') : piece));
}
