import { annotatedCopy, type PlacedComment } from './annotated-copy.ts';
import { applySafeFixes } from './apply-fixes.ts';
import { checkFormat, type FormatCheck, type PlacedFault } from './check.ts';
import type { Place } from './document-model.ts';
import { fixText } from './fix-text.ts';
import { placeText } from './place-text.ts';
import { stateNames } from './report.ts';
import type { Expectations } from './rule.ts';
import type { SafeFix } from './safe-fix.ts';

/** The same file with a Word comment at every place that departs from a rule or has to be looked at. */
export function withComments(bytes: Uint8Array, check: FormatCheck): Uint8Array {
  return annotatedCopy(bytes, commentsOf(check));
}

/** The comments of that file: one for each place, with a line for each rule. */
export function commentsOf({ faults }: FormatCheck): readonly PlacedComment[] {
  const byPlace = new Map<string, { place: Place; lines: string[] }>();
  for (const placed of faults) {
    const { place } = placed.fault;
    const key = `${place.part}\0${place.ordinal}`;
    const comment = byPlace.get(key) ?? { place, lines: [] };
    comment.lines.push(commentText(placed));
    byPlace.set(key, comment);
  }
  return [...byPlace.values()];
}

/** A file whose layout was mended where that can't change what it says. */
export interface FixedPaper {
  readonly bytes: Uint8Array;
  /** What was changed, a Vietnamese sentence each, in the order of the rules. */
  readonly changes: readonly string[];
  /** The check of the mended file. */
  readonly check: FormatCheck;
}

/** Mends what is safe to mend and checks the result again. */
export function fixSafely(bytes: Uint8Array, expectations: Expectations = {}): FixedPaper {
  const check = checkFormat(bytes, expectations);
  const fixable = check.faults.flatMap(({ rule, fault }) =>
    fault.fix === undefined ? [] : [{ rule, fault, fix: fault.fix }],
  );
  if (fixable.length === 0) return { bytes, changes: [], check };
  const fixes = [...new Map(fixable.map(({ fix }) => [JSON.stringify(fix), fix])).values()];
  const fixed = applySafeFixes(bytes, fixes);
  const after = checkFormat(fixed, expectations);
  // What would be mended once more was not mended.
  const unmade = new Set(after.faults.map(({ fault }) => JSON.stringify(fault.fix)));
  const made = fixable.filter(({ fix }) => !unmade.has(JSON.stringify(fix)));
  return {
    bytes: fixed,
    changes: made.map(({ rule, fault, fix }) => changeText(rule.title, fault.found, fault.place, fix)),
    check: after,
  };
}

function commentText({ rule, fault, look }: PlacedFault): string {
  const state = look === undefined ? stateNames[fault.severity ?? rule.severity] : stateNames.look;
  const found = [`${fault.found}.`, look ?? []].flat().join(' ');
  const expected = fault.expected ?? rule.allowed;
  return `[${rule.id} – ${state}] ${rule.title}: ${found} Đúng: ${expected}. ${rule.hint} (${rule.clause})`;
}

function changeText(title: string, found: string, place: Place, fix: SafeFix): string {
  return `${placeText(place)} – ${title}: ${found}; đã đổi thành ${fixText(fix)}.`;
}
