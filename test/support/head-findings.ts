import type { Expectations } from '../../src/format-check/rule.ts';
import { decree30 } from '../../src/format-check/rules/index.ts';
import { faultsBy } from './format-check.ts';

/** Ids of the rules on head, title and the words of decisions. */
export const headRuleIds: readonly string[] = decree30.rules
  .map(({ id }) => id)
  .filter((id) => /^(?:HD|TI|QD)-/.test(id));

/** What those rules find in a Word file, by rule; rules that find nothing are left out. */
export function headFindings(bytes: Uint8Array, expectations: Expectations = {}): Record<string, readonly string[]> {
  return Object.fromEntries(
    headRuleIds
      .map((id) => [id, faultsBy(id, bytes, expectations).map(({ found }) => found)] as const)
      .filter(([, found]) => found.length > 0),
  );
}
