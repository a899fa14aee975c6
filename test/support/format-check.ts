import { recognisePaper } from '../../src/format-check/recognition.ts';
import type { Expectations, Fault, Outcome } from '../../src/format-check/rule.ts';
import { decree30 } from '../../src/format-check/rules/index.ts';
import { readWordDocument } from '../../src/format-check/word-document.ts';

/** What one rule says of a Word file. */
export function checkedBy(ruleId: string, bytes: Uint8Array, expectations: Expectations = {}): Outcome {
  const rule = decree30.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`There is no rule ${ruleId}`);
  return rule.check(recognisePaper(readWordDocument(bytes)), expectations);
}

/** The faults that a rule finds in a Word file; none unless it fails. */
export function faultsBy(ruleId: string, bytes: Uint8Array, expectations: Expectations = {}): readonly Fault[] {
  const outcome = checkedBy(ruleId, bytes, expectations);
  return outcome.state === 'failed' ? outcome.faults : [];
}
