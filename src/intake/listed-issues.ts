import type { Issue } from '../errors.ts';

/** More faults than this are counted, not listed: nobody mends more in one go, and an answer must stay readable. */
const mostListed = 200;

/** The first 200 faults in words, and how many there are in all. */
export function listedIssues<Fault>(
  faults: readonly Fault[],
  inWords: (fault: Fault) => Issue,
): { readonly issues: readonly Issue[]; readonly total: number } {
  return { issues: faults.slice(0, mostListed).map(inWords), total: faults.length };
}
