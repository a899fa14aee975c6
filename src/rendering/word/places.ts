import { placeOf, type TemplatePlace } from './faults.ts';

/** By the ending of the content type; faults are told in this order. */
const partLabels: readonly (readonly [string, string])[] = [
  ['document.main+xml', 'Thân bài'],
  ['footnotes+xml', 'Chú thích'],
  ['header+xml', 'Đầu trang'],
  ['footer+xml', 'Chân trang'],
  ['comments+xml', 'Nhận xét'],
  ['settings+xml', 'Thiết lập tệp'],
  ['properties+xml', 'Thuộc tính tệp'],
];

/** What officials call a part, by its content type. */
export function partLabel(contentType: string): string {
  return partLabels.find(([ending]) => contentType.endsWith(ending))?.[1] ?? 'Tệp mẫu';
}

/** Where a part comes in the order in which faults are told: body first. */
export function partOrder(contentType: string): number {
  const at = partLabels.findIndex(([ending]) => contentType.endsWith(ending));
  return at === -1 ? partLabels.length : at;
}

/** A part of a template by its entry name, and what officials call it. */
export interface NamedPart {
  readonly name: string;
  readonly label: string;
}

/** Finds the paragraph of a character offset: docxtemplater counts the characters of all text elements of a part. */
export function placeFinder(
  part: NamedPart,
  content: Uint8Array | undefined,
): (offset: number | undefined) => TemplatePlace {
  let texts: readonly Boundary[] | undefined;
  return (offset) => {
    if (content === undefined) return { text: part.label };
    if (offset === undefined) return { text: part.label, part: part.name };
    texts ??= readParagraphs(new TextDecoder().decode(content)).texts;
    return placeIn(part, lastFrom(texts, offset)?.paragraph);
  };
}

/** The places of positions in the XML of a part: of the innermost paragraph around each, if there is one. */
export function placeInXml(part: NamedPart, xml: string): (index: number) => TemplatePlace {
  let boundaries: readonly Boundary[] | undefined;
  return (index) => {
    boundaries ??= readParagraphs(xml).boundaries;
    return placeIn(part, lastFrom(boundaries, index)?.paragraph);
  };
}

/** Characters of a paragraph that are looked at: it may be the whole file, and have thousands of faults. */
const mostRead = 1000;

function placeIn({ name, label }: NamedPart, paragraph: Paragraph | undefined): TemplatePlace {
  if (paragraph === undefined) return { text: label, part: name };
  return {
    text: placeOf(label, unescapeXml(paragraph.text.slice(0, mostRead))),
    part: name,
    ordinal: paragraph.ordinal,
  };
}

interface Paragraph {
  readonly ordinal: number;
  /** Its own text, without that of text boxes in it, as it stands in the XML. */
  text: string;
}

/** From here on, up to the next one, everything stands in this paragraph, or in none. */
interface Boundary {
  readonly from: number;
  readonly paragraph: Paragraph | undefined;
}

const textElements = 'w:t|a:t|dc:[a-z]+|cp:[a-zA-Z]+';
const paragraphsAndTexts = new RegExp(`<w:p(?:\\s[^>]*)?>|</w:p>|<(${textElements})(?:\\s[^>]*)?>([^<]*)(?=<)`, 'g');

/**
 * The paragraphs of a part, by positions in its XML and by offsets in its text. Paragraphs stand inside each other where
 * text boxes hang in them; a text belongs to the innermost.
 */
function readParagraphs(xml: string): { readonly boundaries: Boundary[]; readonly texts: Boundary[] } {
  const boundaries: Boundary[] = [];
  const texts: Boundary[] = [];
  const open: Paragraph[] = [];
  let ordinal = 0;
  let offset = 0;
  for (const { index, 0: all, 1: element, 2: inner = '' } of xml.matchAll(paragraphsAndTexts)) {
    const around = open.at(-1);
    if (element !== undefined) {
      if (around !== undefined) around.text += inner;
      if (inner !== '') texts.push({ from: offset, paragraph: around });
      offset += inner.length;
    } else if (all === '</w:p>') {
      open.pop();
      boundaries.push({ from: index + all.length, paragraph: open.at(-1) });
    } else {
      const paragraph = { ordinal, text: '' };
      ordinal += 1;
      if (all.endsWith('/>')) continue;
      open.push(paragraph);
      boundaries.push({ from: index, paragraph });
    }
  }
  return { boundaries, texts };
}

/** The last boundary at or before a position; boundaries stand in order, and there may be many of both. */
function lastFrom(boundaries: readonly Boundary[], position: number): Boundary | undefined {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return boundaries[low - 1];
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
