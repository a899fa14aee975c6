import type { Paragraph, Run } from '../document-model.ts';
import type { Fault, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { legacyFontsIn } from './encoding.ts';
import { fontsOf, isSymbolFont, isTimesNewRoman, legacyFontOf } from './font-names.ts';
import { hasLetters } from './letters.ts';
import { excerpt, faultAtParagraph, judged, notFound } from './outcomes.ts';
import { printedParagraphs } from './printed-paragraphs.ts';

/** The font of all letters (Annex I, I.4). Only letters that stand there count: blanks and signs print in any font. */
export const typefaceRules: readonly Rule[] = [
  {
    id: 'PG-08',
    title: 'Phông chữ Times New Roman',
    clause: annex('I', '4'),
    severity: 'error',
    allowed: 'Times New Roman',
    hint: 'Chọn đoạn văn bản đó, vào Home (Trang đầu) > Font (Phông chữ), chọn Times New Roman.',
    check: ({ document }) => {
      const paragraphs = printedParagraphs(document).filter(hasWords);
      if (paragraphs.length === 0) return notFound;
      const legacy = new Set(legacyFontsIn(document));
      const isWrong = (font: string) => !isTimesNewRoman(font) && !isSymbolFont(font) && !legacy.has(font);
      return judged(paragraphs.flatMap((paragraph) => fontFault(paragraph, isWrong)));
    },
  },
];

function hasWords(paragraph: Paragraph): boolean {
  return paragraph.runs.some(hasLetters);
}

/**
 * At most one fault a paragraph, with all fonts that are wrong there. Words in an old coding are another matter (PG-10):
 * in Times New Roman they would be no words at all.
 */
function fontFault(paragraph: Paragraph, isWrong: (font: string) => boolean): Fault[] {
  const wrongFontsOf = (run: Run) => (run.field === 'EQUATION' ? [] : fontsOf(run.text, run.format).filter(isWrong));
  const { label } = paragraph;
  const ofLabel = label === undefined || label.isBullet ? [] : fontsOf(label.text, label.format).filter(isWrong);
  const wrong = paragraph.runs.filter((run) => wrongFontsOf(run).length > 0);
  const fonts = [...new Set([...wrong.flatMap(wrongFontsOf), ...ofLabel])];
  if (fonts.length === 0) return [];
  const names = fonts.join(', ');
  if (wrong.length === 0) return [faultAtParagraph(paragraph, `Số thứ tự đầu đoạn dùng phông chữ ${names}`)];
  const wrongRuns = new Set(wrong);
  const isWhole = paragraph.runs.every((run) => wrongRuns.has(run) || !hasLetters(run));
  return [
    faultAtParagraph(paragraph, isWhole ? `Phông chữ ${names}` : `Có chữ dùng phông chữ ${names}`, {
      ...(isWhole ? {} : { excerpt: excerpt(wrong.map(({ text }) => text).join(' … ')) }),
      ...(paragraph.runs.some(isBoundToItsFont)
        ? {}
        : { fix: { kind: 'letters', place: paragraph.place, font: 'Times New Roman' } }),
    }),
  ];
}

/** Signs and words of an old coding turn into others when their font is changed. */
function isBoundToItsFont(run: Run): boolean {
  const { ascii, highAnsi } = run.format.fonts;
  const hasSigns = /\S/.test(run.text) && (isSymbolFont(ascii) || isSymbolFont(highAnsi));
  return hasSigns || legacyFontOf(run) !== undefined;
}
