import type { Context, ContextValue } from '../../documents/document-kind.ts';
import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { emuOfMillimetres } from './drawings.ts';
import { fault } from './faults.ts';
import { bookmarkedMark, citedAgain, type NoteNumbering } from './note-numbering.ts';
import { cellSpan, cellWidth, gridColumnsXml, gridOfPaper, type PaperGrid } from './paper-grid.ts';
import { endsTable, isTransparent, needsParagraphBehindTable } from './piece-builder.ts';
import { escapeText } from './printable-text.ts';
import type { NoteCitation, Operation, Program, Reference } from './program.ts';

/** Everything that belongs to the making of one paper; nothing of it outlives the paper. */
export interface Run {
  readonly frames: Context[];
  readonly faults: Issue[];
  readonly notes: NoteNumbering;
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

/** Runs a compiled part for one paper and returns its XML. Missing or unprintable values are collected in the run. */
export function execute(program: Program, run: Run): string {
  const output = new Output();
  for (const operation of program) {
    if (typeof operation === 'string') output.add(operation);
    else output.add(perform(operation, run));
  }
  return output.text;
}

/** Joins pieces; puts the paragraph that Word needs between a table and what may not follow it. */
class Output {
  text = '';
  #isBehindTable = false;

  add(piece: string): void {
    if (piece === '') return;
    if (this.#isBehindTable && !isTransparent(piece)) {
      if (needsParagraphBehindTable(piece)) this.text += '<w:p/>';
      this.#isBehindTable = false;
    }
    this.text += piece;
    if (endsTable(piece)) this.#isBehindTable = true;
  }
}

function perform(operation: Exclude<Operation, string>, run: Run): string {
  switch (operation.do) {
    case 'print':
      return print(operation.of, operation.lineBreak, run);
    case 'repeat':
      return repeat(operation.of, operation.body, run);
    case 'repeat-cells':
      return repeatCells(operation.of, operation.body, run);
    case 'when':
      return isTrue(operation.of, run) === operation.is ? execute(operation.body, run) : '';
    case 'contain':
      return contain(operation, run);
    case 'note':
      return cite(operation.note, run);
    case 'drawing-id':
      run.drawings += 1;
      return String(run.drawings);
    case 'length':
      return length(operation.of, run);
    case 'table':
      return table(operation, run);
    case 'grid-columns':
      return run.grid === undefined ? '' : gridColumnsXml(run.grid);
    case 'column-width':
      return String(run.grid?.columnWidths[run.column] ?? 0);
    case 'cell-width':
      return run.grid === undefined ? '' : String(cellWidth(run.grid, operation));
    case 'cell-span':
      return run.grid === undefined ? '' : String(cellSpan(run.grid, operation));
  }
}

function print(of: Reference, lineBreak: string | null, run: Run): string {
  const value = lookUp(of, run);
  if (typeof value !== 'string') return missing(of, run);
  const forbidden = unprintableCharacter(value);
  if (forbidden !== undefined) {
    run.faults.push(
      fault(of.place, `Giá trị của {${of.name}} có ký tự không in được (${forbidden})`, 'Gõ lại đoạn chữ này'),
    );
    return '';
  }
  const { xml, suspects } = escapeText(value);
  run.suspects += suspects;
  return lineBreak === null ? xml : xml.replaceAll('\n', lineBreak);
}

function repeat(of: Reference, body: Program, run: Run, writesColumns = false): string {
  const entries = lookUp(of, run);
  if (!Array.isArray(entries)) return missing(of, run);
  const output = new Output();
  for (const [place, entry] of (entries as readonly Context[]).entries()) {
    if (run.left < 0) break;
    run.frames.push(entry);
    if (writesColumns) run.column = place;
    const written = execute(body, run);
    run.left -= written.length + 1;
    output.add(written);
    run.frames.pop();
  }
  return output.text;
}

function repeatCells(of: Reference, body: Program, run: Run): string {
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
    return '';
  }
  return repeat(of, body, run, true);
}

function isTrue(of: Reference, run: Run): boolean | undefined {
  const value = lookUp(of, run);
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.length > 0;
  missing(of, run);
  return undefined;
}

function contain(operation: Extract<Operation, { do: 'contain' }>, run: Run): string {
  const notesBefore = run.notes.count;
  const inner = execute(operation.body, run);
  const isFilled = operation.needs.some((element) => new RegExp(`<${element}[ />]`).test(inner));
  if (!isFilled && operation.otherwise === null) {
    if (run.notes.count > notesBefore) run.hasLostNotes = true;
    return '';
  }
  const output = new Output();
  output.add(operation.open);
  output.add(inner);
  if (!isFilled) output.add(operation.otherwise ?? '');
  output.add(operation.close);
  return output.text;
}

function cite(note: NoteCitation, run: Run): string {
  if (run.left < 0) return '';
  const suspectsBefore = run.suspects;
  const output = new Output();
  output.add(execute(note.body, run));
  output.add('</w:footnote>');
  const content = output.text;
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

function table(operation: Extract<Operation, { do: 'table' }>, run: Run): string {
  const columns = lookUp(operation.of, run);
  if (!Array.isArray(columns)) return missing(operation.of, run);
  const outer = run.grid;
  run.grid = gridOfPaper(
    operation.grid,
    columns.length,
    operation.hasWidths ? wantedWidths(operation.of, columns, run) : undefined,
  );
  const xml = execute(operation.body, run);
  run.grid = outer;
  return xml;
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
