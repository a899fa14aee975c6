import type { Approval } from '../approval.ts';

/** A piece of running text of the decision and where it stands. */
export interface ApprovalText {
  readonly text: string;
  readonly path: string;
  readonly part: 'subject' | 'result' | 'article';
}

/** All running text of the decision in the order of print. */
export function approvalTexts({ subject, result, furtherArticles }: Approval): ApprovalText[] {
  const articles = furtherArticles.flatMap(({ title, text, clauses = [] }, place) => {
    const path = `approval.furtherArticles[${place}]`;
    return [
      ...(title === undefined ? [] : [{ text: title, path: `${path}.title` }]),
      ...(text === undefined ? [] : [{ text, path: `${path}.text` }]),
      ...clauses.map((clause, clausePlace) => ({ text: clause, path: `${path}.clauses[${clausePlace}]` })),
    ];
  });
  const results = [
    { text: result.lead, path: 'approval.result.lead' },
    ...result.tables.map(({ heading }, place) => ({ text: heading, path: `approval.result.tables[${place}].heading` })),
    ...(result.closing === undefined ? [] : [{ text: result.closing, path: 'approval.result.closing' }]),
  ];
  return [
    { text: subject, path: 'approval.subject', part: 'subject' },
    ...results.map((placed) => ({ ...placed, part: 'result' as const })),
    ...articles.map((placed) => ({ ...placed, part: 'article' as const })),
  ];
}
