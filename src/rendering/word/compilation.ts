import type { Field, Fields } from '../../documents/document-kind.ts';
import type { TemplateFault } from './faults.ts';
import type { TemplateNotes } from './footnotes.ts';
import type { NoteSupport } from './note-support.ts';
import type { ParsedPart } from './template-reader.ts';

/** What compiling a part needs to know and to collect. */
export interface Compilation {
  readonly part: ParsedPart;
  /** All tags that the kind of paper has. */
  readonly fields: Fields;
  readonly faults: TemplateFault[];
  /** The fields that the template names. */
  readonly used: Set<Field>;
  readonly notes: TemplateNotes;
  /** The part the notes stand in, for the places of faults in them. */
  readonly notePart: ParsedPart | undefined;
  /** How many tokens of notes may still be compiled: a note is compiled anew for each of its marks. */
  readonly noteTokens: { left: number };
  readonly noteSupport: NoteSupport | undefined;
  /** How often the template cites each note. */
  readonly citations: ReadonlyMap<string, number>;
  /** Whether notes may stand in this part. */
  readonly allowsNotes: boolean;
  /** Whether a line break in a value becomes a break in the paragraph (not in document properties). */
  readonly breaksLines: boolean;
  /** `w:id` of the bookmarks of which a loop or condition holds one end only. */
  readonly cutBookmarks: ReadonlySet<string>;
  readonly state: CompilationState;
}

/** What was passed on the way through the part: the run's properties, text boxes and loops that are open. */
export interface CompilationState {
  runProperties: string;
  inRunProperties: boolean;
  openTextBoxes: number;
  /** Loops over lists, and conditions, that are open. */
  openLoops: number;
  openConditions: number;
  /** The lists whose loops are open, outermost first. */
  listsAround: readonly Field[];
  /** Offset of the tag that was met last: for the place of what has none itself. */
  offset: number | undefined;
  /** The text element that was opened last: `w:t`, or one of drawings, formulas, properties. */
  textElement: string | undefined;
}

/** Where every part and every note begins: nothing open, nothing recorded. */
export function newState(): CompilationState {
  return {
    runProperties: '',
    inRunProperties: false,
    openTextBoxes: 0,
    openLoops: 0,
    openConditions: 0,
    listsAround: [],
    offset: undefined,
    textElement: undefined,
  };
}
