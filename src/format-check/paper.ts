import type { Cell, Paragraph, Run, Section, Table, WordDocument } from './document-model.ts';

/**
 * A paper as it was recognised: which words are which element of the decree's layout (Annex I, IV). An element that was
 * not found is an empty list, never a guess.
 */
export interface Paper {
  readonly document: WordDocument;
  /** `party` is no paper under Decree 30; `attachment` has no head of its own (outline, appendix in its own file). */
  readonly nature: 'administrative' | 'attachment' | 'party' | 'unknown';
  /** Nothing for a paper whose type can't be told. */
  readonly type: PaperType | undefined;
  /** Lines of a cover page before the head. */
  readonly cover: readonly Line[];
  readonly elements: Elements;
  /** Lines of the main paper's text, from the end of its title block to its signature; without empty lines. */
  readonly body: readonly BodyLine[];
  readonly attachments: readonly Attachment[];
  /** Heads of further papers in the same file; rules are held against the first paper only. */
  readonly furtherPapers: readonly Line[];
}

/** The types of Decree 30/2020, Article 7, as their names stand in capitals; CÔNG VĂN has none in print. */
export type PaperType = string;

/** Each element in reading order, a line of print for each entry. */
export interface Elements {
  readonly nationalTitle: readonly Line[];
  readonly motto: readonly Line[];
  readonly parentAuthority: readonly Line[];
  readonly issuingAuthority: readonly Line[];
  /** “Số: 23/QĐ-UBND” */
  readonly number: readonly Line[];
  readonly placeAndDate: readonly Line[];
  readonly typeName: readonly Line[];
  /** Subject of a paper with a type name; may take several lines. */
  readonly subject: readonly Line[];
  /** “V/v …” of an official letter. */
  readonly letterSubject: readonly Line[];
  /** “Kính gửi: …” with the addressees below it. */
  readonly salutation: readonly Line[];
  /** The line in capitals between title and legal bases of a decision. */
  readonly decisionAuthority: readonly Line[];
  readonly legalBases: readonly Line[];
  /** “QUYẾT ĐỊNH:” */
  readonly decisionWord: readonly Line[];
  /** Capacity and position above the signature, for example “TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”. */
  readonly capacity: readonly Line[];
  /** Another position between the signature and the name. */
  readonly otherPosition: readonly Line[];
  readonly signatory: readonly Line[];
  /** “Nơi nhận:” */
  readonly recipientsLabel: readonly Line[];
  readonly recipients: readonly Line[];
}

/** One printed line as its author broke it: a paragraph, or a piece of one between line breaks and tabs. */
export interface Line {
  /** NFC, blanks collapsed to one and trimmed, characters without width left out; the number label of a list included. */
  readonly text: string;
  /** The same without collapsing. */
  readonly raw: string;
  readonly runs: readonly Run[];
  readonly paragraph: Paragraph;
  /** The cell it stands in, if any, with its table, row and column. */
  readonly cell: LineCell | undefined;
  /** Which piece of a paragraph divided by tabs it is, from 0. */
  readonly piece: number;
  readonly pieces: number;
  /** Index in the reading order of the whole body, empty lines counted. */
  readonly index: number;
  /** Whether a page break or a section on a new page stands between it and the words before it. */
  readonly startsPage: boolean;
}

export interface LineCell {
  readonly table: Table;
  readonly cell: Cell;
  /** From 0. */
  readonly row: number;
}

/** A line of the text with the part it plays in its structure (Annex I, II.6.đ). */
export interface BodyLine extends Line {
  readonly role: BodyRole;
  /** The number or letter as it stands, without its mark: 1, IV, a, đ. */
  readonly number: string | undefined;
  /** The words behind the number. */
  readonly rest: string;
}

export type BodyRole =
  /** Phần, Chương */
  | 'part'
  /** Mục, Tiểu mục */
  | 'section'
  /** Title on its own line below one of them, or a centred heading in capitals without a number */
  | 'title'
  /** “I. …” */
  | 'roman'
  /** “Điều 1. …” */
  | 'article'
  /** “1. …” */
  | 'clause'
  /** “a) …” */
  | 'point'
  /** “- …”, “+ …” */
  | 'bullet'
  | 'text'
  /** Inside a table with visible lines or more than one column: not running text. */
  | 'cell';

/** An appendix, or a paper that is attached to the main one (an outline, a regulation). */
export interface Attachment {
  readonly kind: 'appendix' | 'attachment';
  /** “Phụ lục I” */
  readonly label: readonly Line[];
  readonly title: readonly Line[];
  /** “(Kèm theo Quyết định số …)” */
  readonly attachedLine: readonly Line[];
  /** Up to a signature of its own, if it has one. */
  readonly body: readonly BodyLine[];
  readonly section: Section;
  /** Index of its section in the document. */
  readonly sectionIndex: number;
  /** Whether it begins in a section of its own. */
  readonly ownSection: boolean;
}
