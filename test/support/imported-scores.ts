import { importScores } from '../../src/intake/scores-workbook.ts';
import { type CellInput, type SheetInput, scoresFile } from './scores-files.ts';

/** What these sheets give, imported without a base. */
export const importedSheets = (...sheets: readonly SheetInput[]) => importScores(scoresFile(...sheets));

/** What these rows of one sheet give, captions among them. */
export const importedRows = (...rows: readonly (readonly CellInput[])[]) => importedSheets({ rows });

/** A small table of results by its captions, its rows, and the scores that it gives. */
export const small = {
  captions: ['STT', 'Đơn vị', 'Tổng điểm'],
  rows: [
    ['1', 'Sở Y tế', 851.51],
    ['2', 'Sở Tài chính', 843.72],
  ],
  scores: [
    ['Sở Y tế', '851.51'],
    ['Sở Tài chính', '843.72'],
  ],
} as const;
