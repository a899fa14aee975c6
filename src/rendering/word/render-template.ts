import type { Context } from '../../documents/document-kind.ts';
import { OutputGateError, UnprintableContextError } from '../../errors.ts';
import { type PackedEntry, packEntry, writeArchive } from '../archive.ts';
import type { WordTemplate } from './compile-template.ts';
import { encodePieces } from './encoded-pieces.ts';
import { executePart, type Run } from './execute.ts';
import { fault, unique } from './faults.ts';
import { NoteNumbering } from './note-numbering.ts';
import { compareNotes, inspectPart } from './output-gate.ts';

/**
 * Makes one paper. The same context gives the same bytes.
 * @param mostCharacters what its loops may write, each level of a loop counted; beyond, an untrusted template would
 * make a file without bound
 * @throws UnprintableContextError when values are missing or can't be stored in a Word file, with all of them
 * @throws OutputGateError when the finished paper breaks an invariant: it is never handed out. What is proven of the
 * template for all papers is not asked again
 */
export function renderTemplate(
  template: WordTemplate,
  context: Context,
  mostCharacters = Number.POSITIVE_INFINITY,
): Uint8Array<ArrayBuffer> {
  const entries = renderEntries(template, context, mostCharacters);
  return writeArchive(entries.map(({ name, content, packed }) => packed ?? packEntry(name, content)));
}

/** An entry of a finished paper; packed already if every paper of the template has the same. */
export interface RenderedEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly packed?: PackedEntry;
}

/** The same paper as {@link renderTemplate} makes, entry by entry, for those who go on with them. */
export function renderEntries(
  template: WordTemplate,
  context: Context,
  mostCharacters = Number.POSITIVE_INFINITY,
): readonly RenderedEntry[] {
  const notes = new NoteNumbering(template.notes.firstId);
  const run: Run = {
    frames: [context],
    faults: [],
    notes,
    pieces: [],
    drawings: 0,
    grid: undefined,
    column: 0,
    suspects: 0,
    left: mostCharacters,
    hasLostNotes: false,
  };
  const entries = template.entries.map((entry) =>
    'program' in entry ? { name: entry.name, label: entry.label, pieces: executePart(entry.program, run) } : entry,
  );
  if (run.left < 0) throw new OutputGateError([tooLong]);
  if (run.faults.length > 0) throw new UnprintableContextError(unique(run.faults));
  const finished = entries.map((entry): WrittenPart | RenderedEntry =>
    'holdsNotes' in entry
      ? { name: entry.name, label: entry.label, pieces: [template.notes.head, notes.xml, template.notes.tail] }
      : entry,
  );
  if (!template.isProven || run.hasLostNotes) passGate(finished, run.suspects);
  return finished.map((entry) =>
    'pieces' in entry ? { name: entry.name, content: encodePieces(entry.pieces, template.encoded) } : entry,
  );
}

/** A part of the paper, its XML in pieces. */
interface WrittenPart {
  readonly name: string;
  readonly label: string;
  readonly pieces: readonly string[];
}

const tooLong = fault('Toàn văn bản', 'Các vòng lặp lồng nhau tạo ra văn bản quá dài', 'Bỏ bớt vòng lặp lồng nhau');

function passGate(parts: readonly (WrittenPart | RenderedEntry)[], expectedSuspects: number): void {
  const reports = parts.flatMap((part) => ('pieces' in part ? [inspectPart(part.pieces.join(''), part.label)] : []));
  const faults = reports.flatMap((report) => [...report.faults, ...report.duplicates.map(({ issue }) => issue)]);
  const marks = reports.flatMap((report) => report.marks);
  faults.push(
    ...compareNotes(
      marks,
      reports.flatMap((report) => report.notes),
    ),
  );
  const suspects = reports.reduce((sum, report) => sum + report.suspects, 0);
  if (suspects !== expectedSuspects) {
    faults.push(fault('Toàn văn bản', 'Còn sót ngoặc nhọn hoặc chữ “undefined” không có trong số liệu'));
  }
  if (faults.length > 0) throw new OutputGateError(faults);
}
