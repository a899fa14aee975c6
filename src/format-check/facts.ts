import { defined } from './defined.ts';
import type { Section } from './document-model.ts';
import { millimetreText } from './millimetres.ts';
import type { Line, Paper } from './paper.ts';
import type { FormatReport } from './report.ts';
import { sizesOf, sizeText } from './rules/letters.ts';

/** What was recognised in a paper, in the paper's own words. */
export function factsOf({ document, elements, type, body, attachments }: Paper): FormatReport['facts'] {
  const sizes = [elements.nationalTitle, elements.motto, elements.placeAndDate].map((lines) => sizesText(lines));
  const subject = elements.subject.length > 0 ? elements.subject : elements.letterSubject;
  const running = body.filter(({ role }) => role === 'text' || role === 'article' || role === 'clause');
  return defined({
    type,
    number: words(elements.number),
    issuingAuthority: words(elements.issuingAuthority),
    placeAndDate: words(elements.placeAndDate),
    subject: words(subject),
    capacity: words(elements.capacity, '; '),
    signatory: words(elements.signatory, '; '),
    page: pageText(document.sections[0]),
    sizes: sizes.some((size) => size !== '') ? sizes.map((size) => size || '?').join(' – ') : undefined,
    bodySize: sizesText(running) || undefined,
    attachments: attachments.map(({ label, title }) => words([...label, ...title], ': ') ?? 'Văn bản kèm theo'),
  });
}

function words(lines: readonly Line[], between = ' '): string | undefined {
  return lines.length === 0 ? undefined : lines.map(({ text }) => text).join(between);
}

function sizesText(lines: readonly Line[]): string {
  return sizesOf(lines.flatMap(({ runs }) => runs))
    .toSorted((one, other) => one - other)
    .map(sizeText)
    .join('/');
}

function pageText(section: Section | undefined): string {
  if (section === undefined) return '';
  const { width, height, isLandscape, margins } = section;
  const size = `${millimetreText(width)} mm x ${millimetreText(height)} mm, giấy ${isLandscape ? 'ngang' : 'đứng'}`;
  const sides = [margins.top, margins.bottom, margins.left + margins.gutter, margins.right].map(millimetreText);
  return `${size}; lề trên ${sides[0]}, dưới ${sides[1]}, trái ${sides[2]}, phải ${sides[3]} mm`;
}
