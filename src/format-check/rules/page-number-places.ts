import type { Block, Cell, Paragraph, Run, Section, Table, WordDocument } from '../document-model.ts';

/** A field with the number of the page, in a header or footer. */
export interface PageNumber {
  readonly paragraph: Paragraph;
  readonly run: Run;
  readonly inTextBox: boolean;
  readonly cell: { readonly table: Table; readonly cell: Cell } | undefined;
  /** Words in its line before it, tabs included. */
  readonly before: string;
  /** What stands right beside it, between tabs: “Trang /5” of “Trang 1/5”. */
  readonly beside: string;
}

/** All page numbers in some blocks; one a paragraph. */
export function pageNumbersIn(blocks: readonly Block[]): PageNumber[] {
  const found: PageNumber[] = [];
  collect(blocks, { inTextBox: false, cell: undefined }, found);
  return found;
}

/** Headers, or footers, in which a section's pages from the second on show their number. */
export function runningMargins({ traits }: WordDocument, section: Section, side: Side): (readonly Block[])[] {
  return [section[side].default, ...(traits.evenAndOddHeaders ? [section[side].even] : [])];
}

export type Side = 'headers' | 'footers';

/** Whether the first page of a section shows its number, at the top or at the foot. */
export function showsFirstNumber({ titlePage, headers, footers }: Section): boolean {
  return [headers, footers].some((margins) => pageNumbersIn(titlePage ? margins.first : margins.default).length > 0);
}

/** Whether switching on a first page of its own hides the number there. */
export function canHideFirstNumber({ titlePage, headers, footers }: Section): boolean {
  return !titlePage && [headers, footers].every((margins) => pageNumbersIn(margins.first).length === 0);
}

/** Whether some page of the paper is made to show its number. */
export function hasPageNumbers(document: WordDocument): boolean {
  return document.sections.some((section) =>
    (['headers', 'footers'] as const).some((side) =>
      runningMargins(document, section, side).some((blocks) => pageNumbersIn(blocks).length > 0),
    ),
  );
}

/** How a page number lies across the page: in the middle, elsewhere (in Vietnamese), or unknown if the file does not tell. */
export type Position = 'center' | 'unknown' | 'căn lề phải' | 'ở bên trái' | 'ở bên phải';

export function positionOf({ paragraph, before, inTextBox, cell }: PageNumber): Position {
  const { alignment, frame } = paragraph.format;
  if (frame !== undefined) return frame === 'center' ? 'center' : 'unknown';
  if (inTextBox) return 'unknown';
  if (cell !== undefined) return positionInTable(cell, alignment);
  if (alignment === 'center') return before.includes('\t') ? 'unknown' : 'center';
  if (alignment === 'right') return 'căn lề phải';
  const tabs = before.split('\t').length - 1;
  if (tabs === 0) return /\s{3}/.test(before) ? 'unknown' : 'ở bên trái';
  if (tabs > 2 || !isHeaderStyle(paragraph)) return 'unknown';
  return tabs === 1 ? 'center' : 'ở bên phải';
}

interface Around {
  readonly inTextBox: boolean;
  readonly cell: PageNumber['cell'];
}

function collect(blocks: readonly Block[], around: Around, found: PageNumber[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows)
        for (const cell of row.cells) collect(cell.blocks, { ...around, cell: { table: block, cell } }, found);
      continue;
    }
    const at = block.runs.findIndex(({ field }) => field === 'PAGE');
    const run = block.runs[at];
    if (run !== undefined) found.push({ ...around, paragraph: block, run, ...wordsAround(block, at) });
    for (const box of block.boxes) collect(box.blocks, { ...around, inTextBox: true }, found);
  }
}

function wordsAround({ runs }: Paragraph, at: number): Pick<PageNumber, 'before' | 'beside'> {
  const words = (some: readonly Run[]) => some.map(({ text, field }) => (field === 'PAGE' ? '' : text)).join('');
  const before = words(runs.slice(0, at)).split('\n').at(-1) ?? '';
  const [after = ''] = words(runs.slice(at + 1)).split(/[\n\t]/);
  return { before, beside: `${before.split('\t').at(-1) ?? ''}${after}`.trim() };
}

/** The style that Word gives to headers has its first tab in the middle of the line, and the second at its end. */
function isHeaderStyle({ style }: Paragraph): boolean {
  return /^(?:header|footer|đầu trang|chân trang)$/i.test(style ?? '');
}

/** In the middle of a cell that itself lies in the middle of its row; what else there is depends on widths. */
function positionInTable(
  { table, cell }: { readonly table: Table; readonly cell: Cell },
  alignment: Paragraph['format']['alignment'],
): Position {
  const row = table.rows.find(({ cells }) => cells.includes(cell));
  const cells = row?.cells ?? [];
  const left = cells.slice(0, cells.indexOf(cell)).reduce((sum, { width }) => sum + width, 0);
  const whole = cells.reduce((sum, { width }) => sum + width, 0);
  const isMiddle = Math.abs(left + cell.width / 2 - whole / 2) <= whole / 20;
  return alignment === 'center' && isMiddle ? 'center' : 'unknown';
}
