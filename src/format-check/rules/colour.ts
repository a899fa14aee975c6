import type { Paragraph, Run } from '../document-model.ts';
import type { Fault, Rule } from '../rule.ts';
import { annex } from './clauses.ts';
import { brightness, colourName } from './colour-names.ts';
import { excerpt, faultAtParagraph, judged, notFound } from './outcomes.ts';
import { printedParagraphs } from './printed-paragraphs.ts';

/** Black letters (Annex I, I.4). That nothing lies behind them, the decree does not say: a warning. */
export const colourRules: readonly Rule[] = [
  {
    id: 'PG-09',
    title: 'Chữ màu đen',
    clause: annex('I', '4'),
    severity: 'error',
    allowed: 'Chữ màu đen, không tô nền',
    hint: 'Chọn đoạn văn bản đó, đặt Font Color (Màu phông) là Automatic (Tự động) và bỏ màu nền.',
    check: ({ document }) => {
      const paragraphs = printedParagraphs(document).filter(({ text }) => text.trim() !== '');
      return paragraphs.length === 0 ? notFound : judged(paragraphs.flatMap(colourFault));
    },
  },
];

/** At most one fault a paragraph, with all colours that are wrong there. */
function colourFault(paragraph: Paragraph): Fault[] {
  if (isStamp(paragraph)) return [];
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== '');
  const coloured = runs.filter(isColoured);
  const filled = runs.filter(({ format }) => format.fill !== undefined && !isBlank(format.fill));
  const label = paragraph.label?.format.colour ?? 'auto';
  const { fill } = paragraph.format;
  const found = [
    ...wrongColours('chữ', new Set(coloured.map(({ format }) => format.colour))),
    ...wrongColours('nền chữ', new Set(filled.map(({ format }) => format.fill ?? ''))),
    ...(coloured.length > 0 || isBlack(label) ? [] : [`số thứ tự đầu đoạn ${colourName(label)}`]),
    ...(filled.length > 0 || fill === undefined || isBlank(fill) ? [] : [`nền đoạn văn ${colourName(fill)}`]),
  ].join(', ');
  if (found === '') return [];
  const marked = new Set([...coloured, ...filled]);
  const wrong = runs.filter((run) => marked.has(run));
  const isWhole = wrong.length === 0 || wrong.length === runs.length;
  const colours = coloured.length > 0 ? coloured.map(({ format }) => format.colour) : [label];
  const isClear = colours.some((colour) => !isBlack(colour) && !isNearlyBlack(colour));
  return [
    faultAtParagraph(paragraph, found.charAt(0).toUpperCase() + found.slice(1), {
      ...(isWhole ? {} : { excerpt: excerpt(wrong.map(({ text }) => text).join(' … ')) }),
      ...(isClear ? {} : { severity: 'warning' }),
    }),
  ];
}

function wrongColours(what: string, colours: ReadonlySet<string>): string[] {
  return colours.size === 0 ? [] : [`${what} ${[...colours].map(colourName).join(', ')}`];
}

function isColoured({ format }: Run): boolean {
  return !isBlack(format.colour);
}

/**
 * Up to 0D0D0D a colour passes: it is the next to black that Word offers (“Black, Text 1, Lighter 5%”), and no printer
 * shows the difference. From there to 333333 (words pasted from the web) it is no black, but near enough to be a warning.
 */
function isBlack(colour: string): boolean {
  return colour === 'auto' || (brightness(colour) ?? 255) <= 0x0d;
}

function isNearlyBlack(colour: string): boolean {
  return (brightness(colour) ?? 255) <= 0x33;
}

function isBlank(fill: string): boolean {
  return fill === 'white' || fill === 'FFFFFF';
}

/** Marks of urgency and secrecy are stamped in red (Annex I, III.2); some papers carry them in print. */
function isStamp({ text }: Paragraph): boolean {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return /^(?:KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|MẬT|TỐI MẬT|TUYỆT MẬT)$/.test(words);
}
