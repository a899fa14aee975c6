import { partsOf, wordsOf } from './word-files.ts';

/** The words of a finished paper: a paragraph or a row of a result table is a line; note marks stand as [1], [2]. */
export interface PaperText {
  readonly body: readonly string[];
  readonly notes: readonly string[];
}

/** Reads a paper as a reader would: table rows with their cells side by side, layout tables cell after cell. */
export function paperText(bytes: Uint8Array): PaperText {
  const parts = partsOf(bytes);
  const document = parts.get('word/document.xml') ?? '';
  const pieces = document.match(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs) ?? [];
  const body = pieces.flatMap((piece) => (piece.includes('<w:tblHeader') ? rowsOf(piece) : wordsOf(piece)));
  const notes = wordsOf(parts.get('word/footnotes.xml') ?? '').map(folded);
  return { body: body.map(folded).filter(isNotBlank), notes: notes.filter(isNotBlank) };
}

/** The words of a paper as they are approved: a paragraph a line, then the notes. */
export function approvedText(bytes: Uint8Array): string {
  const { body, notes } = paperText(bytes);
  return [
    ...body,
    ...(notes.length > 0 ? ['--- chú thích ---', ...notes.map((note, at) => `[${at + 1}] ${note}`)] : []),
    '',
  ].join('\n');
}

function rowsOf(table: string): string[] {
  const rows = table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? [];
  return rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => wordsOf(cell).join(' ')).join(' | '));
}

function folded(text: string): string {
  return text.replace(/[ \u00a0]+/g, ' ').trim();
}

function isNotBlank(text: string): boolean {
  return text !== '';
}
