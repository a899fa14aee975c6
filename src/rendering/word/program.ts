/**
 * A compiled template: pieces of finished XML with, between them, what is to be done for each paper. Names are
 * resolved when the template is compiled: `depth` is the frame of the context they stand in (0 = the paper itself).
 */
export type Program = readonly Operation[];

export interface Reference {
  readonly depth: number;
  readonly name: string;
  /** The place in the template, for a fault found when a value turns out to be missing. */
  readonly place: string;
}

export type Operation =
  | string
  /** Prints a text. `lineBreak` is the XML that stands for a line break, null where there can be none. */
  | { readonly do: 'print'; readonly of: Reference; readonly lineBreak: string | null }
  /** Runs the body once for each entry of a list. */
  | { readonly do: 'repeat'; readonly of: Reference; readonly body: Program }
  /** Runs the body if a flag has, or the emptiness of a list gives, the expected value. */
  | { readonly do: 'when'; readonly of: Reference; readonly is: boolean; readonly body: Program }
  /** An element that must not stay empty: without any of `needs` inside, `otherwise` is put in, or it is left out. */
  | {
      readonly do: 'contain';
      readonly open: string;
      readonly body: Program;
      readonly close: string;
      readonly needs: readonly string[];
      readonly otherwise: string | null;
    }
  /** A footnote mark, with the program of its note. */
  | { readonly do: 'note'; readonly note: NoteCitation }
  /** A number unique in the paper, for a drawing. */
  | { readonly do: 'drawing-id' }
  /** A length in EMU, from a text in millimetres. */
  | { readonly do: 'length'; readonly of: Reference }
  /** A table whose columns are repeated: computes its grid, from the widths its columns ask for if they do, then runs the body. */
  | {
      readonly do: 'table';
      readonly of: Reference;
      readonly hasWidths: boolean;
      readonly grid: TemplateGrid;
      readonly body: Program;
    }
  /** The grid columns of the table around it. */
  | { readonly do: 'grid-columns' }
  /** Width in twips of the repeated column that is being written. */
  | { readonly do: 'column-width' }
  /** Width in twips, or number of grid columns, of a cell that takes `span` columns of the template's grid. */
  | { readonly do: 'cell-width' | 'cell-span'; readonly from: number; readonly span: number }
  /** The cells of a row that are repeated with the table's columns: there must be just as many. */
  | { readonly do: 'repeat-cells'; readonly of: Reference; readonly body: Program };

/** Widths in twips of a table's columns in the template, and which of them is the one that is repeated. */
export interface TemplateGrid {
  readonly widths: readonly number[];
  readonly repeated: number;
}

export interface NoteCitation {
  /** Whether it cites an earlier note again if that has the same words: a mark used twice, or a tag `{*…}`. */
  readonly citesAgain: boolean;
  /** Whether a later citation may point back to it, so that its mark needs a bookmark. */
  readonly mayBeCited: boolean;
  /** The reference element before and after its number. */
  readonly before: string;
  readonly after: string;
  /** Properties of the run the mark stands in, for the field that cites the note again. */
  readonly runProperties: string;
  /** The note's own element up to its number, and from there to its content. */
  readonly openBefore: string;
  readonly openAfter: string;
  readonly body: Program;
}

/** The operations inside an operation. */
export function bodyOf(operation: Operation): Program {
  return typeof operation !== 'string' && 'body' in operation ? operation.body : [];
}

/** Whether a note may be cited again in a paper. */
export function citesSharedNotes(program: Program): boolean {
  return program.some((operation) => {
    const isShared = typeof operation !== 'string' && operation.do === 'note' && operation.note.citesAgain;
    return isShared || citesSharedNotes(bodyOf(operation));
  });
}

/** Whether the numbers of notes differ from paper to paper: a loop or condition stands round a mark. */
export function movesNotes(program: Program, isMovable = false): boolean {
  return program.some((operation) => {
    if (typeof operation === 'string') return false;
    if (operation.do === 'note') return isMovable;
    return movesNotes(bodyOf(operation), isMovable || operation.do === 'repeat' || operation.do === 'when');
  });
}
