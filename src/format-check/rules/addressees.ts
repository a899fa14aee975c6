import type { BodyLine, Line, Paper } from '../paper.ts';
import type { Fault, Outcome, Rule } from '../rule.ts';
import { annex, sample } from './clauses.ts';
import { ofMainPaper } from './main-paper.ts';
import { faultAt, judged, notApplicable, notFound, passed } from './outcomes.ts';
import { recipientItems } from './recipient-items.ts';

/** How addressees and recipients go together (Annex I, II.9.b–c; Annex III). */
export const addresseeRules: readonly Rule[] = [
  {
    id: 'NN-06',
    title: 'Dòng đầu của nơi nhận',
    clause: `${annex('II', '9', 'b')}; ${sample('1.2, 1.3 và 1.5')}`,
    severity: 'warning',
    allowed: 'Quyết định: “- Như Điều …;” (điều về trách nhiệm thi hành); văn bản có “Kính gửi”: “- Như trên;”',
    hint: 'Sửa dòng đầu của nơi nhận: quyết định ghi “- Như Điều …;”, công văn ghi “- Như trên;”.',
    check: ofMainPaper(checkFirst),
  },
  {
    id: 'NN-07',
    title: '“Kính gửi” theo loại văn bản',
    clause: annex('II', '9', 'b và điểm c'),
    severity: 'error',
    allowed: 'Chỉ công văn, tờ trình và báo cáo gửi cấp trên có “Kính gửi”',
    hint: 'Bỏ dòng “Kính gửi” ở văn bản có tên loại khác; ghi các nơi nhận vào phần “Nơi nhận”.',
    check: ofMainPaper(checkSalutation),
  },
];

function checkFirst(paper: Paper): Outcome {
  const { recipients, salutation } = paper.elements;
  const [first] = recipientItems(recipients).filter(({ kind }) => kind !== 'heading');
  if (first === undefined) return notFound;
  if (paper.type === 'QUYẾT ĐỊNH') return judged(decisionFaults(paper, first.first));
  if (salutation.length > 0) {
    // Where “Kính gửi” has to go (NN-07), nothing is to point to it.
    return withoutSalutation.has(paper.type ?? '') ? notApplicable : judged(letterFault(paper, first.first));
  }
  return /^\W*như trên/iu.test(first.text) && paper.type !== undefined && announced.has(paper.type)
    ? judged([faultAt(first.first, '“Như trên” mà văn bản không có “Kính gửi”')])
    : notApplicable;
}

/** Types whose text names no addressee to whom “Như trên” could point. */
const announced: ReadonlySet<string> = new Set([
  'KẾ HOẠCH',
  'CHƯƠNG TRÌNH',
  'ĐỀ ÁN',
  'PHƯƠNG ÁN',
  'DỰ ÁN',
  'NGHỊ QUYẾT',
]);

/** II.9.b demands it of three types; that another paper with “Kính gửi” should follow them is no more than consistent. */
function letterFault({ type }: Paper, first: Line): Fault[] {
  if (/^\W*như (?:trên|kính gửi)/iu.test(first.text)) return [];
  const isNamed = type !== undefined && addressed.has(type);
  return [
    faultAt(first, 'Dòng đầu không phải “Như trên”', {
      expected: '“- Như trên;”',
      ...(isNamed ? { severity: 'error' } : {}),
    }),
  ];
}

const addressed: ReadonlySet<string> = new Set(['CÔNG VĂN', 'TỜ TRÌNH', 'BÁO CÁO']);

const asInArticle = /^\W*như (?:các )?điều\s*(\d+)?/iu;

function decisionFaults({ body, elements }: Paper, first: Line): Fault[] {
  const named = elements.recipients.find(({ text }) => asInArticle.test(text));
  if (named === undefined) return [faultAt(first, 'Dòng đầu không phải “Như Điều …”', { expected: '“- Như Điều …;”' })];
  const order = named === first ? [] : [faultAt(named, '“Như Điều …” không ở dòng đầu')];
  const articles = articlesOf(body);
  const number = asInArticle.exec(named.text)?.[1];
  const article = articles.find((each) => each.number === number);
  if (number === undefined || articles.length === 0) return order;
  if (article === undefined) return [...order, faultAt(named, `Quyết định không có Điều ${number}`)];
  const executing = articles.filter(({ text }) => isExecution(text));
  if (executing.length === 0 || executing.includes(article)) return order;
  const numbers = executing.map((each) => each.number).join(', ');
  return [
    ...order,
    faultAt(named, `Điều ${number} không phải điều về trách nhiệm thi hành`, { expected: `Điều ${numbers}` }),
  ];
}

interface Article {
  readonly number: string;
  readonly text: string;
}

function articlesOf(body: readonly BodyLine[]): Article[] {
  const articles: { number: string; lines: string[] }[] = [];
  for (const { role, number, rest, text } of body) {
    if (role === 'article' && number !== undefined) articles.push({ number, lines: [rest] });
    else articles.at(-1)?.lines.push(text);
  }
  return articles.map(({ number, lines }) => ({ number, text: lines.join(' ') }));
}

/** “… chịu trách nhiệm thi hành Quyết định này”, also “căn cứ Quyết định thi hành”. */
function isExecution(text: string): boolean {
  return /(?:thi hành|thực hiện)\s+(?:quyết định|nghị quyết)(?!\p{L})|quyết định (?:này )?(?:chịu trách nhiệm )?thi hành/iu.test(
    text,
  );
}

function checkSalutation({ type, elements, body }: Paper): Outcome {
  const [salutation] = elements.salutation;
  const [subject] = elements.letterSubject;
  if (type === undefined) return notFound;
  if (salutation !== undefined) {
    if (type === 'CÔNG VĂN') return passed;
    return withoutSalutation.has(type)
      ? judged([faultAt(salutation, `“Kính gửi” trong ${type.toLowerCase()}`)])
      : notApplicable;
  }
  if (withoutSalutation.has(type)) return passed;
  const isOtherwise = body.slice(0, 6).some(({ text }) => /^kính\s/iu.test(text));
  if (type !== 'CÔNG VĂN' || subject === undefined || isOtherwise) return notApplicable;
  return judged([faultAt(subject, 'Công văn không có “Kính gửi”')]);
}

/** Types that go to no addressee by name; invitations, introductions and slips may have one. */
const withoutSalutation: ReadonlySet<string> = new Set([
  'NGHỊ QUYẾT',
  'QUYẾT ĐỊNH',
  'CHỈ THỊ',
  'QUY CHẾ',
  'QUY ĐỊNH',
  'THÔNG CÁO',
  'THÔNG BÁO',
  'HƯỚNG DẪN',
  'CHƯƠNG TRÌNH',
  'KẾ HOẠCH',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'DỰ ÁN',
  'BIÊN BẢN',
]);
