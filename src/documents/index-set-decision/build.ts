import { type Dossier, hasIndexSetDecision } from '../../domain/dossier.ts';
import { indexSetDecisionFindings } from '../../domain/findings/index-set-decision-findings.ts';
import { MissingPartError } from '../../errors.ts';
import { documentNumber } from '../../vietnamese/number.ts';
import { withoutFinalMark } from '../../vietnamese/sentence.ts';
import { articleWords } from '../decision-articles.ts';
import { decisionFootWords, decisionHeadFindings, decisionHeadWords } from '../decision-frame.ts';
import type { BuiltPaper } from '../document-kind.ts';
import type { IndexSetDecisionContext } from './context.ts';

/** The words of the decision, and every doubt about it and its index set. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasIndexSetDecision(dossier)) throw new MissingPartError('indexSetDecision');
  const { profile, indexSetDecision, isSample } = dossier;
  const { issue, indexSet, furtherArticles } = indexSetDecision;
  const title = `Quyết định: ${withoutFinalMark(indexSetDecision.subject)}`;
  const context: IndexSetDecisionContext = {
    documentTitle: isSample ? `Mẫu, số liệu giả định – ${title}` : title,
    ...decisionHeadWords(profile, indexSetDecision),
    indexSetName: withoutFinalMark(indexSet.name),
    ...articleWords(furtherArticles),
    ...decisionFootWords(profile),
  };
  const state = issue.number === undefined ? 'du-thao' : `so-${documentNumber(issue.number)}`;
  return {
    context,
    findings: [...indexSetDecisionFindings(dossier), ...decisionHeadFindings(profile)],
    name: `Quyết định ban hành bộ chỉ số năm ${issue.year}`,
    fileName: ['qd_ban-hanh-bo-chi-so', String(issue.year), state, ...(isSample ? ['mau'] : [])].join('_'),
    rows: 0,
  };
}
