import type { XmlElement } from './elements.ts';
import { withMottoHyphens } from './motto-hyphens.ts';
import { inserted, type Splice } from './splices.ts';
import { attributesOf } from './tag-attributes.ts';
import { decoded, escaped } from './xml-text.ts';

/** Characters of a `w:t` that belong together, or nothing for what stands between words and can't be read as such. */
interface Piece {
  readonly element: XmlElement;
  readonly at: XmlElement['texts'][number];
  readonly text: string;
}

/** Elements of a run that stand for a character of their own (ECMA-376 Part 1, 17.3.3). */
const characters: ReadonlySet<string> = new Set([
  ...['tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'softHyphen', 'sym', 'drawing', 'pict', 'object', 'p'],
]);

/**
 * What to replace so that a paragraph is written in composed Unicode, or its motto with blanks and hyphens. Only what is
 * in `w:t` can change; it keeps its runs.
 */
export function changedWords(
  xml: string,
  inside: readonly XmlElement[],
  change: { readonly nfc?: boolean; readonly mottoHyphen?: boolean },
): readonly Splice[] {
  if (change.nfc !== true && change.mottoHyphen !== true) return [];
  const pieces = inside.flatMap((element) => piecesOf(xml, element));
  const texts = pieces.map((piece) => piece?.text);
  const { texts: hyphened, touched } =
    change.mottoHyphen === true ? withMottoHyphens(texts) : { texts, touched: new Set<number>() };
  const spaced = new Set<XmlElement>();
  const splices = pieces.flatMap((piece, number) => {
    if (piece === undefined) return [];
    const text = change.nfc === true ? hyphened[number]?.normalize('NFC') : hyphened[number];
    if (touched.has(number) && /^\s|\s$/.test(text ?? '')) spaced.add(piece.element);
    if (text === undefined || text === piece.text) return [];
    return [{ start: piece.at.start, end: piece.at.end, text: piece.at.isCdata ? text : escaped(text) }];
  });
  return [...splices, ...[...spaced].flatMap((element) => keptBlanks(xml, element))];
}

function piecesOf(xml: string, element: XmlElement): readonly (Piece | undefined)[] {
  if (characters.has(element.word)) return [undefined];
  return element.texts.map((at) => {
    const raw = xml.slice(at.start, at.end);
    const text = at.isCdata ? raw : decoded(raw);
    return text === undefined ? undefined : { element, at, text };
  });
}

/** Word drops blanks at the ends of a `w:t` that does not ask to keep them (XML 1.0, 2.10). */
function keptBlanks(xml: string, { tag }: XmlElement): readonly Splice[] {
  const present = attributesOf(xml, tag).find(({ name }) => name === 'xml:space');
  if (present === undefined) return [inserted(tag.start + 1 + tag.name.length, ' xml:space="preserve"')];
  return present.value === 'preserve' ? [] : [{ start: present.valueStart, end: present.valueEnd, text: 'preserve' }];
}
