import type { Fields } from '../../documents/document-kind.ts';
import { type Issue, TemplateError } from '../../errors.ts';
import { type PackedEntry, packEntry } from '../archive.ts';
import { type Compilation, newState } from './compilation.ts';
import { compileTokens } from './compile.ts';
import { fault, unique } from './faults.ts';
import { countCitations, emptyNotes, readNotes, type TemplateNotes } from './footnotes.ts';
import { hazardsOf, numberingHazards, referenceHazards } from './hazards.ts';
import { ensureNoteSupport, type NoteSupport } from './note-support.ts';
import { inspectPart } from './output-gate.ts';
import { checkPackage } from './package-check.ts';
import { citesSharedNotes, movesNotes, type Program } from './program.ts';
import { relatedEntry } from './relationships.ts';
import { type ParsedPart, type ParsedTemplate, readTemplate } from './template-reader.ts';
import { cutBookmarks, usesNoteTags } from './tokens.ts';

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

interface FilledPart {
  readonly label: string;
  readonly program: Program;
}

/**
 * Compiles a Word template. Read on in this order: `template-reader` (docxtemplater reads it), `compile` (its tokens
 * become a program), `render-template` and `execute` (the program makes a paper), `output-gate` (the paper is checked).
 * What does not change from paper to paper is proven and packed now.
 * @param fields the tags this kind of paper has
 * @throws TemplateError with all faults at once, each with part, paragraph, tag and remedy in Vietnamese
 */
export function compileTemplate(bytes: Uint8Array, fields: Fields): WordTemplate {
  const template = readTemplate(bytes, fields);
  const faults: Issue[] = [];
  const entries = new Map(template.entries);
  const body = bodyOf(template);
  const support = usesNoteTags(body.tokens) ? ensureNoteSupport(entries, body.name) : undefined;
  const notePart = template.parts.find((part) => part.name === relatedEntry(entries, body.name, 'footnotes'));
  const notes = notePart === undefined ? emptyNotes : readNotes(notePart, faults);
  const noteEntry = notePart?.name ?? support?.partName;
  const parts = compileParts(template, { fields, faults, notes, notePart, support });
  if (noteEntry !== undefined && !entries.has(noteEntry)) entries.set(noteEntry, new Uint8Array());
  faults.push(...checkPackage(entries), ...checkEntries(entries, parts, noteEntry));
  if (faults.length > 0) throw new TemplateError(unique(faults));
  const compiled = [...entries].map(([name, content]): TemplateEntry => {
    const part = parts.get(name);
    if (name === noteEntry) return { name, label: 'Chú thích', holdsNotes: true };
    return part === undefined || isStatic(part.program) ? { packed: packEntry(name, content) } : { name, ...part };
  });
  return { entries: compiled, notes };
}

/** The part with the document's text; a template saved as .dotx or .docm would make papers that Word won't open as .docx. */
function bodyOf({ parts }: ParsedTemplate): ParsedPart {
  const body = parts.find((part) => part.contentType.endsWith('wordprocessingml.document.main+xml'));
  if (body !== undefined) return body;
  throw new TemplateError([
    fault('Tệp mẫu', 'Mẫu không phải là văn bản Word thường', 'Mở mẫu bằng Word và lưu lại dạng Word Document (.docx)'),
  ]);
}

interface PartsContext {
  readonly fields: Fields;
  readonly faults: Issue[];
  readonly notes: TemplateNotes;
  readonly notePart: ParsedPart | undefined;
  readonly support: NoteSupport | undefined;
}

function compileParts(template: ParsedTemplate, context: PartsContext): Map<string, FilledPart> {
  const filled = new Map<string, FilledPart>();
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
      cutBookmarks: cutBookmarks(part.tokens),
      state: newState(),
    };
    filled.set(part.name, { label: part.label, program: compileTokens(part.tokens, [context.fields], compilation) });
  }
  return filled;
}

/** Everything that can be proven of the template's XML itself, part by part. */
function checkEntries(
  entries: ReadonlyMap<string, Uint8Array>,
  parts: ReadonlyMap<string, FilledPart>,
  noteEntry: string | undefined,
): Issue[] {
  const programs = [...parts.values()].map((part) => part.program);
  const shares = programs.some((program) => citesSharedNotes(program));
  const moves = programs.some((program) => movesNotes(program));
  return [...entries].flatMap(([name, content]) => {
    if (!/\.(xml|rels)$/.test(name) || content.length === 0) return [];
    const xml = new TextDecoder().decode(content);
    const label = name === noteEntry ? 'Chú thích' : (parts.get(name)?.label ?? name);
    const isFilled = name === noteEntry || parts.has(name);
    return [
      ...checkXml(xml, label, isFilled),
      ...(isFilled ? hazardsOf(xml, label) : []),
      ...(shares ? numberingHazards(xml, label) : []),
      ...(moves ? referenceHazards(xml, label) : []),
    ];
  });
}

/** Elements that get new ids in each paper, so that a template may use one twice. */
const renumbered: ReadonlySet<string> = new Set(['w:footnoteReference', 'wp:docPr']);

/** Well-formed, and free of what the output gate takes for a left-over; braces are tags where tags are filled. */
function checkXml(xml: string, label: string, isFilled: boolean): Issue[] {
  const { faults: malformed, duplicates, suspects } = inspectPart(xml, label);
  const faults = [
    ...malformed,
    ...duplicates.filter(({ element }) => !renumbered.has(element)).map(({ issue }) => issue),
  ];
  if (!isFilled && suspects > 0) {
    return [...faults, fault(label, 'Có ngoặc nhọn hoặc chữ “undefined” ở phần không được điền', 'Bỏ thẻ ở phần này')];
  }
  if (isFilled && />[^<]*undefined[^<]*</.test(xml)) {
    return [...faults, fault(label, 'Mẫu có sẵn chữ “undefined”', 'Xóa chữ này; nó là dấu vết của một lần điền lỗi')];
  }
  return faults;
}

function isStatic(program: Program): boolean {
  return program.every((operation) => typeof operation === 'string');
}
