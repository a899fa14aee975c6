import type { Place } from './document-model.ts';
import type { Paper } from './paper.ts';
import type { SafeFix } from './safe-fix.ts';

/**
 * One demand of Decree 30/2020/NĐ-CP that a program can decide. `error` = the text or table of the decree is clear,
 * `warning` = samples and soft spots, `info` = a choice of the house that the decree leaves open.
 */
export interface Rule {
  /** Stable id, for example PG-03. */
  readonly id: string;
  /** Vietnamese name of what is demanded, for example “Lề trên”. */
  readonly title: string;
  /** Where the decree says so, in Vietnamese, for example “Phụ lục I, Phần I, Mục I, khoản 3”. */
  readonly clause: string;
  readonly severity: Severity;
  /** What is right, in Vietnamese, for example “20–25 mm”. */
  readonly allowed: string;
  /** How to mend it in Word, a Vietnamese sentence. */
  readonly hint: string;
  readonly check: (paper: Paper, expectations: Expectations) => Outcome;
}

export type Severity = 'error' | 'warning' | 'info';

/** What the offices of a dossier say of themselves; without them, rules that need it do not apply. */
export interface Expectations {
  readonly offices?: readonly Office[];
  /** The line above the legal bases of a decision, in capitals. */
  readonly decisionAuthority?: string;
}

/** A body that issues papers. */
export interface Office {
  /** Its name as it stands in the head of its papers, in capitals and on one line. */
  readonly headName: string;
  /** Its abbreviation in the notation, for example UBND. */
  readonly abbreviation: string;
}

/** What a rule says of a paper. */
export type Outcome =
  | { readonly state: 'passed' }
  /** What the rule is about was not found: never a pass. */
  | { readonly state: 'not-found'; readonly message?: string }
  | { readonly state: 'not-applicable' }
  /** A program can't tell; a person has to look. */
  | { readonly state: 'look'; readonly message: string; readonly places?: readonly Fault[] }
  | { readonly state: 'failed'; readonly faults: readonly [Fault, ...Fault[]] };

/** One place where a paper departs from a rule. */
export interface Fault {
  readonly place: Place;
  /** A few words from that place; empty for an empty paragraph or a page. */
  readonly excerpt: string;
  /** What stands there, in Vietnamese, for example “Lề trên 15 mm”. */
  readonly found: string;
  /** What was expected there, if it is more exact than the rule's `allowed`. */
  readonly expected?: string;
  /** Of this place, where it differs from the rule's. */
  readonly severity?: Severity;
  /** Mends this place without touching what the paper says. */
  readonly fix?: SafeFix;
}
