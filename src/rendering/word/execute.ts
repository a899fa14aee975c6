import type { Context, ContextValue } from '../../documents/document-kind.ts';
import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { emuOfMillimetres } from './drawings.ts';
import { fault } from './faults.ts';
import { bookmarkedMark, citedAgain, type NoteNumbering } from './note-numbering.ts';
import { cellSpan, cellWidth, gridColumnsXml, gridOfPaper, type PaperGrid } from './paper-grid.ts';
import { holdsAny, joined, lengthFrom } from './pieces.ts';
import { escapeText } from './printable-text.ts';
import type { NoteCitation, Operation, Program, Reference } from './program.ts';

/** Everything that belongs to the making of one paper; nothing of it outlives the paper. */
export interface Run {
  readonly frames: Context[];
  readonly faults: Issue[];
  readonly notes: NoteNumbering;
  /** What is written so far of a part, or of a note, none of it empty. */
  pieces: string[];
  drawings: number;
  grid: PaperGrid | undefined;
  /** Which of the table's repeated columns is being written. */
  column: number;
  /** Braces and the word "undefined" that came with values: the output gate expects just these. */
  suspects: number;
  /** Characters that loops may still write; below nothing, the paper is given up. */
  left: number;
  /** Whether an element was left out with notes in it: their marks are gone, the notes are not. */
  hasLostNotes: boolean;
}

/** Runs a compiled part for one paper and returns its XML in pieces. Missing or unprintable values are collected in the run. */
export function executePart(program: Program, run: Run): readonly string[] {
  run.pieces = [];
  execute(program, run);
  return run.pieces;
}

function execute(program: Program, run: Run): void {
  let isBehindTable = false;
  for (const operation of program) {
    const start = run.pieces.length;
    if (typeof operation === 'string') run.pieces.push(operation);
    else perform(operation, run);
    isBehindTable = joined(run.pieces, start, isBehindTable);
  }
}

function write(xml: string, run: Run): void {
  if (xml !== '') run.pieces.push(xml);
}

function perform(operation: Exclude<Operation, string>, run: Run): void {
  switch (operation.do) {
    case 'print':
      print(operation.of, operation.lineBreak, run);
      break;
    case 'repeat':
      repeat(operation.of, operation.body, run);
      break;
    case 'repeat-cells':
      repeatCells(operation.of, operation.body, run);
      break;
    case 'when':
      if (isTrue(operation.of, run) === operation.is) execute(operation.body, run);
      break;
    case 'contain':
      contain(operation, run);
      break;
    case 'note':
      write(cite(operation.note, run), run);
      break;
    case 'length':
      write(length(operation.of, run), run);
      break;
    case 'table':
      table(operation, run);
      break;
    default:
      write(numberFor(operation, run), run);
  }
}

type NumberOperation = Extract<
  Operation,
  { do: 'drawing-id' | 'grid-columns' | 'column-width' | 'cell-width' | 'cell-span' }
>;

function numberFor(operation: NumberOperation, run: Run): string {
  const { grid } = run;
  switch (operation.do) {
    case 'drawing-id':
      run.drawings += 1;
      return String(run.drawings);
    case 'column-width':
      return String(grid?.columnWidths[run.column] ?? 0);
    case 'grid-columns':
      return grid === undefined ? '' : gridColumnsXml(grid);
    case 'cell-width':
      return grid === undefined ? '' : String(cellWidth(grid, operation));
    case 'cell-span':
      return grid === undefined ? '' : String(cellSpan(grid, operation));
  }
}

function print(of: Reference, lineBreak: string | null, run: Run): void {
  const value = lookUp(of, run);
  if (typeof value !== 'string') {
    missing(of, run);
    return;
  }
  const forbidden = unprintableCharacter(value);
  if (forbidden !== undefined) {
    run.faults.push(
      fault(of.place, `Giá trị của {${of.name}} có ký tự không in được (${forbidden})`, 'Gõ lại đoạn chữ này'),
    );
    return;
  }
  const { xml, suspects } = escapeText(value);
  run.suspects += suspects;
  write(lineBreak === null ? xml : xml.replaceAll('\n', lineBreak), run);
}

function repeat(of: Reference, body: Program, run: Run, writesColumns = false): void {
  const entries = lookUp(of, run);
  if (!Array.isArray(entries)) {
    missing(of, run);
    return;
  }
  let isBehindTable = false;
  for (const [place, entry] of (entries as readonly Context[]).entries()) {
    if (run.left < 0) break;
    run.frames.push(entry);
    if (writesColumns) run.column = place;
    const start = run.pieces.length;
    execute(body, run);
    if (run.left !== Number.POSITIVE_INFINITY) run.left -= lengthFrom(run.pieces, start) + 1;
    isBehindTable = joined(run.pieces, start, isBehindTable);
    run.frames.pop();
  }
}

