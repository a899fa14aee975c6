import type { Paper } from '../paper.ts';
import type { Outcome, Rule } from '../rule.ts';
import { notApplicable, notFound } from './outcomes.ts';

/** Holds a rule against a paper that has a head and a signature of its own: no attachment, no unrecognised text. */
export function ofMainPaper(check: Rule['check']): Rule['check'] {
  return (paper, expectations): Outcome => {
    if (paper.nature === 'attachment') return notApplicable;
    return paper.nature === 'administrative' ? check(paper, expectations) : notFound;
  };
}

/** Papers that several parties or officers sign for themselves, so that the order of Annex I, II.7.b does not bind them. */
export function isSignedByParties({ type }: Paper): boolean {
  return type !== undefined && partyTypes.has(type);
}

const partyTypes: ReadonlySet<string> = new Set([
  'BIÊN BẢN',
  'HỢP ĐỒNG',
  'BẢN GHI NHỚ',
  'BẢN THỎA THUẬN',
  'GIẤY ỦY QUYỀN',
]);
