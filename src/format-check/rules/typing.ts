import type { Fault, Rule } from '../rule.ts';
import { practice } from './clauses.ts';
import { faultAtParagraph } from './outcomes.ts';
import { judgedProse, type Prose } from './prose.ts';

/** Slips of the keyboard in the text. */
export const typingRules: readonly Rule[] = [
  {
    id: 'ST-14',
    title: 'Lỗi gõ: từ lặp, dấu cách thừa',
    clause: practice,
    severity: 'warning',
    allowed: 'Không lặp từ; một dấu cách giữa hai từ; không có dấu cách trước dấu câu',
    hint: 'Xóa từ lặp và dấu cách thừa; có thể dùng Find and Replace (Ctrl + H) thay hai dấu cách bằng một.',
    check: (paper) => judgedProse(paper, typingFaults),
  },
];

function typingFaults({ text, raw, paragraph }: Prose): Fault[] {
  const doubled = [...doubledWords(text)].map((words) => `“${words}”`);
  const before = [...text.matchAll(blankBeforeMark)].map(([, words = '']) => `“${words.trim()}”`);
  const wide = [...raw.matchAll(wideBlank)].filter(([, left = '', , right = '']) => !isFillIn(left, right));
  return [
    ...(doubled.length > 0 ? [faultAtParagraph(paragraph, `Lặp từ ${doubled.join(', ')}`)] : []),
    ...(before.length > 0 ? [faultAtParagraph(paragraph, `Dấu cách trước dấu câu: ${before.join(', ')}`)] : []),
    ...(wide.length > 0
      ? [faultAtParagraph(paragraph, `${wide.length} chỗ có hai dấu cách trở lên`, { severity: 'info' as const })]
      : []),
  ];
}

/**
 * Words that neither begin nor end another word, so that they can't meet by right (as the second syllable of “đại biểu”
 * and the first of “biểu quyết” do), and that are no reduplication (“luôn luôn”, “từ từ”).
 */
const lonely = [
  ...['về', 'của', 'các', 'những', 'và', 'với', 'theo', 'hoặc', 'nhưng', 'thì', 'đã', 'sẽ', 'này', 'giữa', 'dưới'],
  ...['trong', 'trên', 'để', 'đến', 'cho', 'nhằm', 'nếu'],
];
const doubledSyllable = new RegExp(`(?<![\\p{L}-])(${lonely.join('|')}) \\1(?![\\p{L}-])`, 'giu');

/** A word of two syllables that is repeated as a whole: “thực hiện thực hiện”. */
const doubledPair = /(?<![\p{L}-])(\p{Ll}{1,7} \p{Ll}{1,7}) \1(?![\p{L}-])/gu;

/** “xây dựng xã hội xã hội chủ nghĩa”; steps and distributions. */
const rightPairs: ReadonlySet<string> = new Set([
  'xã hội',
  'công tác',
  'từng bước',
  'lần lượt',
  'dần dần',
  'mãi mãi',
  'ngày một',
  'khu vực',
  'quản lý',
  'hai bên',
  'nhà nước',
]);

function* doubledWords(text: string): Generator<string> {
  for (const [words] of text.matchAll(doubledSyllable)) yield words;
  for (const [words, pair = ''] of text.matchAll(doubledPair)) if (!rightPairs.has(pair)) yield words;
}

/** “năm 2024 ;” – but not “./.”, “…” and dotted lines. */
const blankBeforeMark = /([^\s.…;:,]{1,20} [,;:.?!])(?=\s|$)(?! ?[./])/gu;

const wideBlank = /(\S{1,8})([ \u00a0]{2,})(?=(\S))/gu;

/** Blanks for a number or a date that is filled in by hand or by the system that issues the paper. */
function isFillIn(left: string, right: string): boolean {
  return /(?:ngày|tháng|năm|số:?|:|[./…]|\)|^[-–+]|^\d+\.)$/iu.test(left) || /^[/.…]/.test(right);
}
