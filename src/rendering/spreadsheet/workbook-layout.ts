import type { Workbook } from '../../documents/workbook.ts';
import { UnprintableContextError } from '../../errors.ts';
import { factsSheetName, firstListColumn } from './facts-sheet.ts';
import type { Layout } from './layout.ts';
import { checkLimits } from './limits.ts';
import { sheetLayout } from './sheet-layout.ts';
import { addText, cellPlace, checkText, noTexts } from './texts.ts';

/**
 * Lays out a workbook; the texts that vary come apart from it, in the order of their slots.
 * @throws UnprintableContextError when words can't be stored in a spreadsheet, with all of them
 * @throws RangeError when a kind breaks a limit of spreadsheet files
 */
export function workbookLayout(workbook: Workbook): { layout: Layout; varying: readonly string[] } {
  checkLimits(workbook);
  const texts = noTexts();
  checkText(texts, workbook.title, 'Tiêu đề trong thuộc tính của tệp');
  const choiceLists: number[][] = [];
  const keepList = (choices: readonly string[]) => {
    const column = firstListColumn + choiceLists.length;
    return (
      choiceLists.push(
        choices.map((text, index) => addText(texts, { text }, cellPlace(factsSheetName, index + 1, column))),
      ) - 1
    );
  };
  const sheets = workbook.sheets.map((sheet) => sheetLayout(sheet, texts, keepList));
  const facts = Object.entries(workbook.facts).map(([name, value], index) => {
    const nameSlot = addText(texts, { text: name }, cellPlace(factsSheetName, index + 1, 1));
    return [nameSlot, addText(texts, value, cellPlace(factsSheetName, index + 1, 2))] as const;
  });
  if (texts.faults.length > 0) throw new UnprintableContextError(texts.faults);
  return { layout: { title: workbook.title, sheets, facts, choiceLists, texts: texts.slots }, varying: texts.varying };
}
