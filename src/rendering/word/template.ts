import type { Context, Fields } from '../../documents/document-kind.ts';
import { type Issue, OutputGateError, TemplateError, UnprintableContextError } from '../../errors.ts';
import { type PackedEntry, packEntry, writeArchive } from '../archive.ts';
import { type Compilation, newState } from './compilation.ts';
import { compileTokens } from './compile.ts';
import { execute, type Run } from './execute.ts';
import { fault } from './faults.ts';
import { countCitations, emptyNotes, readNotes, type TemplateNotes } from './footnotes.ts';
import { NoteNumbering } from './note-numbering.ts';
import { ensureNoteSupport, type NoteSupport } from './note-support.ts';
import { compareNotes, inspectPart, type PartReport } from './output-gate.ts';
import { checkPackage } from './package-check.ts';
import type { Program } from './program.ts';
import { type ParsedPart, type ParsedTemplate, readTemplate } from './template-reader.ts';
import { usesNoteTags } from './tokens.ts';

/** A Word template, compiled once; it holds no state, so any number of papers can be made from it side by side. */
export interface WordTemplate {
  readonly entries: readonly TemplateEntry[];
  readonly notes: TemplateNotes;
}

/** An entry of the file: packed once if every paper has the same, else the program that writes it. */
type TemplateEntry =
  | { readonly packed: PackedEntry }
  | { readonly name: string; readonly label: string; readonly program: Program }
  | { readonly name: string; readonly label: string; readonly holdsNotes: true };

/**
 * Compiles a Word template: docxtemplater reads it, names are resolved against the fields of its kind, and what does
 * not change from paper to paper is proven and packed now.
 * @param fields the tags this kind of paper has
 * @throws TemplateError with all faults at once, each with part, paragraph, tag and remedy in Vietnamese
 */
export function compileTemplate(bytes: Uint8Array, fields: Fields): WordTemplate {
  const template = readTemplate(bytes, fields);
  const faults: Issue[] = [];
  const entries = new Map(template.entries);
  const body = template.parts.find((part) => part.contentType.endsWith('document.main+xml'));
  const notePart = template.parts.find((part) => part.contentType.endsWith('footnotes+xml'));
  const support = body !== undefined && usesNoteTags(body.tokens) ? ensureNoteSupport(entries, body.name) : undefined;
  const notes = notePart === undefined ? emptyNotes : readNotes(notePart, faults);
  const noteEntry = notePart?.name ?? support?.partName;
  const programs = compileParts(template, { fields, faults, notes, notePart, support });
  if (noteEntry !== undefined && !entries.has(noteEntry)) entries.set(noteEntry, new Uint8Array());
  faults.push(...checkPackage(entries));
  const compiled = [...entries].map(([name, content]): TemplateEntry => {
    const program = programs.get(name);
    if (name === noteEntry) return { name, label: 'Chú thích', holdsNotes: true };
    if (program !== undefined && !isStatic(program.program)) return { name, ...program };
    return { packed: packEntry(name, content) };
  });
  for (const [name, content] of entries) {
    if (/\.(xml|rels)$/.test(name) && name !== noteEntry)
      faults.push(...checkXml(new TextDecoder().decode(content), programs.get(name)?.label, name));
  }
  if (faults.length > 0) throw new TemplateError(unique(faults));
  return { entries: compiled, notes };
}

/**
 * Makes one paper. The same context gives the same bytes.
 * @throws UnprintableContextError when values are missing or can't be stored in a Word file, with all of them
 * @throws OutputGateError when the finished paper breaks an invariant: it is never handed out
 */
export function renderTemplate(template: WordTemplate, context: Context): Uint8Array<ArrayBuffer> {
  const notes = new NoteNumbering(template.notes.firstId);
  const run: Run = { frames: [context], faults: [], notes, drawings: 0, grid: undefined, column: 0, suspects: 0 };
  const reports: PartReport[] = [];
  const written = template.entries.map((entry) => {
    if ('packed' in entry || 'holdsNotes' in entry) return entry;
    const xml = execute(entry.program, run);
    reports.push(inspectPart(xml, entry.label));
    return { packed: packEntry(entry.name, xml) };
  });
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

function passGate(reports: readonly PartReport[], expectedSuspects: number): void {
  const faults = reports.flatMap((report) => [...report.faults, ...report.duplicates]);
  faults.push(
    ...compareNotes(
      reports.flatMap((report) => report.marks),
      reports.flatMap((report) => report.notes),
    ),
  );
  const suspects = reports.reduce((sum, report) => sum + report.suspects, 0);
  if (suspects !== expectedSuspects) {
    faults.push(fault('Toàn văn bản', 'Còn sót ngoặc nhọn hoặc chữ “undefined” không có trong số liệu'));
  }
  if (faults.length > 0) throw new OutputGateError(faults);
}

interface PartsContext {
  readonly fields: Fields;
  readonly faults: Issue[];
  readonly notes: TemplateNotes;
  readonly notePart: ParsedPart | undefined;
  readonly support: NoteSupport | undefined;
}

function compileParts(
  template: ParsedTemplate,
  context: PartsContext,
): Map<string, { label: string; program: Program }> {
  const programs = new Map<string, { label: string; program: Program }>();
  for (const part of template.parts) {
    if (part === context.notePart) continue;
    const compilation: Compilation = {
      part,
      faults: context.faults,
      notes: context.notes,
      notePart: context.notePart,
      noteSupport: context.support,
      citations: countCitations(part.tokens),
      allowsNotes: part.contentType.endsWith('document.main+xml'),
      breaksLines: !part.contentType.endsWith('properties+xml') && !part.contentType.endsWith('settings+xml'),
      state: newState(),
      compileTokens,
    };
    programs.set(part.name, { label: part.label, program: compileTokens(part.tokens, [context.fields], compilation) });
  }
  return programs;
}

/** Well-formed, and free of what the output gate takes for a left-over; braces are tags where tags are filled. */
function checkXml(xml: string, filledPart: string | undefined, name: string): Issue[] {
  const { faults, suspects } = inspectPart(xml, filledPart ?? name);
  if (filledPart === undefined && suspects > 0) {
    return [...faults, fault(name, 'Có ngoặc nhọn hoặc chữ “undefined” ở phần không được điền', 'Bỏ thẻ ở phần này')];
  }
  if (filledPart !== undefined && />[^<]*undefined[^<]*</.test(xml)) {
    return [
      ...faults,
      fault(filledPart, 'Mẫu có sẵn chữ “undefined”', 'Xóa chữ này; nó là dấu vết của một lần điền lỗi'),
    ];
  }
  return [...faults];
}

function isStatic(program: Program): boolean {
  return program.every((operation) => typeof operation === 'string');
}

/** One fault may be met several times, when a note is cited at several places. */
function unique(faults: readonly Issue[]): Issue[] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}
