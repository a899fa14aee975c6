import { nameKey } from '../vietnamese/name-key.ts';
import { withoutFinalMark, withoutListMark } from '../vietnamese/sentence.ts';
import type { ApprovalDossier } from './dossier.ts';
import type { Finding } from './finding.ts';
import type { Profile } from './profile.ts';

/** Doubts about the recipients (nơi nhận) and the filing line (Decree 30/2020, Annex I, II.9.d; Annex III, sample 1.2). */
export function recipientFindings({ profile, approval }: ApprovalDossier): Finding[] {
  const recipients = profile.recipients.map((text, place) => ({
    text: withoutFinalMark(withoutListMark(text)),
    path: `profile.recipients[${place}]`,
  }));
  return [
    ...executors(recipients, 1 + approval.furtherArticles.length),
    ...repeated(recipients),
    ...filedTwice(recipients),
    ...filingForm(profile),
  ];
}

interface Recipient {
  readonly text: string;
  readonly path: string;
}

/** The recipients begin with those who carry the decision out: "Như Điều n", n being the last article. */
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
    message: `Nơi nhận ghi “Như Điều ${article}” nhưng Điều cuối (điều khoản thi hành) là Điều ${lastArticle}.`,
    hint: `Sửa thành “Như Điều ${lastArticle}”.`,
    path,
    figures: { article, lastArticle: String(lastArticle) },
  };
}

function repeated(recipients: readonly Recipient[]): Finding[] {
  const keys = recipients.map(({ text }) => nameKey(text));
  return recipients
    .filter((_, place) => keys.indexOf(keys[place] ?? '') < place)
    .map(({ text, path }) => ({
      code: 'recipient-repeated',
      severity: 'warning',
      message: `Nơi nhận “${text}” được ghi hai lần.`,
      hint: 'Giữ lại một dòng.',
      path,
    }));
}

function filedTwice(recipients: readonly Recipient[]): Finding[] {
  return recipients
    .filter(({ text }) => /^lưu\s*:/iu.test(text))
    .map(({ text, path }) => ({
      code: 'recipient-is-filing',
      severity: 'error',
      message: `Nơi nhận có dòng “${text}” trong khi văn bản tự in dòng “Lưu:” ở cuối, nên có hai dòng Lưu.`,
      hint: 'Bỏ dòng này và ghi nội dung lưu ở profile.filing.',
      path,
    }));
}

/** "VT, " and the unit that drafted the paper (Annex I, II.9.d). */
function filingForm({ filing }: Profile): Finding[] {
  return /^(?:[-–]\s*)?(?:lưu\s*:\s*)?VT, [^;]+$/iu.test(filing)
    ? []
    : [
        {
          code: 'filing-form',
          severity: 'error',
          message: `Nội dung lưu “${filing}” phải gồm “VT” (văn thư), dấu phẩy và chữ viết tắt tên đơn vị soạn thảo.`,
          hint: 'Viết theo mẫu “VT, KGVX”.',
          path: 'profile.filing',
        },
      ];
}
