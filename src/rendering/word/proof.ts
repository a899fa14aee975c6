import { markupAt, textFault } from '../xml-scan.ts';
import { bookmarkedMark, citedAgain, firstNoteBookmark } from './note-numbering.ts';
import { wholeNumber } from './output-gate.ts';
import { countSuspects } from './printable-text.ts';
import type { NoteCitation, Operation, Program } from './program.ts';

/**
 * Whether every paper that these programs can write passes the output gate, whatever the values are: then the gate need
 * not read each paper. By induction over the operations: what a loop, a condition or a note writes leaves the same
 * elements open as it found, so it may come any number of times; a value is escaped text inside an element; numbers come
 * from counters. One paper more is let out: where a value brings the half of "undefined" that words beside it lack, the
 * gate would hold back what is no left-over. False only says that it can't be shown, and the gate reads the finished
 * papers.
 * @param programs of the parts of one template
 * @param notes XML around the notes of its papers
 */
export function isProven(
  programs: readonly Program[],
  notes: { readonly head: string; readonly tail: string },
): boolean {
  return programs.every(writesSoundPart) && hasSoundFrame(notes);
}

/** What is open at a place of a part. */
interface Place {
  /** Names of the elements, outermost first. */
  readonly open: string[];
  /** A tag that has begun and goes on behind the next operation. */
  begun: string;
  /** Loops around it: what stands there may come more than once. */
  loops: number;
  /** Ids that stand in the template, which each must come once. */
  readonly ids: Set<string>;
}

function writesSoundPart(program: Program): boolean {
  const place: Place = { open: [], begun: '', loops: 0, ids: new Set() };
  return follows(program, place) && isAtEnd(place);
}

/** Separators, each with an id of its own, and room for notes between. */
function hasSoundFrame({ head, tail }: { readonly head: string; readonly tail: string }): boolean {
  const place: Place = { open: [], begun: '', loops: 0, ids: new Set() };
  const hasRoom = reads(head, place, separators) && place.begun === '' && place.open.at(-1) === 'w:footnotes';
  return hasRoom && reads(tail, place, separators) && isAtEnd(place);
}

function isAtEnd({ open, begun }: Place): boolean {
  return open.length === 0 && begun === '';
}

function follows(program: Program, place: Place): boolean {
  return program.every((operation) =>
    typeof operation === 'string' ? reads(operation, place, fixedIds) : performs(operation, place),
  );
}

function performs(operation: Exclude<Operation, string>, place: Place): boolean {
  switch (operation.do) {
    case 'print':
      return isInElement(place) && (operation.lineBreak === null || isNeutral([operation.lineBreak], place));
    case 'repeat':
    case 'repeat-cells':
      return isInElement(place) && isNeutralInLoop(operation.body, place);
    case 'when':
      return isInElement(place) && isNeutral(operation.body, place);
    case 'contain': {
      const { open, body, close, otherwise } = operation;
      return isNeutral([open, ...body, close], place) && isNeutral([open, otherwise ?? '', close], place);
    }
    case 'note':
      return citesSoundly(operation.note, place);
    case 'table':
      return follows(operation.body, place);
    case 'grid-columns':
      return isInElement(place);
    case 'drawing-id':
      return place.begun !== '' && reads(counted, place, fixedIds);
    default:
      return place.begun !== '' && reads('0', place, fixedIds);
  }
}

/** Stands for the number that a drawing gets: no template holds this character (`marks.ts`). */
const counted = '\ufdd0';

function isInElement({ open, begun }: Place): boolean {
  return open.length > 0 && begun === '';
}

/** Whether it leaves open what was open before, by whatever way. */
function isNeutral(program: Program, place: Place): boolean {
  const before = place.open.join(' ');
  return follows(program, place) && place.begun === '' && place.open.join(' ') === before;
}

function isNeutralInLoop(program: Program, place: Place): boolean {
  place.loops += 1;
  const isSound = isNeutral(program, place);
  place.loops -= 1;
  return isSound;
}

/** The mark in its three writings, and the note as an element of its own. */
function citesSoundly({ before, after, runProperties, openBefore, openAfter, body }: NoteCitation, place: Place) {
  const mark = `${before}1${after}`;
  const writings = [mark, bookmarkedMark(1, mark, runProperties), citedAgain(1, runProperties)];
  const isMark = isInElement(place) && writings.every((xml) => reads(xml, place, anyIds) && isInElement(place));
  const note: Place = { open: ['w:footnotes'], begun: '', loops: 1, ids: new Set() };
  const isOpened = reads(`${openBefore}1${openAfter}`, note, anyIds);
  return isMark && isOpened && isNeutral(body, note) && reads('</w:footnote>', note, anyIds) && note.open.length === 1;
}

type IdRule = (element: string, attributes: string, place: Place) => boolean;

const anyIds: IdRule = () => true;

/** Numbers of notes are given out by the engine; others stand once, and below those of the engine's bookmarks. */
const fixedIds: IdRule = (element, attributes, place) => {
  if (element === 'w:footnoteReference' || element === 'w:footnote') return false;
  if (element === 'wp:docPr') return new RegExp(`\\sid="${counted}"`).test(attributes);
  if (element !== 'w:bookmarkStart' && element !== 'w:commentRangeStart') return true;
  const id = numberIn(attributes);
  return id !== undefined && place.loops === 0 && Number(id) < firstNoteBookmark && isFirst(`${element} ${id}`, place);
};

const separators: IdRule = (element, attributes, place) => {
  if (element !== 'w:footnote') return true;
  const id = numberIn(attributes);
  return id !== undefined && /\sw:type="(?!normal")/.test(attributes) && isFirst(id, place);
};

function numberIn(attributes: string): string | undefined {
  const id = /\sw:id="([^"]*)"/.exec(attributes)?.[1];
  return id !== undefined && wholeNumber.test(id) ? id : undefined;
}

function isFirst(id: string, { ids }: Place): boolean {
  return !ids.has(id) && ids.add(id) !== undefined;
}

/** A text that the next value, or the lack of one, could make read "undefined". */
const halfSuspect = /u(?:n(?:d(?:e(?:f(?:i(?:n(?:e)?)?)?)?)?)?)?$/;

/** Reads a piece of XML on from a place; a tag may go on behind it. */
function reads(piece: string, place: Place, allows: IdRule): boolean {
  const xml = place.begun + piece;
  place.begun = '';
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? xml.length : next);
    if (text !== '' && (textFault(text, place.open.length === 0) !== undefined || countSuspects(text) > 0))
      return false;
    if (next === -1) return !halfSuspect.test(text);
    const markup = markupAt(xml, next);
    if (markup === undefined) {
      place.begun = xml.slice(next);
      return true;
    }
    at = markup.end;
    const { closes, element, attributes, isEmpty } = markup;
    if (element === undefined) continue;
    if (closes) {
      if (place.open.pop() !== element) return false;
      continue;
    }
    if (!isEmpty) place.open.push(element);
    if (!allows(element, attributes, place)) return false;
  }
  return true;
}
