import * as z from 'zod';
import type { Article } from '../domain/approval.ts';
import { asSentence, closingSentence, withoutListMark } from '../vietnamese/sentence.ts';
import { required } from './context-fields.ts';

const text = (description: string) => z.string().describe(description);

/** An article as the template of a decision prints it. */
const articleSchema = z.strictObject({
  articleNumber: text('Số của Điều'),
  title: required(text('Tiêu đề của Điều, in đậm; có thể rỗng')),
  text: required(text('Lời văn của Điều; có thể rỗng')),
  hasClauses: z.boolean().describe('Điều có khoản (dòng đầu giữ cùng trang với khoản đầu)'),
  clauses: required(
    z
      .array(z.strictObject({ clauseNumber: text('Số của khoản'), text: required(text('Lời văn của khoản')) }))
      .describe('Các khoản của Điều'),
  ),
});

/** The tags of the articles after the first. */
export const articleFields = {
  articles: required(z.array(articleSchema).describe('Các Điều từ Điều 2 đến trước Điều cuối (có thể không có)')),
  executionArticles: required(
    z
      .array(articleSchema)
      .length(1)
      .describe('Điều cuối, điều khoản thi hành (đúng một); giữ cùng trang với chữ ký; đã có dấu ./.'),
  ),
};

export type DecisionArticle = z.infer<typeof articleSchema>;

/** The words of {@link articleFields}. */
export function articleWords(articles: readonly Article[]) {
  const all = furtherArticles(articles);
  return { articles: all.slice(0, -1), executionArticles: all.slice(-1) };
}

/** Article 2 and those after it; the last words of the last one close the paper with "./.". */
export function furtherArticles(articles: readonly Article[]): DecisionArticle[] {
  return articles.map((article, place) => {
    const { clauses = [] } = article;
    const [title, text] = [withoutArticleNumber(article.title ?? ''), withoutArticleNumber(article.text ?? '')];
    const isLast = place === articles.length - 1;
    const close = (words: string, isFinal: boolean) => (isLast && isFinal ? closingSentence(words) : words);
    return {
      articleNumber: String(place + 2),
      title: text === '' ? close(title, clauses.length === 0) : asHeading(title),
      text: close(text, text !== '' && clauses.length === 0),
      hasClauses: clauses.length > 0,
      clauses: clauses.map((clause, clausePlace) => ({
        clauseNumber: String(clausePlace + 1),
        text: close(withoutListMark(clause), clausePlace === clauses.length - 1),
      })),
    };
  });
}

/** A title that text follows on the same line: "Tổ chức thực hiện. ". */
function asHeading(title: string): string {
  return title === '' ? '' : `${asSentence(title)} `;
}

/** Words without “Điều 2. ” before them: the paper sets the number itself. */
export function withoutArticleNumber(words: string): string {
  return words.replace(/^điều \d+[.:]\s*(?=\S)/iu, '');
}
