import type { WordDocument } from './document-model.ts';
import { readLines } from './lines.ts';
import type { Elements, Line, Paper } from './paper.ts';
import { firstStart, readFollowing } from './recognition/attachments.ts';
import { bodyLines } from './recognition/body-roles.ts';
import { type Closing, readClosing } from './recognition/closing.ts';
import { coverOf } from './recognition/cover.ts';
import { type Head, readHead } from './recognition/head.ts';
import { typeOf } from './recognition/paper-type.ts';
import { type Preamble, readPreamble } from './recognition/preamble.ts';
import { readTitle, type Title } from './recognition/title.ts';
import { isRule } from './recognition/traits.ts';
import { isPartyTitle } from './recognition/words.ts';

/**
 * Recognises which printed lines are which element of a paper (Decree 30/2020, Annex I, IV), by their words and where
 * they stand. What is not found stays empty: it is never guessed.
 */
export function recognisePaper(document: WordDocument): Paper {
  const all = readLines(document).filter(({ text }) => text !== '' && !isRule(text));
  if (all.slice(0, mostHeadLines).some(({ text }) => isPartyTitle(text))) return bareText(document, all, 'party');
  const cover = coverOf(all);
  const lines = all.slice(cover.length);
  const head = readHead(lines);
  if (isAttachment(lines, head)) return attachmentPaper(document, lines, head);
  return { ...mainPaper(document, lines, head), cover };
}

const mostHeadLines = 15;

function mainPaper(document: WordDocument, lines: readonly Line[], head: Head): Paper {
  const title = head.typeAt === undefined ? { ...untitled, end: head.end } : readTitle(lines, head.typeAt);
  const preamble = readPreamble(lines, title.end);
  const next = firstStart(lines, title.end)?.at ?? lines.length;
  const closing = readClosing(lines, title.end, next);
  const elements = elementsOf(head, title, preamble, closing);
  if (!isAdministrative(elements)) return bareText(document, lines, 'unknown');
  const body = lines.slice(preamble.end, closing?.start ?? next).filter((line) => !preamble.claimed.has(line));
  return {
    document,
    nature: 'administrative',
    type: typeOf(elements, lines.slice(0, preamble.end + mostHeadLines)),
    cover: [],
    elements,
    body: bodyLines(body),
    ...readFollowing(lines, closing?.end ?? next, document.sections),
  };
}

function elementsOf(head: Head, title: Title, preamble: Preamble, closing: Closing | undefined): Elements {
  const { nationalTitle, motto, parentAuthority, issuingAuthority, number, placeAndDate, letterSubject } = head;
  const { typeName, subject, decisionAuthority } = title;
  const { salutation, legalBases, decisionWord } = preamble;
  const { capacity, otherPosition, signatory, recipientsLabel, recipients } = closing ?? noElements;
  return {
    ...{ nationalTitle, motto, parentAuthority, issuingAuthority, number, placeAndDate, letterSubject },
    ...{ typeName, subject, decisionAuthority },
    ...{ salutation, legalBases, decisionWord },
    ...{ capacity, otherPosition, signatory, recipientsLabel, recipients },
  };
}

/** An appendix or attached paper in a file of its own: nothing but its head stands where a paper begins. */
function isAttachment(lines: readonly Line[], head: Head): boolean {
  const start = firstStart(lines, 0);
  const isFirst = start !== undefined && start.kind !== 'paper' && start.at <= mostLinesAboveAttachment;
  return isFirst && head.number.length === 0 && head.placeAndDate.length === 0;
}

/** The facts of an e-signature in the corner (Annex I, III.1.d), or a line such as “Mẫu số 01”. */
const mostLinesAboveAttachment = 4;

function attachmentPaper(document: WordDocument, lines: readonly Line[], head: Head): Paper {
  const { nationalTitle, motto, parentAuthority, issuingAuthority } = head;
  return {
    document,
    nature: 'attachment',
    type: undefined,
    cover: [],
    elements: { ...noElements, nationalTitle, motto, parentAuthority, issuingAuthority },
    body: [],
    ...readFollowing(lines, 0, document.sections),
  };
}

function bareText(document: WordDocument, lines: readonly Line[], nature: Paper['nature']): Paper {
  const body = bodyLines(lines);
  const nothing = { cover: [], attachments: [], furtherPapers: [] };
  return { document, nature, type: undefined, elements: noElements, body, ...nothing };
}

/** Whether enough of the decree's layout is there to hold a paper against it. */
function isAdministrative(elements: Elements): boolean {
  const { nationalTitle, number, typeName, letterSubject, issuingAuthority, decisionWord } = elements;
  const { recipientsLabel, capacity, salutation } = elements;
  const has = (...parts: readonly (readonly Line[])[]) => parts.some((part) => part.length > 0);
  if (has(nationalTitle)) return has(number, typeName, letterSubject, salutation, recipientsLabel);
  if (has(number)) return has(typeName, letterSubject, issuingAuthority, salutation);
  return has(typeName) && has(decisionWord, recipientsLabel, capacity);
}

const noElements: Elements = {
  nationalTitle: [],
  motto: [],
  parentAuthority: [],
  issuingAuthority: [],
  number: [],
  placeAndDate: [],
  typeName: [],
  subject: [],
  letterSubject: [],
  salutation: [],
  decisionAuthority: [],
  legalBases: [],
  decisionWord: [],
  capacity: [],
  otherPosition: [],
  signatory: [],
  recipientsLabel: [],
  recipients: [],
};

const untitled = { typeName: [], subject: [], decisionAuthority: [] };
