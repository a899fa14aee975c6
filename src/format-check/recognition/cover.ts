import type { Line } from '../paper.ts';
import { endsHead } from './head.ts';
import { isInDataTable } from './traits.ts';
import { isNumber, isRecipientsLabel, opensNationalTitle } from './words.ts';

const mostCoverLines = 60;

/**
 * The lines of a cover page, which names issuer and type once more before the real head. That head opens with the
 * national title on a new page; whatever has a number, bases or text of its own is a paper, not a cover.
 */
export function coverOf(lines: readonly Line[]): readonly Line[] {
  const opening = lines.slice(0, mostCoverLines);
  const titleAt = opening.findIndex((line) => opensNationalTitle(line.text) && !isInDataTable(line));
  const pageAt = opening.slice(0, titleAt + 1).findLastIndex(({ startsPage }) => startsPage);
  const cover = lines.slice(0, Math.max(pageAt, 0));
  return cover.some(isOfPaper) ? [] : cover;
}

function isOfPaper(line: Line): boolean {
  return endsHead(line) || isNumber(line.text) || isRecipientsLabel(line.text);
}
