import { type Paragraph, paragraphsOf, type Section, type WordDocument } from '../document-model.ts';
import type { Attachment, Paper } from '../paper.ts';
import type { Fault, Outcome } from '../rule.ts';
import { faultAt, judged, notApplicable, passed } from './outcomes.ts';
import { withoutNumbers } from './page-number-format.ts';
import { canHideFirstNumber, hasPageNumbers, showsFirstNumber } from './page-number-places.ts';
import { pagePlace } from './page-places.ts';

/** The first page of the paper shows no number (Annex I, I.7). */
export function checkFirstHidden(paper: Paper): Outcome {
  const { document } = paper;
  const [first] = document.sections;
  if (first === undefined || (!hasPageNumbers(document) && !showsFirstNumber(first))) return withoutNumbers(paper);
  if (!showsFirstNumber(first)) return passed;
  const found = 'Trang thứ nhất hiển thị số trang';
  return judged([{ ...pagePlace(document, first), found, ...hidingFix(first) }]);
}

/** Pages are counted from 1 (Annex I, I.7); a number set in the middle of a paper is for people to judge. */
export function checkStart(paper: Paper): Outcome {
  const { document } = paper;
  if (!hasPageNumbers(document)) return withoutNumbers(paper);
  const appendices = new Set(appendicesOf(paper).map(({ sectionIndex }) => sectionIndex));
  const faults = document.sections.flatMap((section, at): Fault[] => {
    const { pageStart } = section;
    if (pageStart === undefined || pageStart === 1 || (at > 0 && appendices.has(at))) return [];
    return [{ ...pagePlace(document, section), found: `Số trang bắt đầu từ ${pageStart}` }];
  });
  const starts = document.sections[0]?.pageStart ?? 1;
  if (starts !== 1 || faults.length === 0) return judged(faults.slice(0, 1));
  const message = 'Số trang được đặt lại ở giữa văn bản: xem lại số trang có liên tục từ trang đầu không.';
  return { state: 'look', message, places: faults };
}

/** Each appendix is numbered by itself (Annex I, III.1.đ), and so in a section of its own that begins with 1. */
export function checkAppendices(paper: Paper): Outcome {
  const appendices = appendicesOf(paper);
  if (appendices.length === 0) return notApplicable;
  if (!hasPageNumbers(paper.document)) return withoutNumbers(paper);
  const openings = openingsOf(paper.document);
  return judged(appendices.flatMap((appendix) => appendixFault(appendix, openings)));
}

function appendicesOf({ attachments }: Paper): Attachment[] {
  return attachments.filter(({ kind }) => kind === 'appendix');
}

/** The first paragraphs with words of each section, by its index: a few may stand above an appendix (“Mẫu số 01”). */
function openingsOf(document: WordDocument): ReadonlyMap<number, readonly Paragraph[]> {
  const openings = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphsOf(document.blocks)) {
    if (paragraph.text.trim() === '') continue;
    const opening = openings.get(paragraph.section);
    if (opening === undefined) openings.set(paragraph.section, [paragraph]);
    else if (opening.length < mostOpening) opening.push(paragraph);
  }
  return openings;
}

const mostOpening = 4;

function appendixFault(appendix: Attachment, openings: ReadonlyMap<number, readonly Paragraph[]>): Fault[] {
  const { section, sectionIndex } = appendix;
  const line = appendix.label[0] ?? appendix.title[0] ?? appendix.attachedLine[0];
  if (line === undefined) return [];
  const ownSection = appendix.ownSection || openings.get(sectionIndex)?.includes(line.paragraph) === true;
  const start = section.pageStart ?? (sectionIndex === 0 ? 1 : undefined);
  if (!ownSection) return [faultAt(line, 'Phụ lục không ở phần (section) riêng, số trang nối tiếp phần trước')];
  if (start === undefined) return [faultAt(line, 'Số trang của phụ lục nối tiếp phần trước')];
  if (start !== 1) return [faultAt(line, `Số trang của phụ lục bắt đầu từ ${start}`)];
  // The paper's own first page is another rule's.
  if (sectionIndex === 0 || !showsFirstNumber(section)) return [];
  const found = 'Trang thứ nhất của phụ lục hiển thị số trang';
  return [faultAt(line, found, { severity: 'info', ...hidingFix(section) })];
}

function hidingFix(section: Section): Pick<Fault, 'fix'> {
  return canHideFirstNumber(section) ? { fix: { kind: 'hide-first-page-number', section: section.ordinal } } : {};
}
