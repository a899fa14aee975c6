import { paragraphsOf } from '../document-model.ts';
import type { BodyLine, Line, Paper } from '../paper.ts';
import type { Fault, Outcome } from '../rule.ts';
import { judged, notFound } from './outcomes.ts';

/** Words of a paper that make sentences, wherever they stand. */
export interface Prose {
  readonly text: string;
  /** With all its blanks. */
  readonly raw: string;
  readonly paragraph: Line['paragraph'];
  readonly role: BodyLine['role'] | 'basis' | 'note';
  /** Whether a footnote is called in it, which may tell more. */
  readonly hasNote: boolean;
  /** Whether the words go on with a sentence above a line break. */
  readonly goesOn: boolean;
}

/** Bases, text, texts of appendices and attached papers, footnotes; without cells of tables. In reading order. */
export function proseOf(paper: Paper): Prose[] {
  const bases = paper.elements.legalBases.map((line) => ({ ...line, role: 'basis' as const }));
  const bodies = [paper.body, ...paper.attachments.map(({ body }) => body)].flat();
  const lines = [...bases, ...bodies].filter(({ role }) => role !== 'cell');
  const prose = lines.map(({ text, raw, paragraph, role, runs }, at) => ({
    ...{ text, raw, paragraph, role },
    hasNote: runs.some(({ footnote, format }) => footnote !== undefined || format.raised === 'superscript'),
    goesOn: lines[at - 1]?.paragraph === paragraph,
  }));
  return [...prose, ...notesOf(paper)];
}

function notesOf({ document }: Paper): Prose[] {
  return document.footnotes.flatMap(({ blocks }) =>
    paragraphsOf(blocks)
      .filter(({ text }) => text.trim() !== '')
      .map((paragraph) => {
        const raw = paragraph.text.normalize('NFC').replace(/\p{Cf}/gu, '');
        const text = raw.replace(/\s+/g, ' ').trim();
        return { text, raw, paragraph, role: 'note' as const, hasNote: false, goesOn: true };
      }),
  );
}

/** Asks a rule on each sentence-bearing line; a file that was not recognised has a head among its lines. */
export function judgedProse(paper: Paper, faultsOf: (prose: Prose) => readonly Fault[]): Outcome {
  if (paper.nature === 'unknown') return notFound;
  const prose = proseOf(paper);
  return prose.length === 0 ? notFound : judged(prose.flatMap(faultsOf));
}
