import { type Dossier, hasIndexSetDecision, type IndexSetDossier } from '../../domain/dossier.ts';
import type { IndexSetDecision, RegulationArticle } from '../../domain/index-set-decision.ts';
import type { Profile } from '../../domain/profile.ts';
import { MissingPartError } from '../../errors.ts';
import { romanNumeral } from '../../vietnamese/number.ts';
import { closingSentence, headingWords, withoutFinalMark } from '../../vietnamese/sentence.ts';
import { withoutArticleNumber } from '../decision-articles.ts';
import { decisionNotation } from '../decision-notation.ts';
import type { BuiltPaper } from '../document-kind.ts';
import { issueWords } from '../issuance.ts';
import { toLines } from '../text-lines.ts';
import { clauseWords } from './clauses.ts';
import type { ArticleWords, ChapterWords, ClauseWords, IndexSetRegulationContext } from './context.ts';

/** The words of the regulation; the doubts about its index set come with the decision. */
export function build(dossier: Dossier): BuiltPaper {
  if (!hasIndexSetDecision(dossier)) throw new MissingPartError('indexSetDecision');
  const { year } = dossier.indexSetDecision.issue;
  return {
    context: contextOf(dossier),
    findings: [],
    name: `${withoutFinalMark(dossier.indexSetDecision.regulation.type)} ban hành kèm theo quyết định năm ${year}`,
    fileName: ['bo-chi-so_kem-theo-qd', String(year), ...(dossier.isSample ? ['mau'] : [])].join('_'),
    rows: 0,
  };
}

function contextOf({ profile, indexSetDecision, isSample }: IndexSetDossier): IndexSetRegulationContext {
  const { issue, regulation } = indexSetDecision;
  const [type, title] = [withoutFinalMark(regulation.type), withoutFinalMark(regulation.title)];
  return {
    documentTitle: `${isSample ? 'Mẫu, số liệu giả định – ' : ''}${type}: ${title}`,
    type: type.toUpperCase(),
    title: title.toUpperCase(),
    // In an electronic document number and day stay blank (Decree 30/2020, Annex I, III.1.c).
    ...issueWords({ year: issue.year }),
    notation: decisionNotation(profile),
    authorityName: withoutFinalMark(profile.issuingAuthority.name),
    chapters: closed(chaptersOf(indexSetDecision, profile)),
  };
}

/** Articles count through all chapters. */
function chaptersOf(decision: IndexSetDecision, profile: Profile): ChapterWords[] {
  let articleNumber = 0;
  return decision.regulation.chapters.map(({ title, articles }, place) => ({
    numeral: romanNumeral(place + 1),
    title: headingWords(title).toUpperCase(),
    articles: articles.map((article) => articleWords(article, ++articleNumber, decision, profile)),
  }));
}

function articleWords(
  article: RegulationArticle,
  articleNumber: number,
  decision: IndexSetDecision,
  { numbers }: Profile,
): ArticleWords {
  const texts = article.text === undefined ? [] : [withoutArticleNumber(article.text)];
  const isTitled = article.title !== undefined;
  return {
    articleNumber: String(articleNumber),
    titles: toLines(isTitled ? [withoutFinalMark(withoutArticleNumber(article.title ?? ''))] : []),
    leads: toLines(isTitled ? [] : texts),
    texts: toLines(isTitled ? texts : []),
    clauses: (article.clauses ?? []).map((clause, place) => clauseWords(clause, place, decision, numbers.decimalMark)),
    closings: toLines(article.closing === undefined ? [] : [article.closing]),
  };
}

/** The last words of the last article close the paper with "./." (Decree 30/2020, Annex III). */
function closed(chapters: ChapterWords[]): ChapterWords[] {
  const chapter = chapters.at(-1);
  const article = chapter?.articles.at(-1);
  return chapter === undefined || article === undefined
    ? chapters
    : chapters.with(-1, { ...chapter, articles: chapter.articles.with(-1, closedArticle(article)) });
}

function closedArticle(article: ArticleWords): ArticleWords {
  const { titles, leads, texts, clauses, closings } = article;
  if (closings.length > 0) return { ...article, closings: closedLines(closings) };
  const clause = clauses.at(-1);
  // Behind a table no words are left that could close the paper.
  if (clause?.tables.length) return { ...article, closings: toLines(['./.']) };
  if (clause !== undefined) return { ...article, clauses: clauses.with(-1, closedClause(clause)) };
  if (texts.length > 0) return { ...article, texts: closedLines(texts) };
  return leads.length > 0 ? { ...article, leads: closedLines(leads) } : { ...article, titles: closedLines(titles) };
}

function closedClause(clause: ClauseWords): ClauseWords {
  const { points, dashes } = clause;
  const point = points.at(-1);
  if (dashes.length > 0) return { ...clause, dashes: closedLines(dashes) };
  if (point !== undefined) {
    return { ...clause, points: points.with(-1, { ...point, text: closingSentence(point.text) }) };
  }
  return { ...clause, text: closingSentence(clause.text) };
}

function closedLines(lines: { text: string }[]): { text: string }[] {
  const last = lines.at(-1);
  return last === undefined ? lines : lines.with(-1, { text: closingSentence(last.text) });
}
