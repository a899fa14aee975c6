/**
 * Marks put into the XML of a template where a number depends on the paper: the column widths of a table, the length
 * of a line. They are written between two characters that Unicode never assigns (U+FDD0, U+FDD1); a template that holds them is refused.
 */
const opening = '\ufdd0';
const closing = '\ufdd1';

/** Whether a text holds the characters that enclose marks. */
export function holdsMarks(text: string): boolean {
  return /[\ufdd0\ufdd1]/.test(text);
}

/** A mark of these words. */
export function mark(...words: readonly (string | number)[]): string {
  return opening + words.join(' ') + closing;
}

/** Splits XML at its marks: pieces of XML as text, marks as their words. */
export function splitAtMarks(xml: string): (string | readonly string[])[] {
  return xml
    .split(/(\ufdd0[^\ufdd1]*\ufdd1)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith(opening) ? piece.slice(1, -1).split(' ') : piece));
}
