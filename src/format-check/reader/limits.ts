import { UnreadablePaperError } from '../../errors.ts';

/** What a paper to check may consist of: more is no paper that an office signs, and would cost memory for nothing. */
const most = { paragraphs: 200_000, cells: 250_000, runs: 1_000_000 } as const;

export interface Budget {
  readonly spend: (what: keyof typeof most, count?: number) => void;
}

/** Counts what is read of a file and ends the reading beyond the limits. */
export function createBudget(): Budget {
  const left: Record<keyof typeof most, number> = { ...most };
  return {
    spend: (what, count = 1) => {
      left[what] -= count;
      if (left[what] < 0) throw new UnreadablePaperError('too-large');
    },
  };
}
