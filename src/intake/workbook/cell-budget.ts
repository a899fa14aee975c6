import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';

/** Counts the cells of a workbook and their text while they are read. */
export interface CellBudget {
  /** @throws UnreadablePaperError beyond the cells and the text that a workbook may have */
  readonly spend: (text: string) => void;
}

export function createCellBudget(): CellBudget {
  let cells: number = foreignLimits.workbook.cells;
  let text: number = foreignLimits.workbook.text;
  return {
    spend: (content) => {
      cells -= 1;
      text -= content.length;
      if (cells < 0 || text < 0 || content.length > foreignLimits.workbook.cellText)
        throw new UnreadablePaperError('too-large');
    },
  };
}