function repeatCells(of: Reference, body: Program, run: Run): void {
  const entries = lookUp(of, run);
  const expected = run.grid?.columnWidths.length;
  if (Array.isArray(entries) && entries.length !== expected) {
    run.faults.push(
      fault(
        of.place,
        `Hàng có ${entries.length} ô {${of.name}}, trong khi bảng có ${expected} cột`,
        'Kiểm tra lại bố cục bảng',
      ),
    );
    return;
  }
  repeat(of, body, run, true);
}

function isTrue(of: Reference, run: Run): boolean | undefined {
  const value = lookUp(of, run);
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.length > 0;
  missing(of, run);
  return undefined;
}

function contain(operation: Extract<Operation, { do: 'contain' }>, run: Run): void {
  const { pieces, notes } = run;
  const [start, notesBefore] = [pieces.length, notes.count];
  write(operation.open, run);
  const inner = pieces.length;
  execute(operation.body, run);
  const isFilled = holdsAny(operation.needs, pieces, inner);
  if (!isFilled && operation.otherwise === null) {
    if (notes.count > notesBefore) run.hasLostNotes = true;
    pieces.length = start;
    return;
  }
  let isBehindTable = joined(pieces, inner, false);
  for (const xml of [isFilled ? '' : (operation.otherwise ?? ''), operation.close]) {
    const at = pieces.length;
    write(xml, run);
    isBehindTable = joined(pieces, at, isBehindTable);
  }
}

function cite(note: NoteCitation, run: Run): string {
  if (run.left < 0) return '';
  const suspectsBefore = run.suspects;
  const content = noteContent(note.body, run);
  run.left -= content.length;
  if (!/<w:p[ >]/.test(content)) {
    run.faults.push(
      fault(
        'Chú thích',
        'Một chú thích không có nội dung',
        'Sửa điều kiện trong chú thích của mẫu, hoặc bỏ dấu chú thích',
      ),
    );
  }
  const words = content.replace(/<[^>]*>/g, '').trim();
  const already = note.citesAgain ? run.notes.shownOf(words) : undefined;
  if (already !== undefined) {
    run.suspects = suspectsBefore;
    return citedAgain(already, note.runProperties);
  }
  const { id, shown } = run.notes.add(note.openBefore, note.openAfter, content);
  const mark = `${note.before}${id}${note.after}`;
  if (!note.mayBeCited) return mark;
  run.notes.remember(words, shown);
  return bookmarkedMark(shown, mark, note.runProperties);
}

/** XML of a note from behind its opening tag; it goes into a part of its own. */
function noteContent(body: Program, run: Run): string {
  const { pieces } = run;
  run.pieces = [];
  execute(body, run);
  const isBehindTable = joined(run.pieces, 0, false);
  const end = run.pieces.length;
  write('</w:footnote>', run);
  joined(run.pieces, end, isBehindTable);
  const content = run.pieces.join('');
  run.pieces = pieces;
  return content;
}

function length(of: Reference, run: Run): string {
  const value = lookUp(of, run);
  if (typeof value !== 'string') return missing(of, run);
  const emu = emuOfMillimetres(value);
  if (emu === undefined)
    run.faults.push(
      fault(of.place, `Giá trị của {${of.name}} không phải là chiều dài tính bằng mm`, 'Ví dụ: 17 hoặc 17.5'),
    );
  return String(emu ?? 0);
}

function table(operation: Extract<Operation, { do: 'table' }>, run: Run): void {
  const columns = lookUp(operation.of, run);
  if (!Array.isArray(columns)) {
    missing(operation.of, run);
    return;
  }
  const outer = run.grid;
  run.grid = gridOfPaper(
    operation.grid,
    columns.length,
    operation.hasWidths ? wantedWidths(operation.of, columns, run) : undefined,
  );
  execute(operation.body, run);
  run.grid = outer;
}

function wantedWidths(of: Reference, columns: readonly Context[], run: Run): number[] {
  return columns.map(({ width }) => {
    const emu = typeof width === 'string' ? emuOfMillimetres(width) : undefined;
    if (emu !== undefined) return Number(width);
    run.faults.push(fault(of.place, `Bề rộng cột trong {${of.name}} không phải là số mm`, 'Ví dụ: 18 hoặc 18.5'));
    return 0;
  });
}

function lookUp(of: Reference, run: Run): ContextValue | undefined {
  const frame = run.frames[of.depth];
  return frame !== undefined && Object.hasOwn(frame, of.name) ? frame[of.name] : undefined;
}

function missing(of: Reference, run: Run): string {
  run.faults.push(fault(of.place, `Thẻ {${of.name}} không có giá trị`, 'Bổ sung giá trị này vào hồ sơ'));
  return '';
}
