import type { ApprovalDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { placedRecipients, type Recipient, recipientListFindings } from './recipient-list-findings.ts';

/** Doubts about the recipients (nơi nhận) of a decision (Decree 30/2020, Annex I, II.9.d; Annex III, sample 1.2). */
export function recipientFindings({ profile, approval }: ApprovalDossier): Finding[] {
  return [
    ...executors(placedRecipients(profile, 'profile'), executionArticle(approval)),
    ...recipientListFindings(profile, 'profile'),
  ];
}

/** The number of the article that says who carries the decision out: the last one with these words, else the last. */
function executionArticle({ furtherArticles }: ApprovalDossier['approval']): number {
  const last = furtherArticles.findLastIndex(({ title = '', text = '', clauses = [] }) =>
    [title, text, ...clauses].some((words) => /chịu trách nhiệm thi hành/iu.test(words)),
  );
  return 2 + (last === -1 ? furtherArticles.length - 1 : last);
}

/** The recipients begin with those who carry the decision out: "Như Điều n", n being the article that names them. */
function executors(recipients: readonly Recipient[], lastArticle: number): Finding[] {
  const named = recipients.flatMap(({ text, path }, place) => {
    const article = /^như điều (\d+)/iu.exec(text)?.[1];
    return article === undefined ? [] : [{ article, path, place }];
  });
  const [first] = named;
  if (first === undefined) {
    return [
      {
        code: 'recipients-without-article',
        severity: 'warning',
        message: 'Nơi nhận chưa có dòng “Như Điều …” dành cho người thi hành Quyết định.',
        hint: `Thêm “Như Điều ${lastArticle}”.`,
        path: 'profile.recipients',
      },
    ];
  }
  return [
    ...(first.place === 0 ? [] : [notFirst(first.path)]),
    ...named
      .filter(({ article }) => Number(article) !== lastArticle)
      .map(({ article, path }) => wrongArticle(article, lastArticle, path)),
  ];
}

function notFirst(path: string): Finding {
  return {
    code: 'recipients-article-not-first',
    severity: 'warning',
    message: 'Dòng “Như Điều …” chưa đứng đầu Nơi nhận.',
    hint: 'Chuyển dòng này lên đầu.',
    path,
  };
}

function wrongArticle(article: string, lastArticle: number, path: string): Finding {
  return {
    code: 'recipients-wrong-article',
    severity: 'warning',
    message: `Nơi nhận ghi “Như Điều ${article}” nhưng điều khoản thi hành là Điều ${lastArticle}.`,
    hint: `Sửa thành “Như Điều ${lastArticle}”.`,
    path,
    figures: { article, lastArticle: String(lastArticle) },
  };
}
