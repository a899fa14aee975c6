import type { Context } from '../../documents/document-kind.ts';
import { OutputGateError, UnprintableContextError } from '../../errors.ts';
import { packEntry, writeArchive } from '../archive.ts';
import type { WordTemplate } from './compile-template.ts';
import { execute, type Run } from './execute.ts';
import { fault, unique } from './faults.ts';
import { NoteNumbering } from './note-numbering.ts';
import { compareNotes, inspectPart, type PartReport } from './output-gate.ts';

/**
 * Makes one paper. The same context gives the same bytes.
 * @param mostCharacters what its loops may write, each level of a loop counted; beyond, an untrusted template would
 * make a file without bound
 * @throws UnprintableContextError when values are missing or can't be stored in a Word file, with all of them
 * @throws OutputGateError when the finished paper breaks an invariant: it is never handed out
 */
export function renderTemplate(
  template: WordTemplate,
  context: Context,
  mostCharacters = Number.POSITIVE_INFINITY,
): Uint8Array<ArrayBuffer> {
  const notes = new NoteNumbering(template.notes.firstId);
  const run: Run = {
    frames: [context],
    faults: [],
    notes,
    drawings: 0,
    grid: undefined,
    column: 0,
    suspects: 0,
    left: mostCharacters,
  };
  const reports: PartReport[] = [];
  const written = template.entries.map((entry) => {
    if ('packed' in entry || 'holdsNotes' in entry) return entry;
    const xml = execute(entry.program, run);
    reports.push(inspectPart(xml, entry.label));
    return { packed: packEntry(entry.name, xml) };
  });
  if (run.left < 0) throw new OutputGateError([tooLong]);
  if (run.faults.length > 0) throw new UnprintableContextError(unique(run.faults));
  const packed = written.map((entry) => {
    if ('packed' in entry) return entry.packed;
    const xml = template.notes.head + notes.xml + template.notes.tail;
    reports.push(inspectPart(xml, entry.label));
    return packEntry(entry.name, xml);
  });
  passGate(reports, run.suspects);
  return writeArchive(packed);
}

const tooLong = fault('Toàn văn bản', 'Các vòng lặp lồng nhau tạo ra văn bản quá dài', 'Bỏ bớt vòng lặp lồng nhau');

function passGate(reports: readonly PartReport[], expectedSuspects: number): void {
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
