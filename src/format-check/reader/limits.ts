import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../../intake/limits.ts';

type Counted = 'paragraphs' | 'cells' | 'runs';

export interface Budget {
  readonly spend: (what: Counted, count?: number) => void;
}

/** Counts what is read of a file and ends the reading beyond the limits. */
export function createBudget(): Budget {
  const left: Record<Counted, number> = { ...foreignLimits.paper };
  return {
    spend: (what, count = 1) => {
      left[what] -= count;
      if (left[what] < 0) throw new UnreadablePaperError('too-large');
    },
  };
}
