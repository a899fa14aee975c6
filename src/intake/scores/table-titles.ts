import type { SheetRow } from '../workbook/workbook.ts';
import { type Giver, giverWords } from './givers.ts';
import { lineOf } from './sheet-grid.ts';
import { yearsIn } from './stated-year.ts';

/** What the titles over a table say of all its figures. */
export interface TableTitles {
  /** The years that they are about; none if they name none. */
  readonly years: readonly number[];
  /** Whether they say "năm trước" and nothing of this year. */
  readonly sayLastYear: boolean;
  /** Whose figures they say these are; both of a table that has columns for each. */
  readonly givers: ReadonlySet<Giver>;
}

/** @param rows those between the table before and the captions */
export function tableTitles(rows: readonly SheetRow[]): TableTitles {
  const texts = rows
    .slice(-mostRows)
    .flatMap(({ cells }) =>
      cells
        .slice(0, mostCells)
        .flatMap(({ kind, text }) => (kind === 'text' ? [lineOf(text.slice(0, longestTitle))] : [])),
    );
  return {
    years: texts.flatMap(yearsIn),
    sayLastYear: texts.some(saysLastYear),
    givers: new Set(texts.flatMap(giverWords)),
  };
}

/** Rows, cells and letters that a title has at most. */
const mostRows = 15;
const mostCells = 20;
const longestTitle = 1000;

/** Titles of a table that say nothing go on with what those of the table above say: "II. Các huyện" is no other year. */
export function continuedTitles(before: TableTitles | undefined, own: TableTitles): TableTitles {
  if (before === undefined) return own;
  const isDated = own.years.length > 0 || own.sayLastYear;
  const { years, sayLastYear } = isDated ? own : before;
  return { years, sayLastYear, givers: own.givers.size > 0 ? own.givers : before.givers };
}

/** Whether titles between captions that are the same say another year, or other givers. */
export function tellApart(before: TableTitles, own: TableTitles): boolean {
  const now = continuedTitles(before, own);
  const isOtherYear = Math.max(...now.years) !== Math.max(...before.years) || now.sayLastYear !== before.sayLastYear;
  return isOtherYear || isSelfGiven(now.givers) !== isSelfGiven(before.givers);
}

export function isSelfGiven(givers: TableTitles['givers']): boolean {
  return givers.has('self') && !givers.has('verified');
}

/** Whether a title, or the name of a sheet, is about last year alone. */
export function saysLastYear(title: string): boolean {
  return /năm (?:trước|ngoái)|kỳ trước/iu.test(title) && !/ với | và |năm nay/iu.test(title);
}
