/**
 * A Word file as a plain value: every paragraph with the format that it really has, once styles, defaults, numbering and
 * direct formats are laid over each other, with tracked changes accepted. Lengths are twips (1/20 point, 1/1440 inch),
 * sizes of letters are points.
 */
export interface WordDocument {
  readonly blocks: readonly Block[];
  /** In the order of the pages; at least one. */
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
  readonly traits: DocumentTraits;
}

export type Block = Paragraph | Table;

/** What is true of the file as a whole. */
export interface DocumentTraits {
  /** Insertions, deletions, moves and changes of format that nobody has accepted yet. */
  readonly trackedChanges: number;
  /** Pictures in the body: a scan has hardly anything else. */
  readonly pictures: number;
  readonly hasMacros: boolean;
  readonly evenAndOddHeaders: boolean;
}

/** Where a paragraph stands, without counting pages. */
export interface Place {
  /** Name of the part in the package, for example word/document.xml. */
  readonly part: string;
  /** Number of its `w:p` among all of the part, in the order of their start tags, from 0: for programs. */
  readonly ordinal: number;
  /** Number among the paragraphs with words outside tables, from 1: for people. */
  readonly paragraph: number;
  /** For a paragraph in a table: number of the table in the part, row and column, all from 1. */
  readonly table?: { readonly number: number; readonly row: number; readonly column: number };
  /** For what holds for whole pages: number of their section, from 1; the paragraph is then the first on them. */
  readonly section?: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly place: Place;
  /** Index in `sections`; 0 in headers, footers and notes. */
  readonly section: number;
  /** Name of the paragraph style as people see it, if it has one. */
  readonly style: string | undefined;
  readonly format: ParagraphFormat;
  /** The number or bullet that Word puts before the words, for example `1.` or `Điều 2.`. */
  readonly label: NumberLabel | undefined;
  readonly runs: readonly Run[];
  /** The words of all runs, as they stand in the file: `\t` for a tab, `\n` for a line break, `\f` for a page break. */
  readonly text: string;
  readonly lines: readonly DrawnLine[];
  readonly boxes: readonly TextBox[];
  readonly pictures: number;
}

export interface NumberLabel {
  readonly text: string;
  readonly isBullet: boolean;
  readonly format: RunFormat;
}

/** Words of one format. A mark of a note is a run without words. */
export interface Run {
  readonly text: string;
  readonly format: RunFormat;
  /** Name of the field whose result the words are, in capitals, for example PAGE. */
  readonly field?: string;
  /** Id of the footnote whose mark this is. */
  readonly footnote?: string;
}

export interface RunFormat {
  /** `ascii` for letters up to U+007F, `highAnsi` for all others, `complex` for complex scripts. */
  readonly fonts: { readonly ascii: string; readonly highAnsi: string; readonly complex: string };
  readonly size: number;
  readonly complexSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Small letters are shown as capitals. */
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly underlined: boolean;
  readonly struckOut: boolean;
  readonly raised: 'baseline' | 'superscript' | 'subscript';
  /** `auto` or RRGGBB in capitals. */
  readonly colour: string;
  /** Colour behind the letters (highlight or shading), if any: a name or RRGGBB. */
  readonly fill: string | undefined;
}

export interface ParagraphFormat {
  readonly alignment: 'left' | 'right' | 'center' | 'both' | 'distribute';
  readonly indentLeft: number;
  readonly indentRight: number;
  /** Of the first line against the others; negative if it hangs. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  /** 240ths of a line with `auto`, twips otherwise. */
  readonly line: number;
  readonly lineRule: 'auto' | 'exact' | 'atLeast';
  readonly contextualSpacing: boolean;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly bottomBorder: boolean;
  /** How a frame of its own lies across the page (`w:framePr`): old page numbers stand in one. */
  readonly frame: 'center' | 'other' | undefined;
  readonly fill: string | undefined;
}

/** A line under words: a drawn shape, a border of the paragraph, or a row of underscores. */
export interface DrawnLine {
  readonly means: 'drawing' | 'vml' | 'border' | 'underscores';
  /** Length in twips; nothing if the file does not tell. */
  readonly length: number | undefined;
  readonly isSolid: boolean;
  /** How it lies: aligned to the middle of its column, at an offset from the column's left edge (twips), or unknown. */
  readonly horizontal: 'center' | number | undefined;
}

export interface TextBox {
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  /** Number in its part, from 1, in the order of the start tags. */
  readonly number: number;
  readonly section: number;
  readonly rows: readonly Row[];
  /** Twips, by the widths of its columns. */
  readonly width: number;
  readonly indent: number;
  readonly alignment: 'left' | 'center' | 'right';
  readonly hasVisibleBorders: boolean;
  readonly isFixed: boolean;
  /** Floats: the text flows round it, and it may lie anywhere on the page. */
  readonly isFloating: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly repeatsAsHeader: boolean;
  readonly cantSplit: boolean;
}

export interface Cell {
  /** Column of the grid where it begins, from 0. */
  readonly column: number;
  readonly span: number;
  /** Continues the cell above it. */
  readonly isContinued: boolean;
  readonly width: number;
  readonly paddingLeft: number;
  readonly paddingRight: number;
  readonly blocks: readonly Block[];
}

export interface Section {
  readonly width: number;
  readonly height: number;
  readonly isLandscape: boolean;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
    readonly gutter: number;
  };
  readonly columns: number;
  /** Whether the first page has a header of its own. */
  readonly titlePage: boolean;
  /** Number of the first page, if the count begins anew. */
  readonly pageStart: number | undefined;
  readonly pageNumberFormat: string;
  readonly startsOnNewPage: boolean;
  readonly headers: PageMargins;
  readonly footers: PageMargins;
  /** Number of `w:sectPr` in word/document.xml, from 0. */
  readonly ordinal: number;
}

/** Contents of headers or footers, those of an earlier section where a section has none of its own. */
export interface PageMargins {
  readonly default: readonly Block[];
  readonly first: readonly Block[];
  readonly even: readonly Block[];
}

export interface Footnote {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** All paragraphs of some blocks in reading order, those of tables and text boxes included. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  const found: Paragraph[] = [];
  collect(blocks, found);
  return found;
}

/** All tables of some blocks in reading order, nested ones included. */
export function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.boxes.flatMap((box) => tablesOf(box.blocks))
      : [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesOf(cell.blocks)))],
  );
}

function collect(blocks: readonly Block[], found: Paragraph[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      found.push(block);
      for (const box of block.boxes) collect(box.blocks, found);
    } else {
      for (const row of block.rows) for (const cell of row.cells) collect(cell.blocks, found);
    }
  }
}
