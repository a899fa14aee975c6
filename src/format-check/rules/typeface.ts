import type { Paragraph, Run } from '../document-model.ts';
import type { Fault, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { fontsOf, isSymbolFont, isTimesNewRoman, legacyCoding, legacyFontsOf } from './font-names.ts';
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
      return paragraphs.length === 0 ? notFound : judged(paragraphs.flatMap(fontFault));
    },
  },
];

function hasWords(paragraph: Paragraph): boolean {
  return paragraph.runs.some(hasLetters);
}

/** At most one fault a paragraph, with all fonts that are wrong there. */
function fontFault(paragraph: Paragraph): Fault[] {
  const wrong = paragraph.runs.filter((run) => wrongFontsOf(run).length > 0);
  const ofLabel = labelFonts(paragraph);
  const fonts = [...new Set([...wrong.flatMap(wrongFontsOf), ...ofLabel])];
  if (fonts.length === 0) return [];
  const names = fonts.join(', ');
  if (wrong.length === 0) return [faultAtParagraph(paragraph, `Số thứ tự đầu đoạn dùng phông chữ ${names}`)];
  const isWhole = paragraph.runs.every((run) => wrong.includes(run) || !hasLetters(run));
  return [
    faultAtParagraph(paragraph, isWhole ? `Phông chữ ${names}` : `Có chữ dùng phông chữ ${names}`, {
      ...(isWhole ? {} : { excerpt: excerpt(wrong.map(({ text }) => text).join(' … ')) }),
      ...(paragraph.runs.some(isBoundToItsFont)
        ? {}
        : { fix: { kind: 'letters', place: paragraph.place, font: 'Times New Roman' } }),
    }),
  ];
}

/** Words in an old coding are another matter (PG-10): with Times New Roman they would be no words at all. */
function wrongFontsOf(run: Run): string[] {
  if (run.field === 'EQUATION' || legacyFontsOf(run).length > 0) return [];
  return fontsOf(run.text, run.format).filter((font) => !isTimesNewRoman(font) && !isSymbolFont(font));
}

function labelFonts({ label }: Paragraph): string[] {
  if (label === undefined || label.isBullet) return [];
  return fontsOf(label.text, label.format).filter(
    (font) => !isTimesNewRoman(font) && !isSymbolFont(font) && legacyCoding(font) === undefined,
  );
}

/** Signs and words of an old coding turn into others when their font is changed. */
function isBoundToItsFont(run: Run): boolean {
  const { ascii, highAnsi } = run.format.fonts;
  const hasSigns = /\S/.test(run.text) && (isSymbolFont(ascii) || isSymbolFont(highAnsi));
  return hasSigns || legacyFontsOf(run).length > 0;
}
