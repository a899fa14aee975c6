import type { DrawnLine, Paragraph } from '../document-model.ts';

/** Parts of an em that the pen moves in Times New Roman. */
const underscore = 0.5;
const raisedScale = 0.65;

/** Rows of underscores that follow words in the same paragraph, behind a line break. */
export function typedRules(paragraph: Paragraph): DrawnLine[] {
  if (!/_{3}/.test(paragraph.text)) return [];
  const horizontal = paragraph.format.alignment === 'center' ? 'center' : undefined;
  return paragraph.text
    .split('\n')
    .slice(1)
    .filter((piece) => /^\s*_{3,}\s*$/.test(piece))
    .map((piece) => {
      const length = piece.trim().length * underscore * sizeOfUnderscores(paragraph) * 20;
      return { means: 'underscores', length, isSolid: true, horizontal } as const;
    });
}

function sizeOfUnderscores({ runs }: Paragraph): number {
  const run = runs.find(({ text }) => /_{2}/.test(text)) ?? runs.find(({ text }) => text.includes('_'));
  if (run === undefined) return 0;
  return run.format.raised === 'baseline' ? run.format.size : run.format.size * raisedScale;
}
