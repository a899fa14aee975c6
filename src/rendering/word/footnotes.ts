import { type TemplateFault, templateFault } from './faults.ts';
import type { ParsedPart } from './template-reader.ts';
import { aroundId, attribute, isEnd, isStart, type Token } from './tokens.ts';

/** A note as the template has it: its element up to and after its number, and the tokens of its content. */
export interface TemplateNote {
  readonly openBefore: string;
  readonly openAfter: string;
  readonly tokens: readonly Token[];
}

/**
 * The footnotes part of a template, taken apart (ECMA-376-1, 17.11.10). Separators stay; the notes are programs, run
 * once for each mark in the scope of that mark, and stored in the order of the marks: LibreOffice pairs them by order,
 * Word by number, so both must agree.
 */
export interface TemplateNotes {
  /** XML up to the first note of the paper: root element, separators. */
  readonly head: string;
  readonly tail: string;
  /** The number of the first note of the paper; below it are the separators. */
  readonly firstId: number;
  readonly byId: ReadonlyMap<string, TemplateNote>;
}

const root =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';
const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

/** The notes of a template that has no footnotes part: only the separators that Word expects. */
export const emptyNotes: TemplateNotes = {
  head: root + separators,
  tail: '</w:footnotes>',
  firstId: 1,
  byId: new Map(),
};

/** Takes the footnotes part apart; a loop that reaches over several notes is reported. */
export function readNotes(part: ParsedPart, faults: TemplateFault[]): TemplateNotes {
  const byId = new Map<string, TemplateNote>();
  let head = '';
  let tail = '';
  let highestSpecialId = 0;
  for (let at = 0; at < part.tokens.length; at += 1) {
    const token = part.tokens[at] as Token;
    if (token.type === 'placeholder') {
      faults.push(loopOverNotes(part, token));
      continue;
    }
    if (!isStart(token, 'w:footnote')) {
      if (byId.size === 0 && !token.value.includes('</w:footnotes>')) head += token.value;
      else tail += token.value;
      continue;
    }
    const end = part.tokens.findIndex((other, index) => index > at && isEnd(other, 'w:footnote'));
    const inner = part.tokens.slice(at + 1, end);
    const id = attribute(token.value, 'w:id') ?? '';
    if (attribute(token.value, 'w:type') === undefined || attribute(token.value, 'w:type') === 'normal') {
      const [openBefore, openAfter] = aroundId(token.value);
      byId.set(id, { openBefore, openAfter, tokens: inner });
      for (const loop of inner) {
        const swallowed = notesIn(loop.subparsed ?? []);
        if (swallowed.length > 0) faults.push(loopOverNotes(part, loop));
        // They have words: only the loop is at fault, not their marks.
        for (const other of swallowed) byId.set(other, { openBefore, openAfter, tokens: [] });
      }
    } else {
      for (const tag of inner.filter((each) => each.type === 'placeholder')) {
        faults.push(
          templateFault(
            'separator-tag',
            part.placeAt(tag.offset),
            `Có thẻ {${tag.raw ?? tag.value}} trong dòng phân cách chú thích`,
            'Bỏ thẻ ở chỗ này',
          ),
        );
      }
      head += [token, ...inner, part.tokens[end] as Token].map((each) => each.value).join('');
      highestSpecialId = Math.max(highestSpecialId, Number(id));
    }
    at = end;
  }
  return { head, tail, firstId: highestSpecialId + 1, byId };
}

function loopOverNotes(part: ParsedPart, loop: Token): TemplateFault {
  return templateFault(
    'loop-over-notes',
    part.placeAt(loop.offset),
    'Vòng lặp bao trùm nhiều chú thích',
    'Đặt thẻ mở và thẻ đóng trong cùng một chú thích',
    loop.raw,
  );
}

/** The `w:id` of the notes that begin among tokens. */
function notesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [
    ...(isStart(token, 'w:footnote') ? [attribute(token.value, 'w:id') ?? ''] : []),
    ...notesIn(token.subparsed ?? []),
  ]);
}

/** How often the marks of each note stand in the template; a loop counts once. */
export function countCitations(tokens: readonly Token[], counts = new Map<string, number>()): Map<string, number> {
  for (const token of tokens) {
    if (token.tag === 'w:footnoteReference') {
      const id = attribute(token.value, 'w:id') ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    if (token.subparsed !== undefined) countCitations(token.subparsed, counts);
  }
  return counts;
}
