import type { Issue } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { scanXml } from '../xml-scan.ts';
import { fault } from './faults.ts';
import { countSuspects } from './printable-text.ts';

/** What one pass over the XML of a part finds. */
export interface PartReport {
  /** Where it is not well-formed, or an element has no id, or one that is no number. */
  readonly faults: readonly Issue[];
  /** Ids that stand twice. */
  readonly duplicates: readonly { readonly element: string; readonly issue: Issue }[];
  /** `w:id` of footnote marks, in order. */
  readonly marks: readonly string[];
  /** `w:id` of notes other than separators, in order. */
  readonly notes: readonly string[];
  /** Braces and words "undefined" in the text. */
  readonly suspects: number;
}

/** Elements whose id must be unique in a part, and the attribute it stands in. */
const idAttributes: ReadonlyMap<string, RegExp> = new Map([
  ['w:footnoteReference', /\sw:id="([^"]*)"/],
  ['w:footnote', /\sw:id="([^"]*)"/],
  ['w:bookmarkStart', /\sw:id="([^"]*)"/],
  ['w:commentRangeStart', /\sw:id="([^"]*)"/],
  ['wp:docPr', /\sid="([^"]*)"/],
]);

/** Ids are whole numbers; notes count on from those of their separators. */
export const wholeNumber = /^-?\d{1,10}$/;

/**
 * Reads a finished part once: is it well-formed, are ids unique, which notes and marks does it hold, is anything left
 * that looks like a tag of the template.
 * @param label what officials call the part
 */
export function inspectPart(xml: string, label: string): PartReport {
  const duplicates: { element: string; issue: Issue }[] = [];
  const marks: string[] = [];
  const notes: string[] = [];
  const nameless: string[] = [];
  const seen = new Set<string>();
  let suspects = 0;
  const malformed = scanXml(xml, {
    text(text) {
      suspects += countSuspects(text);
    },
    start(element, attributes) {
      const pattern = idAttributes.get(element);
      if (pattern === undefined) return;
      const id = pattern.exec(attributes)?.[1];
      if (id === undefined || !wholeNumber.test(id)) {
        nameless.push(
          id === undefined ? `${element} không có số hiệu` : `Số hiệu “${id}” của ${element} không phải là số nguyên`,
        );
        return;
      }
      if (element === 'w:footnoteReference') marks.push(id);
      if (element === 'w:footnote' && !/\sw:type="(?!normal")/.test(attributes)) notes.push(id);
      if (seen.has(`${element} ${id}`)) {
        duplicates.push({ element, issue: fault(label, `Số hiệu ${id} của ${element} bị trùng`) });
      }
      seen.add(`${element} ${id}`);
    },
  });
  const character = unprintableCharacter(xml);
  const faults = [
    malformed,
    ...nameless,
    character === undefined ? undefined : `Có ký tự mà XML không cho phép (${character})`,
  ];
  return {
    faults: faults.filter((each) => each !== undefined).map((each) => fault(label, each)),
    duplicates,
    marks,
    notes,
    suspects,
  };
}

/** Holds the marks of the body against the notes: one note for each mark, in the same order, none left over. */
export function compareNotes(marks: readonly string[], notes: readonly string[]): Issue[] {
  const agree = marks.length === notes.length && marks.every((id, index) => id === notes[index]);
  if (agree) return [];
  return [
    fault(
      'Chú thích',
      `Dấu chú thích (${marks.join(', ')}) và nội dung chú thích (${notes.join(', ')}) không khớp từng cặp theo thứ tự`,
    ),
  ];
}
