/** Rows under a heading with aligned columns; the columns in `right` are flush right. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string {
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => width(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, right.includes(column)))
      .join('  ')
      .trimEnd();
  return [line(heading), widths.map((each) => '─'.repeat(each)).join('  '), ...rows.map(line)].join('\n');
}

function padded(cell: string, to: number, right: boolean): string {
  const blanks = ' '.repeat(to - width(cell));
  return right ? blanks + cell : cell + blanks;
}

/** Columns on a terminal: in NFC every Vietnamese letter is one character. */
function width(cell: string): number {
  return [...cell.normalize('NFC')].length;
}
