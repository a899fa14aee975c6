import type { Line, Paper } from '../paper.ts';
import type { Outcome, Rule } from '../rule.ts';
import { isSignedByParties, ofMainPaper } from './main-paper.ts';
import { faultAt, judged, notApplicable, notFound, passed } from './outcomes.ts';

/** Holds a rule against papers that have recipients; those that parties sign, and letters of courtesy, may have none. */
export function ofPaperWithRecipients(check: (paper: Paper) => Outcome): Rule['check'] {
  return ofMainPaper((paper) => {
    const mayLack = isSignedByParties(paper) || paper.type === 'THƯ CÔNG' || paper.type === 'GIẤY NGHỈ PHÉP';
    return paper.elements.recipientsLabel.length === 0 && mayLack ? notApplicable : check(paper);
  });
}

/** In minutes the list stands below the signatures (Annex III, sample 1.9). */
export function checkLevel(paper: Paper): Outcome {
  const [label] = paper.elements.recipientsLabel;
  const [capacity] = paper.elements.capacity;
  if (isSignedByParties(paper)) return notApplicable;
  if (label === undefined || capacity === undefined) return notFound;
  if (label.paragraph === capacity.paragraph && label.index <= capacity.index + 1) return passed;
  if (label.cell !== undefined && label.cell.table === capacity.cell?.table) return levelInTable(label, capacity);
  const { signatory } = paper.elements;
  if (label.cell === undefined && capacity.cell === undefined && isBelow(label, signatory)) {
    return judged([faultAt(label, '“Nơi nhận” ở dưới phần ký')]);
  }
  return { state: 'look', message: 'Xem “Nơi nhận” có ngang hàng với quyền hạn, chức vụ của người ký không.' };
}

function isBelow(label: Line, signatory: readonly Line[]): boolean {
  const last = signatory.at(-1);
  return last !== undefined && label.index > last.index && label.pieces === 1 && last.pieces === 1;
}

function levelInTable(label: Line, capacity: Line): Outcome {
  const rows = (label.cell?.row ?? 0) - (capacity.cell?.row ?? 0);
  if (rows !== 0)
    return judged([faultAt(label, `“Nơi nhận” ở hàng ${rows > 0 ? 'dưới' : 'trên'} dòng quyền hạn, chức vụ`)]);
  const blanks = [blankLinesAbove(label), blankLinesAbove(capacity)];
  const [left, right] = blanks;
  if (left === undefined || right === undefined || left === right) return passed;
  const found = `“Nơi nhận” ${left > right ? 'thấp' : 'cao'} hơn dòng quyền hạn, chức vụ ${Math.abs(left - right)} dòng trống`;
  return judged([faultAt(label, found, { severity: 'warning' })]);
}

/** Empty lines above a line in its cell; unknown where other words stand above it. */
function blankLinesAbove({ cell, paragraph }: Line): number | undefined {
  let blanks = 0;
  for (const block of cell?.cell.blocks ?? []) {
    if (block.kind !== 'paragraph') return undefined;
    if (block === paragraph) return /^\s*\n/.test(block.text) ? undefined : blanks;
    if (block.text.trim() !== '' || block.pictures > 0) return undefined;
    blanks += block.text.split('\n').length;
  }
  return undefined;
}
