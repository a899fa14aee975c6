import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { fault } from './faults.ts';
import { countSuspects } from './printable-text.ts';

/** What one pass over the XML of a part finds. */
export interface PartReport {
  readonly faults: readonly Issue[];
  /** `w:id` of footnote marks, in order. */
  readonly marks: readonly string[];
  /** `w:id` of notes other than separators, in order. */
  readonly notes: readonly string[];
  /** Braces and words "undefined" in the text. */
  readonly suspects: number;
}

const markup = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?)>|<\?[^<>]*\?>|<!--.*?-->/gsy;
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/**
 * Reads a finished part once: is it well-formed (XML 1.0: tags nest, no stray `<` or `&`, no forbidden character), are
 * ids unique, which notes and marks does it hold, is anything left that looks like a tag of the template.
 * @param label what officials call the part
 */
export function inspectPart(xml: string, label: string): PartReport {
  const faults: Issue[] = [];
  const marks: string[] = [];
  const notes: string[] = [];
  const seen = new Set<string>();
  const open: string[] = [];
  let suspects = 0;
  let at = 0;
  let inText = false;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const end = next === -1 ? xml.length : next;
    if (end > at) {
      const text = xml.slice(at, end);
      if (inText) suspects += countSuspects(text);
      if (text.includes('&') && entity.test(text)) faults.push(fault(label, 'Có dấu & không đúng quy cách XML'));
      if (open.length === 0 && text.trim() !== '' && text !== '\ufeff') faults.push(fault(label, 'Có chữ đứng ngoài phần tử gốc'));
    }
    if (next === -1) break;
    markup.lastIndex = next;
    const match = markup.exec(xml);
    if (match === null) {
      faults.push(fault(label, `Thẻ XML hỏng: ${xml.slice(next, next + 40)}`));
      break;
    }
    at = markup.lastIndex;
    const [, closes, name, attributes = '', closed] = match;
    if (name === undefined) continue;
    if (closes === '/') {
      if (open.pop() !== name) {
        faults.push(fault(label, `Thẻ XML </${name}> không khớp thẻ mở`));
        break;
      }
      inText = false;
      continue;
    }
    if (closed !== '/') open.push(name);
    inText = closed !== '/' && isTextElement(name);
    const id = idOf(name, attributes);
    if (id === undefined) continue;
    if (name === 'w:footnoteReference') marks.push(id);
    if (name === 'w:footnote' && !/\sw:type="(?!normal")/.test(attributes)) notes.push(id);
    const key = `${name} ${id}`;
    if (seen.has(key)) faults.push(fault(label, `Số hiệu ${id} của ${name} bị trùng`));
    seen.add(key);
  }
  if (faults.length === 0 && open.length > 0) faults.push(fault(label, `Thẻ XML <${open.at(-1)}> chưa đóng`));
  if (unprintableCharacter(xml) !== undefined) faults.push(fault(label, 'Có ký tự mà XML không cho phép'));
  return { faults, marks, notes, suspects };
}

/** Holds the marks of the body against the notes: one note for each mark, in the same order, none left over. */
export function compareNotes(marks: readonly string[], notes: readonly string[]): Issue[] {
  const agree = marks.length === notes.length && marks.every((id, index) => id === notes[index]);
  if (agree) return [];
  return [fault('Chú thích', `Dấu chú thích (${marks.join(', ')}) và nội dung chú thích (${notes.join(', ')}) không khớp từng cặp theo thứ tự`)];
}

function isTextElement(name: string): boolean {
  return name === 'w:t' || name === 'dc:title' || name === 'dc:subject' || name === 'dc:description' || name === 'cp:keywords';
}

function idOf(name: string, attributes: string): string | undefined {
  switch (name) {
    case 'w:footnoteReference':
    case 'w:footnote':
    case 'w:bookmarkStart':
    case 'w:commentRangeStart':
      return /\sw:id="([^"]*)"/.exec(attributes)?.[1];
    case 'wp:docPr':
      return /\sid="([^"]*)"/.exec(attributes)?.[1];
    default:
      return undefined;
  }
}
