import { placeOf } from './faults.ts';

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

/** Finds the paragraph of a character offset: docxtemplater counts the characters of all text elements of a part. */
export function placeFinder(label: string, content: Uint8Array | undefined): (offset: number | undefined) => string {
  let paragraphs: readonly Paragraph[] | undefined;
  return (offset) => {
    if (offset === undefined || content === undefined) return label;
    paragraphs ??= textOfParagraphs(new TextDecoder().decode(content));
    return placeOf(label, paragraphs.find((paragraph) => offset < paragraph.end)?.text ?? '');
  };
}

interface Paragraph {
  readonly end: number;
  readonly text: string;
}

function textOfParagraphs(xml: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  let end = 0;
  for (const [match, element, inner] of xml.matchAll(
    /<\/w:p>|<(w:t|a:t|dc:[a-z]+|cp:[a-zA-Z]+)(?:\s[^>]*)?>([^<]*)</g,
  )) {
    if (element === undefined && match === '</w:p>') {
      paragraphs.push({ end, text: unescapeXml(text) });
      text = '';
    } else {
      text += inner ?? '';
      end += inner?.length ?? 0;
    }
  }
  return [...paragraphs, { end: Number.POSITIVE_INFINITY, text: unescapeXml(text) }];
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
