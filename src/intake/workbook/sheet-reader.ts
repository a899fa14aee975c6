import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';
import { readXml } from '../paper/markup.ts';
import type { CellBudget } from './cell-budget.ts';
import type { CellContext } from './cell-values.ts';
import { mergedCells, withoutCovered } from './merged-cells.ts';
import { createRowReader, isOn } from './row-reader.ts';
import type { MergedCells, Sheet } from './workbook.ts';

/** What the part of a sheet says: all but its name and state, which stand in the workbook. */
export type SheetContent = Omit<Sheet, 'name' | 'state'>;

/**
 * Reads the part of a sheet (ECMA-376 Part 1, 18.3) from front to back; all that is neither a cell, a merged area nor
 * the width of a column passes by unread.
 * @throws UnreadablePaperError if it can't be read, is over a limit, or has two cells for one place
 */
export function readSheet(part: Uint8Array, context: CellContext, budget: CellBudget): SheetContent {
  const limits = foreignLimits.workbook;
  const rows = createRowReader(context, budget);
  const merges: MergedCells[] = [];
  const hiddenColumns = new Set<number>();
  let columnRanges = 0;
  let isInData = false;
  readXml(
    part,
    {
      open: (name, attributes) => {
        if (isInData) rows.open(name, attributes);
        else if (name === 'sheetData') isInData = true;
        else if (name === 'sheetFormatPr') rows.hideByDefault(isOn(attributes.zeroHeight));
        else if (name === 'mergeCell') merges.push(mergedCells(attributes.ref));
        else if (name === 'col') {
          columnRanges += 1;
          for (const column of hiddenIn(attributes)) hiddenColumns.add(column);
        }
        if (merges.length > limits.merges || columnRanges > limits.lastColumn)
          throw new UnreadablePaperError('too-large');
      },
      close: (name) => {
        if (name === 'sheetData') isInData = false;
        if (isInData) rows.close(name);
      },
      text: rows.text,
    },
    'of-root-prefix',
  );
  return {
    rows: withoutCovered(rows.finish(), merges),
    merges,
    hiddenColumns: [...hiddenColumns].sort((one, other) => one - other),
    cellsLeftOut: rows.cellsLeftOut(),
  };
}

/** The columns of `col` (18.3.1.13) if they are hidden or have no width, as far as they are read. */
function hiddenIn(attributes: Readonly<Record<string, string>>): number[] {
  const isHidden = isOn(attributes.hidden) || Number(attributes.width ?? '1') === 0;
  const first = Number(attributes.min);
  const last = Math.min(Number(attributes.max), foreignLimits.workbook.columns);
  if (!isHidden || !(first >= 1) || !Number.isInteger(first) || !(last >= first)) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
