import type { Issue } from '../../errors.ts';
import { columnLetters } from '../workbook/cell-address.ts';
import type { Sheet, SheetCell } from '../workbook/workbook.ts';

/** A place in a workbook: a cell, a row, or a whole sheet. */
export interface Place {
  readonly sheet: string;
  /** The place of the sheet among the tabs. */
  readonly tab: number;
  readonly row?: number;
  readonly column?: number;
}

/** A fault with its place, before it is put in order and into words. */
export interface PlacedIssue {
  readonly place: Place | undefined;
  readonly message: string;
  readonly hint?: string;
}

/** A sheet with its place among the tabs. */
export interface Tab {
  readonly sheet: Sheet;
  readonly tab: number;
}

export function sheetPlace({ sheet, tab }: Tab): Place {
  return { sheet: sheet.name, tab };
}

export function cellPlace(tab: Tab, row: number, { column }: Pick<SheetCell, 'column'>): Place {
  return { ...sheetPlace(tab), row, column };
}

/** The issues from the first tab to the last, from top to bottom. */
export function inOrder(issues: readonly PlacedIssue[]): readonly Issue[] {
  const at = ({ place }: PlacedIssue) => [place?.tab ?? -1, place?.row ?? 0, place?.column ?? 0];
  return issues
    .toSorted((one, other) => {
      const [first, second] = [at(one), at(other)];
      const differs = first.findIndex((each, index) => each !== second[index]);
      return differs === -1 ? 0 : (first[differs] ?? 0) - (second[differs] ?? 0);
    })
    .map(({ place, message, hint }) => ({
      message,
      ...(place === undefined ? {} : { place: placeText(place) }),
      ...(hint === undefined ? {} : { hint }),
    }));
}

function placeText({ sheet, row, column }: Place): string {
  const tab = `Trang tính “${sheet}”`;
  if (row === undefined) return tab;
  return column === undefined ? `${tab}, dòng ${row}` : `${tab}, ô ${columnLetters(column)}${row}`;
}
