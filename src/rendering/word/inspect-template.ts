import type { Field, Fields } from '../../documents/document-kind.ts';
import { packEntry } from '../archive.ts';
import { type Compilation, newState } from './compilation.ts';
import { compileTokens } from './compile.ts';
import type { TemplateEntry, WordTemplate } from './compile-template.ts';
import { encodedPieces } from './encoded-pieces.ts';
import { inspectEntries, refusedMarkup } from './entry-check.ts';
import { type TemplateFault, templateFault, unique } from './faults.ts';
import { countCitations, emptyNotes, readNotes, type TemplateNotes } from './footnotes.ts';
import { ensureNoteSupport } from './note-support.ts';
import { checkPackage } from './package-check.ts';
import type { Program } from './program.ts';
import { isProven } from './proof.ts';
import { relatedEntry } from './relationships.ts';
import { type NameUse, resolveAnywhere } from './scope.ts';
import { canonicalEntries, type ParsedPart, readTemplate } from './template-reader.ts';
import { cutBookmarks, usesNoteTags, wantedBy } from './tokens.ts';

/** All that is known of a template. */
export interface TemplateInspection {
  /** The template, ready to make papers; none if it has faults. */
  readonly template: WordTemplate | undefined;
  readonly faults: readonly TemplateFault[];
  /** The fields that a tag of the template names. */
  readonly used: ReadonlySet<Field>;
}

interface FilledPart {
  readonly label: string;
  readonly program: Program;
}

/**
 * Compiles a Word template and collects all its faults; what does not change from paper to paper is proven and packed
 * now. A file that is no sound Word file is looked into no further: whatever else were said would have that one cause.
 */
export function inspectTemplate(packed: ReadonlyMap<string, Uint8Array>, fields: Fields): TemplateInspection {
  const use: NameUse = { faults: [], used: new Set() };
  const unsound = refusedMarkup(packed);
  if (unsound.length > 0) return { template: undefined, faults: unsound, used: use.used };

  const entries = canonicalEntries(packed);
  const { parts, faults } = readTemplate(entries);
  const unread = faults.filter(({ code }) => code === 'loops-too-deep' || code === 'unreadable');
  if (unread.length > 0) return { template: undefined, faults: unread, used: use.used };
  const body = parts.find((part) => part.contentType.endsWith('wordprocessingml.document.main+xml'));
  if (faults.length === 0 && (body === undefined || !hasWordBody(entries.get(body.name))))
    return { template: undefined, faults: [notADocument], used: use.used };
  const template = body === undefined || faults.length > 0 ? undefined : compile(entries, body, parts, fields, use);
  if (template === undefined) lookUpAll(parts, fields, use);
  const filled = parts.map(({ name, label }) => ({
    name,
    label,
    program: template?.programs.get(name)?.program ?? [],
  }));
  const all = unique([
    ...faults,
    ...use.faults,
    ...checkPackage(entries).map(({ place = '', message, hint = resave }) => {
      return templateFault('broken-package', entries.has(place) ? { text: place, part: place } : place, message, hint);
    }),
    ...inspectEntries(entries, filled, template?.noteEntry),
  ]);
  if (template === undefined || all.length > 0) return { template: undefined, faults: all, used: use.used };
  return { template: packedTemplate(entries, template), faults: [], used: use.used };
}

const resave = 'Mở tệp bằng Word và lưu lại dạng .docx';

interface CompiledParts {
  readonly programs: ReadonlyMap<string, FilledPart>;
  readonly notes: TemplateNotes;
  readonly noteEntry: string | undefined;
}

/** Whether elements are named as Word and LibreOffice name them, `w:body`: under another prefix no tag is found. */
function hasWordBody(document: Uint8Array | undefined): boolean {
  return /<w:body[\s>]/.test(new TextDecoder().decode(document));
}

/** A template saved as .dotx or .docm would make papers that Word won't open as .docx. */
const notADocument = templateFault(
  'not-a-document',
  'Tệp mẫu',
  'Mẫu không phải là văn bản Word thường',
  'Mở mẫu bằng Word và lưu lại dạng Word Document (.docx)',
);

/** Compiles the parts; what notes need is added to the entries. */
function compile(
  entries: Map<string, Uint8Array>,
  body: ParsedPart,
  parts: readonly ParsedPart[],
  fields: Fields,
  use: NameUse,
): CompiledParts {
  const support = usesNoteTags(body.tokens) ? ensureNoteSupport(entries, body.name) : undefined;
  const notePart = parts.find((part) => part.name === relatedEntry(entries, body.name, 'footnotes'));
  const notes = notePart === undefined ? emptyNotes : readNotes(notePart, use.faults);
  const noteEntry = notePart?.name ?? support?.partName;
  const programs = compileParts(parts, {
    ...{ ...use, fields, notes, notePart, noteSupport: support },
    noteTokens: { left: mostNoteTokens },
  });
  if (noteEntry !== undefined && !entries.has(noteEntry)) entries.set(noteEntry, new Uint8Array());
  return { programs, notes, noteEntry };
}

type PartsContext = Pick<
  Compilation,
  'fields' | 'faults' | 'used' | 'notes' | 'notePart' | 'noteSupport' | 'noteTokens'
>;

/** A paper with hundreds of notes has some ten thousand. */
const mostNoteTokens = 1_000_000;

function compileParts(parts: readonly ParsedPart[], context: PartsContext): Map<string, FilledPart> {
  const filled = new Map<string, FilledPart>();
  for (const part of parts) {
    if (part === context.notePart) continue;
    const compilation: Compilation = {
      ...context,
      part,
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

/** Where the syntax is broken, loops can't be followed; names that no loop of this kind knows are still reported. */
function lookUpAll(parts: readonly ParsedPart[], fields: Fields, use: NameUse): void {
  for (const part of parts) {
    const tags = part.tokens.filter(({ type, value }) => type === 'placeholder' && value !== '');
    const opened = new Set(tags.filter(({ location }) => location === 'start').map(({ value }) => value));
    for (const tag of tags) {
      if (tag.location === 'end' && opened.has(tag.value)) continue;
      resolveAnywhere(fields, tag.value, wantedBy(tag), part.placeAt(tag.offset), use);
    }
  }
}

function packedTemplate(entries: ReadonlyMap<string, Uint8Array>, parts: CompiledParts): WordTemplate {
  const packed = [...entries].map(([name, content]): TemplateEntry => {
    const part = parts.programs.get(name);
    if (name === parts.noteEntry) return { name, label: 'Chú thích', holdsNotes: true };
    if (part !== undefined && !isStatic(part.program)) return { name, ...part };
    return { name, content, packed: packEntry(name, content) };
  });
  // Of parts that are the same in every paper all has been found already.
  const programs = [...parts.programs.values()].flatMap(({ program }) => (isStatic(program) ? [] : [program]));
  const { notes } = parts;
  return { entries: packed, notes, isProven: isProven(programs, notes), encoded: encodedPieces(programs) };
}

function isStatic(program: Program): boolean {
  return program.every((operation) => typeof operation === 'string');
}
