import type { Dossier } from './dossier.ts';
import type { Finding } from './finding.ts';

/** Doubts about the words of the decision: years that disagree with the assessment, and the articles it refers to. */
export function approvalTextFindings(dossier: Dossier): Finding[] {
  return [
    ...textsOf(dossier).flatMap((text) => yearDiffers(text, dossier)),
    ...yearAbsent(dossier),
    ...recipients(dossier),
  ];
}

interface PlacedText {
  readonly text: string;
  readonly path: string;
}

function textsOf({ approval: { subject, result, furtherArticles } }: Dossier): PlacedText[] {
  const articles = furtherArticles.flatMap(({ title, text, clauses = [] }, place) => {
    const path = `approval.furtherArticles[${place}]`;
    return [
      ...(title === undefined ? [] : [{ text: title, path: `${path}.title` }]),
      ...(text === undefined ? [] : [{ text, path: `${path}.text` }]),
      ...clauses.map((clause, clausePlace) => ({ text: clause, path: `${path}.clauses[${clausePlace}]` })),
    ];
  });
  return [
    { text: subject, path: 'approval.subject' },
    { text: result.lead, path: 'approval.result.lead' },
    ...result.tables.map(({ heading }, place) => ({ text: heading, path: `approval.result.tables[${place}].heading` })),
    ...(result.closing === undefined ? [] : [{ text: result.closing, path: 'approval.result.closing' }]),
    ...articles,
  ];
}

/** "Chuyển đổi số năm 2022" in a round of 2023 is last year's text; a plan ("Kế hoạch …") may speak of another year. */
function yearDiffers({ text, path }: PlacedText, { assessment: { year } }: Dossier): Finding[] {
  const named = [...text.matchAll(/(?<!kế hoạch\s+)chuyển\s+đổi\s+số\s+năm\s+(\d{4})/giu)].map(
    ([, digits = '']) => digits,
  );
  return named
    .filter((digits) => digits !== String(year))
    .map((digits) => ({
      code: 'year-differs',
      severity: 'error',
      message: `Lời văn ghi “Chuyển đổi số năm ${digits}” nhưng năm đánh giá là ${year}.`,
      hint: 'Sửa năm trong lời văn hoặc năm đánh giá.',
      path,
      figures: { yearInText: digits, year: String(year) },
    }));
}

function yearAbsent({ approval, assessment: { year } }: Dossier): Finding[] {
  return [
    { text: approval.subject, path: 'approval.subject', name: 'Trích yếu' },
    { text: approval.result.lead, path: 'approval.result.lead', name: 'Lời dẫn của Điều 1' },
  ]
    .filter(({ text }) => !text.includes(String(year)))
    .map(({ path, name }) => ({
      code: 'year-absent',
      severity: 'warning',
      message: `${name} không nêu năm đánh giá ${year}.`,
      hint: `Bổ sung “năm ${year}” nếu thiếu.`,
      path,
      figures: { year: String(year) },
    }));
}

/** The recipients begin with those who carry the decision out: "Như Điều n", n being the last article (Annex I, II.9.d). */
function recipients({ profile, approval }: Dossier): Finding[] {
  const lastArticle = 1 + approval.furtherArticles.length;
  const named = profile.recipients.flatMap((recipient, place) => {
    const article = /^như điều (\d+)/iu.exec(recipient)?.[1];
    return article === undefined ? [] : [{ article, path: `profile.recipients[${place}]` }];
  });
  if (named.length === 0) {
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
  return named
    .filter(({ article }) => Number(article) !== lastArticle)
    .map(({ article, path }) => ({
      code: 'recipients-wrong-article',
      severity: 'warning',
      message: `Nơi nhận ghi “Như Điều ${article}” nhưng Điều cuối (điều khoản thi hành) là Điều ${lastArticle}.`,
      hint: `Sửa thành “Như Điều ${lastArticle}”.`,
      path,
      figures: { article, lastArticle: String(lastArticle) },
    }));
}
