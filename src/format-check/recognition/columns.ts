import { isCapacityOpening } from './positions.ts';
import { isMotto, isNationalTitle, isNumber, isPlaceAndDate, isRecipientsLabel, tidy } from './words.ts';

/** A stretch of a line that stands in a column of its own. */
export interface Column {
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  /** From 0, of `count`. */
  readonly column: number;
  readonly count: number;
}

/**
 * The columns that an author made with tabs instead of a table: in the head (“UBND TỈNH X ⇥ CỘNG HÒA …”), in the
 * closing (“Nơi nhận: ⇥ TM. …”) and on the lines below it. Nothing for a line that is one: a tab also stands behind
 * numbers and before dots.
 */
export function columnsOf(line: string, inClosing: boolean): Column[] | undefined {
  if (line.length > longestLine) return undefined;
  const pieces = piecesOf(line);
  const filled = pieces.filter(({ from, to }) => tidy(line.slice(from, to)) !== '');
  const words = filled.map(({ from, to }) => tidy(line.slice(from, to)));
  const [first = ''] = words;
  if (pieces.length < 2 || filled.length === 0) return undefined;
  if (filled.length === 1 && !(inClosing || isCapacityOpening(first))) return undefined;
  if (filled.length > 1 && !(inClosing && !isListMark(first)) && !words.some(standsInColumn)) return undefined;
  return filled.map(({ from, to, column }) => ({ from, to, column, count: pieces.length }));
}

/** Whether a line opens the closing of a paper, so that tabs below it stand for columns. */
export function isClosingLabel(line: string): boolean {
  if (line.length > longestLine) return false;
  const pieces = line.split('\t').map(tidy);
  return pieces.some((piece) => isRecipientsLabel(piece) || isCapacityOpening(piece));
}

const longestLine = 300;

function standsInColumn(words: string): boolean {
  return (
    isNationalTitle(words) ||
    isMotto(words) ||
    isPlaceAndDate(words) ||
    isNumber(words) ||
    isRecipientsLabel(words) ||
    isCapacityOpening(words)
  );
}

/** What parts columns beside tabs, as on a typewriter: blanks before a fixed phrase, one behind the notation is enough. */
const gap =
  /\t+|(?<! ) {3,}(?! )(?=cộng h[oò][aà] xã hội|độc lập|\p{Lu}[^,;:()\d/]{1,30}, ngày)|(?<=\/\S{2,30}) {1,2}(?! )(?=\p{Lu}[^,;:()\d/]{1,30}, ngày)/giu;

/** Where a tab leaves room for a number or a day that is written in later: between “Số:” and the slash, inside a date. */
const room =
  /số[ \t]{0,9}:[\s\d.…_]{0,60}\/|(?:,[ \t]{0,20})?ngày[\s\d.…_/]{0,24}tháng[\s\d.…_/]{0,24}năm[ \t]{0,9}[\d.…_]{1,20}/giu;

function piecesOf(line: string): Pick<Column, 'from' | 'to' | 'column'>[] {
  const rooms = [...line.matchAll(room)];
  const isRoom = (at: number) => rooms.some(({ index, 0: words }) => at > index && at < index + words.length);
  const gaps = [...line.matchAll(gap)].filter((each) => !isRoom(each.index) && !isInSentence(line, each));
  let from = 0;
  const pieces = gaps.map((each, column) => {
    const piece = { from, to: each.index, column };
    from = each.index + each[0].length;
    return piece;
  });
  return [...pieces, { from, to: line.length, column: gaps.length }];
}

/** “… số 12/KH-UBND của tỉnh, ngày …”: what little parts is a column only if the name of a place begins there. */
function isInSentence(line: string, { index, 0: blanks }: RegExpExecArray): boolean {
  return /^ {1,2}$/.test(blanks) && !/^\p{Lu}/u.test(line.slice(index + blanks.length));
}

function isListMark(words: string): boolean {
  return /^(?:[-–—+*•·]|\(?[\p{L}\d]{1,4}[.)]|Điều \d+\.?)$/u.test(words);
}
