/**
 * Text as a workbook stores it (ST_Xstring, ECMA-376 Part 1, 22.9.2.19) as people see it: `_x000D_` stands for a
 * character that XML can't hold, line breaks are `\n`, letters are composed (NFC).
 */
export function storedText(text: string): string {
  // XML has one line break for two signs (2.11) before the escapes, which may stand for another sign, are looked at.
  const read = withPlainBreaks(text);
  const unescaped = read.includes('_x')
    ? read.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : read;
  return withPlainBreaks(unescaped).toWellFormed().normalize('NFC');
}

function withPlainBreaks(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** The text as `xml:space` has it: blanks at its ends count only where that says `preserve`. */
export function keptBlanks(text: string, space: string | undefined): string {
  if (space === 'preserve') return text;
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return text.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
