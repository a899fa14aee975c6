import { type Block, paragraphsOf } from '../document-model.ts';
import type { Paper } from '../paper.ts';
import type { Fault, Outcome } from '../rule.ts';
import { faultAtParagraph, judged, notApplicable, passed } from './outcomes.ts';
import { hasPageNumbers, type PageNumber, pageNumbersIn, positionOf, runningMargins } from './page-number-places.ts';
import { pagePlace } from './page-places.ts';
import { demandOf, needsNoNumber, stretchesOf } from './page-stretches.ts';

/** Whether every page that must show its number does, and in the middle of the top margin (Annex I, I.7). */
export function checkPresence(paper: Paper): Outcome {
  const { document } = paper;
  const inHeaders = numbersIn(paper, 'headers');
  const inFooters = numbersIn(paper, 'footers');
  const { missing, doubtful } = gaps(paper);
  const faults = [
    ...inHeaders.flatMap(positionFault),
    ...inFooters.map(({ paragraph }) => faultAtParagraph(paragraph, 'Số trang ở chân trang')),
    ...missing,
  ];
  if (faults.length > 0) return judged(faults);
  const unclear = inHeaders.filter((number) => positionOf(number) === 'unknown');
  if (unclear.length > 0) {
    const places = unclear.map(({ paragraph }) => faultAtParagraph(paragraph, 'Không rõ vị trí theo chiều ngang'));
    const message =
      'Xem lại số trang có canh giữa trong lề trên không: số nằm trong khung chữ, trong bảng hoặc sau dấu tab.';
    return { state: 'look', message, places };
  }
  if (doubtful.length > 0) {
    const message = 'Không thấy số trang ở đầu trang; chỉ đúng khi văn bản (hoặc phụ lục) có một trang.';
    return { state: 'look', message, places: doubtful };
  }
  return hasPageNumbers(document) || !needsNoNumber(paper) ? passed : notApplicable;
}

/** The page numbers at the top, or at the foot, of all pages but first ones, once for each header or footer. */
export function numbersIn({ document }: Paper, side: 'headers' | 'footers'): PageNumber[] {
  const margins = new Set(document.sections.flatMap((section) => runningMargins(document, section, side)));
  return [...margins].flatMap(pageNumbersIn);
}

function positionFault(number: PageNumber): Fault[] {
  const position = positionOf(number);
  return position === 'unknown' || position === 'center'
    ? []
    : [faultAtParagraph(number.paragraph, `Số trang ${position}`)];
}

/** Stretches of pages without a number in any header or footer: what surely needs one, and what may. */
function gaps(paper: Paper): { readonly missing: Fault[]; readonly doubtful: Fault[] } {
  const { document } = paper;
  const missing: Fault[] = [];
  const doubtful: Fault[] = [];
  const hasNone = !hasPageNumbers(document);
  for (const stretch of stretchesOf(paper)) {
    const headers = stretch.sections.flatMap((section) => runningMargins(document, section, 'headers'));
    const footers = stretch.sections.flatMap((section) => runningMargins(document, section, 'footers'));
    if (footers.some((blocks) => pageNumbersIn(blocks).length > 0)) continue;
    if (headers.every((blocks) => pageNumbersIn(blocks).length > 0)) continue;
    const [section] = stretch.sections;
    const isHalf = headers.some((blocks) => pageNumbersIn(blocks).length > 0);
    const demand = headers.some(isComputed) ? 'unknown' : hasNone && !stretch.countsAnew ? 'surely' : demandOf(stretch);
    if (demand === 'none') continue;
    const found = isHalf
      ? 'Có trang không có số trang (trang chẵn và trang lẻ có đầu trang riêng)'
      : 'Không có số trang';
    const fault: Fault = { ...pagePlace(document, section), found };
    (demand === 'surely' ? missing : doubtful).push(fault);
  }
  // A paper without any number is one finding, not one for each of its sections.
  return { missing: hasNone ? missing.slice(0, 1) : missing, doubtful };
}

/** A number that a condition prints (`IF`): it may be that of the page. */
function isComputed(blocks: readonly Block[]): boolean {
  return paragraphsOf(blocks).some(({ runs }) => runs.some(({ field, text }) => field === 'IF' && /\d/.test(text)));
}
