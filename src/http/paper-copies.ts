import { checkFormat, type FormatCheck } from '../format-check/check.ts';
import { fixSafely, withComments } from '../format-check/checked-copy.ts';
import type { Expectations } from '../format-check/rule.ts';

/** The copies of a checked paper that can be asked for. */
export type Copy = 'annotated' | 'fixed' | 'fixed-annotated';

/** A copy of a paper, and what the check says of it. */
export interface MadeCopy {
  readonly copy: Copy;
  readonly check: FormatCheck;
  /** What was mended, a sentence each. */
  readonly changes: readonly string[];
  readonly bytes: Uint8Array;
}

/**
 * Makes a copy of a paper.
 * @throws UnreadablePaperError
 */
export function madeCopy(copy: Copy, paper: Uint8Array, expectations: Expectations): MadeCopy {
  if (copy === 'annotated') {
    const check = checkFormat(paper, expectations);
    return { copy, check, changes: [], bytes: withComments(paper, check) };
  }
  const { bytes, changes, check } = fixSafely(paper, expectations);
  return { copy, check, changes, bytes: copy === 'fixed' ? bytes : withComments(bytes, check) };
}

/** What is put behind the name of a paper for the name of a copy of it. */
export const copyNames: Readonly<Record<Copy, { readonly ascii: string; readonly name: string }>> = {
  annotated: { ascii: 'co-nhan-xet', name: 'có nhận xét thể thức' },
  fixed: { ascii: 'da-chinh', name: 'đã chỉnh thể thức' },
  'fixed-annotated': { ascii: 'da-chinh-co-nhan-xet', name: 'đã chỉnh, có nhận xét thể thức' },
};
