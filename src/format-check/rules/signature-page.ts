import type { Line, Paper } from '../paper.ts';
import type { Outcome } from '../rule.ts';
import { faultAt, judged, notFound, passed } from './outcomes.ts';
import { type Signature, signaturesOf } from './signatures.ts';

/** Whether page breaks part a signature, or leave it alone on a page; without setting the text, no more can be told. */
export function checkOnePage(paper: Paper): Outcome {
  const signatures = signaturesOf(paper.elements);
  if (signatures.length === 0) return notFound;
  const opening = [...paper.elements.recipientsLabel, ...paper.elements.capacity].find(({ startsPage }) => startsPage);
  if (opening !== undefined) return judged([faultAt(opening, 'Phần ký đứng một mình ở trang mới')]);
  const parted = signatures.flatMap(({ capacity, otherPosition, signatory }) =>
    [...capacity.slice(1), ...otherPosition, ...signatory].filter(({ startsPage }) => startsPage),
  );
  if (parted.length > 0) return judged(parted.map((line) => faultAt(line, 'Ngắt trang ở giữa phần ký')));
  if (isShort(paper) || signatures.every(isKeptTogether)) return passed;
  const message = 'Chưa đặt giữ phần ký trên cùng một trang: xem bản in phần ký có bị ngắt sang trang khác không.';
  return { state: 'look', message };
}

/** A text that fits on its first page with the signature whatever its letters and spaces are. */
function isShort({ body, elements }: Paper): boolean {
  const words = [...body, ...elements.legalBases].reduce((sum, { text }) => sum + Math.max(text.length, 60), 0);
  return words <= mostShortCharacters && !body.some(({ startsPage }) => startsPage);
}

const mostShortCharacters = 900;

function isKeptTogether({ capacity, signatory, otherPosition }: Signature): boolean {
  const lines = [...capacity, ...otherPosition, ...signatory];
  const rows = lines.map(({ cell }) => (cell === undefined ? undefined : cell.table.rows[cell.row]));
  const isOneRow = rows.every((row) => row !== undefined && row === rows[0]);
  return (isOneRow && rows[0]?.cantSplit === true) || isChained(lines);
}

/** The last line needs no hold on what follows it. */
function isChained(lines: readonly Line[]): boolean {
  return lines.length > 1 && lines.slice(0, -1).every(({ paragraph }) => paragraph.format.keepNext);
}
