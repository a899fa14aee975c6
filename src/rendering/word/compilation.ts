import type { Issue } from '../../errors.ts';
import type { TemplateNotes } from './footnotes.ts';
import type { NoteSupport } from './note-support.ts';
import type { Program } from './program.ts';
import type { Scopes } from './scope.ts';
import type { ParsedPart } from './template-reader.ts';
import type { Token } from './tokens.ts';

/** What compiling a part needs to know and to collect. */
export interface Compilation {
  readonly part: ParsedPart;
  readonly faults: Issue[];
  readonly notes: TemplateNotes;
  /** The part the notes stand in, for the places of faults in them. */
  readonly notePart: ParsedPart | undefined;
  readonly noteSupport: NoteSupport | undefined;
  /** How often the template cites each note. */
  readonly citations: ReadonlyMap<string, number>;
  /** Whether notes may stand in this part. */
  readonly allowsNotes: boolean;
  /** Whether a line break in a value becomes a break in the paragraph (not in document properties). */
  readonly breaksLines: boolean;
  readonly state: CompilationState;
  /** Translates the tokens of a note, which is a small template of its own. */
  readonly compileTokens: (tokens: readonly Token[], scopes: Scopes, compilation: Compilation) => Program;
}

/** What was passed on the way through the part: the run's properties, text boxes and loops that are open. */
export interface CompilationState {
  runProperties: string;
  inRunProperties: boolean;
  openTextBoxes: number;
  openLoops: number;
  droppedBookmarks: Set<string>;
}

export function newState(): CompilationState {
  return { runProperties: '', inRunProperties: false, openTextBoxes: 0, openLoops: 0, droppedBookmarks: new Set() };
}
