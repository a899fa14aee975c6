import type { Line, Sheet } from '../../documents/workbook.ts';
import type { CellRange } from './address.ts';
import { entryRule, formatOfEntry } from './entry-rules.ts';
import type { CellLayout, CellStyle, EntryRule, RowLayout } from './layout.ts';
import { visibleWidth } from './page.ts';
import { textHeight } from './row-height.ts';
import { addText, cellPlace, type Texts } from './texts.ts';

/**
 * Lays out a line above or below the table: its words over the whole width, or, when people write something behind them,
 * over as few columns as they need, and the rest for what is written.
 * @param row number of the line on the sheet
 */
export function lineRow(sheet: Sheet, line: Line, row: number, texts: Texts): RowLayout {
  const span = wordsSpan(sheet, line);
  const words: CellStyle = {
    role: line.role,
    align: line.role === 'name' || line.role === 'field' || line.role === 'note' ? 'left' : 'center',
    format: 'general',
    isOpen: false,
  };
  const answer: CellStyle = {
    role: 'answer',
    align: 'left',
    format: formatOfEntry[line.entry?.type ?? 'none'],
    isOpen: sheet.isForm,
  };
  const slot = addText(texts, line, cellPlace(sheet.name, row, 1));
  const cells = sheet.columns.map((_, index): CellLayout => {
    return index === 0 ? { style: words, content: { slot } } : { style: index < span ? words : answer };
  });
  const height = Math.max(textHeight(line.text, line.role, widthOf(sheet, span)), answerHeight(sheet, line, span));
  return { height, grows: false, cells };
}

/** Room for the longest text that may be written behind the words: a merged cell doesn't grow with what is typed. */
function answerHeight(sheet: Sheet, { entry }: Line, span: number): number {
  if (entry?.type !== 'text' || !sheet.isForm) return 0;
  const longest = spaciousWords.repeat(Math.ceil(entry.maximumLength / spaciousWords.length));
  const width = widthOf(sheet, sheet.columns.length) - widthOf(sheet, span);
  return textHeight(longest.slice(0, entry.maximumLength), 'answer', width);
}

/** Capitals, which take the most room of all that units write about themselves. */
const spaciousWords = 'ỦY BAN NHÂN DÂN ';

/** The cells of a line that are one: its words, and what is written behind them. */
export function lineMerges(sheet: Sheet, line: Line, row: number): CellRange[] {
  return [{ top: row, left: 1, bottom: row, right: wordsSpan(sheet, line) }, ...answerRanges(sheet, line, row)];
}

/** What may be written behind the words of a line. */
export function lineRules(
  sheet: Sheet,
  line: Line,
  row: number,
  keepList: (choices: readonly string[]) => number,
): EntryRule[] {
  if (line.entry === undefined || !sheet.isForm) return [];
  const [answer] = answerRanges(sheet, line, row);
  return answer === undefined ? [] : [entryRule(line.entry, [answer], keepList)];
}

function answerRanges(sheet: Sheet, line: Line, row: number): CellRange[] {
  const span = wordsSpan(sheet, line);
  const right = sheet.columns.length;
  return span === right ? [] : [{ top: row, left: span + 1, bottom: row, right }];
}

/** How many columns the words take: all of them unless something is written behind. */
function wordsSpan(sheet: Sheet, { text, role, entry }: Line): number {
  const most = sheet.columns.length;
  if (entry === undefined) return most;
  const oneLine = textHeight('', role, widthOf(sheet, most));
  const fits = (span: number) => textHeight(text, role, widthOf(sheet, span)) <= oneLine;
  const spans = Array.from({ length: most - 1 }, (_, index) => index + 1);
  return spans.find(fits) ?? most - 1;
}

function widthOf({ columns }: Sheet, span: number): number {
  return visibleWidth(columns.slice(0, span));
}
