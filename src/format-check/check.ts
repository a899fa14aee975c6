import { upperFirst } from '../vietnamese/text.ts';
import { factsOf } from './facts.ts';
import type { Paper } from './paper.ts';
import { placeText } from './place-text.ts';
import { recognisePaper } from './recognition.ts';
import { type Departure, type FormatReport, type RuleResult, type RuleState, ruleStates } from './report.ts';
import type { Expectations, Fault, Outcome, Rule } from './rule.ts';
import { decree30, type RuleSet } from './rules/index.ts';
import { summaryOf } from './summary.ts';
import { traitNotes } from './traits.ts';
import { readWordDocument } from './word-document.ts';

/** What was found in a paper: the answer for people, and every single place for comments and mends. */
export interface FormatCheck {
  readonly report: FormatReport;
  /** Whether it was held against the decree as a whole; false for what is no paper under it, or was not recognised as one. */
  readonly isChecked: boolean;
  readonly faults: readonly PlacedFault[];
}

/** A fault with the rule that it breaks, or may break. */
export interface PlacedFault {
  readonly rule: Rule;
  readonly fault: Fault;
  /** What a person has to look at there, a Vietnamese sentence; nothing where the rule is surely broken. */
  readonly look?: string;
}

/** How many places are named of departures that are alike. */
const namedPlaces = 3;

/**
 * Holds a Word file against Decree 30/2020/NĐ-CP. Pure: the same bytes give the same answer.
 * @throws UnreadablePaperError for what is no readable .docx
 */
export function checkFormat(
  bytes: Uint8Array,
  expectations: Expectations = {},
  ruleSet: RuleSet = decree30,
): FormatCheck {
  const paper = recognisePaper(readWordDocument(bytes));
  const isUnderDecree = paper.nature !== 'party';
  const outcomes = isUnderDecree
    ? ruleSet.rules.map((rule) => ({ rule, outcome: rule.check(paper, expectations) }))
    : [];
  const results = outcomes.map(({ rule, outcome }) => resultOf(rule, outcome)).toSorted(byGravity);
  return {
    isChecked: isUnderDecree && paper.nature !== 'unknown',
    report: reportOf(paper, ruleSet, isUnderDecree, results),
    faults: outcomes.flatMap(({ rule, outcome }) => {
      const look = outcome.state === 'look' ? { look: outcome.message } : {};
      return faultsOf(outcome).map((fault) => ({ rule, fault, ...look }));
    }),
  };
}

function reportOf(
  paper: Paper,
  { version, title, validFrom, validTo }: RuleSet,
  isUnderDecree: boolean,
  results: RuleResult[],
): FormatReport {
  const counts = Object.fromEntries(
    ruleStates.map((state) => [state, results.filter((result) => result.state === state).length]),
  ) as Record<RuleState, number>;
  return {
    message: summaryOf(paper, counts),
    isUnderDecree,
    ruleSet: { version, title, validFrom, ...(validTo === undefined ? {} : { validTo }) },
    facts: factsOf(paper),
    notes: [...traitNotes(paper)],
    counts,
    results,
  };
}

function resultOf(rule: Rule, outcome: Outcome): RuleResult {
  const departures = departuresOf(rule, faultsOf(outcome));
  const message = outcome.state === 'look' || outcome.state === 'not-found' ? outcome.message : undefined;
  return {
    rule: rule.id,
    title: rule.title,
    clause: rule.clause,
    state: stateOf(outcome, departures),
    allowed: rule.allowed,
    ...(message === undefined ? {} : { message }),
    ...(departures.length === 0 ? {} : { hint: rule.hint }),
    departures,
  };
}

function faultsOf(outcome: Outcome): readonly Fault[] {
  if (outcome.state === 'failed') return outcome.faults;
  return outcome.state === 'look' ? (outcome.places ?? []) : [];
}

/** The gravest of the departures is the state of the rule. */
function stateOf(outcome: Outcome, departures: readonly Departure[]): RuleState {
  if (outcome.state !== 'failed') return outcome.state;
  return (
    (['error', 'warning', 'info'] as const).find((each) => departures.some(({ severity }) => severity === each)) ??
    'error'
  );
}

/** Departures that are alike become one, with its first places and their number. */
function departuresOf(rule: Rule, faults: readonly Fault[]): Departure[] {
  const alike = new Map<string, Departure>();
  for (const { place, excerpt, found, expected = rule.allowed, severity = rule.severity } of faults) {
    const key = `${severity}\0${found}\0${expected}`;
    const known = alike.get(key) ?? { severity, found: upperFirst(found), expected, count: 0, places: [] };
    known.count += 1;
    if (known.places.length < namedPlaces) known.places.push({ part: place.part, where: placeText(place), excerpt });
    alike.set(key, known);
  }
  return [...alike.values()];
}

function byGravity(one: RuleResult, other: RuleResult): number {
  return ruleStates.indexOf(one.state) - ruleStates.indexOf(other.state);
}
