import type { PaperBlock, PaperContent, PaperRow } from '../../domain/paper-content.ts';
import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';

/**
 * What a plain text says. A line is a row of a table if it has tabs or upright strokes, or if it ends as rows do: a
 * name, figures, maybe a class; so is a name that was broken over lines between its ordinal and its figures, as text
 * taken from a PDF has it. Rows that follow each other, blank lines between them or not, are one table.
 */
export function readTextPaper(text: string): PaperContent {
  const blocks: PaperBlock[] = [];
  let rows: PaperRow[] = [];
  let waiting: Line[] = [];
  let cellCount = 0;
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  const release = (lines: readonly Line[]) => {
    if (lines.length > 0) endTable();
    blocks.push(...lines.map(({ place, words }) => ({ kind: 'paragraph' as const, place, text: words })));
  };
  for (const { place, words } of linesOf(text)) {
    const broken = brokenRow(waiting, words);
    const cells = broken?.cells ?? cellsOf(words);
    if (cells === undefined) {
      waiting.push({ place, words: words.replace(/\s+/gu, ' ') });
      continue;
    }
    release(broken?.before ?? waiting);
    waiting = [];
    rows.push({ place, cells });
    cellCount += cells.length;
    if (cellCount > foreignLimits.paper.cells) throw new UnreadablePaperError('too-large');
  }
  release(waiting);
  endTable();
  return blocks;
}

interface Line {
  readonly place: string;
  readonly words: string;
}

function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line, at) => ({ place: `Dòng ${at + 1}`, words: line.normalize('NFC').trim() }))
    .filter(({ words }) => words !== '');
}

/** The longest name takes this many lines of a narrow column. */
const mostNameLines = 5;

/** A line of figures that ends a row begun some lines before: its ordinal, then its name in pieces. */
function brokenRow(waiting: readonly Line[], words: string) {
  const { name, figures, rest } = takenApart(words);
  const start = waiting.findLastIndex((line) => /^\d{1,4}$/.test(line.words));
  const pieces = waiting.slice(start + 1).map((line) => line.words);
  if (name !== '' || figures.length < 2 || start === -1) return undefined;
  if (pieces.length === 0 || pieces.length > mostNameLines) return undefined;
  return {
    cells: [waiting[start]?.words ?? '', pieces.join(' '), ...figures, ...rest],
    before: waiting.slice(0, start),
  };
}

/** What stands between two cells: a tab, or an upright stroke as in our own texts. */
const columnMark = /\t| \|(?: |$)/;

function cellsOf(line: string): string[] | undefined {
  if (columnMark.test(line)) return line.split(columnMark, foreignLimits.paper.columns).map((cell) => cell.trim());
  const { name, figures, rest } = takenApart(line);
  const [, ordinal = '', unit = ''] = /^(?:(\d{1,4})[.)]? )?(.*\p{L}.*)$/u.exec(name) ?? [];
  return unit === '' || !figures.some((figure) => /\d/.test(figure)) ? undefined : [ordinal, unit, ...figures, ...rest];
}

/** No row of a table is longer. */
const longestRow = 500;

/** The end of a row: figures, then at most three words that open with a capital ("796.98 82.16 Trung bình"). */
function takenApart(line: string): { name: string; figures: string[]; rest: string[] } {
  const words = line.length > longestRow ? [] : line.split(/\s+/u);
  const lastFigure = words.findLastIndex((word) => isFigure(word));
  const after = words.slice(lastFigure + 1);
  const isClass =
    after.length <= 3 && after.every((word, at) => (at === 0 ? /^\p{Lu}\p{L}*$/u : /^\p{L}+$/u).test(word));
  if (lastFigure === -1 || !isClass) {
    return { name: line, figures: [], rest: [] };
  }
  const firstFigure = words.slice(0, lastFigure + 1).findLastIndex((word) => !isFigure(word)) + 1;
  return {
    name: words.slice(0, firstFigure).join(' '),
    figures: words.slice(firstFigure, lastFigure + 1),
    rest: after.length === 0 ? [] : [after.join(' ')],
  };
}

/** A number as tables have it, or a dash for none; "2022." ends a sentence. */
function isFigure(word: string): boolean {
  return /^(?:\d(?:[\d.,]*\d)?%?|[–-])$/.test(word);
}
