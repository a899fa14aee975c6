import { attributeValue } from './tag-attributes.ts';
import { wordName } from './word-names.ts';
import { scanXml } from './xml-scanner.ts';

/**
 * What a header or footer shows: nothing, the number of the page and nothing else, words or pictures without it, or
 * both.
 */
export type StoryContent = 'blank' | 'number' | 'words' | 'both';

const pageNumber = /\bPAGE\b/i;
const counts = /\b(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
const pictures: ReadonlySet<string> = new Set(['blip', 'imagedata', 'OLEObject']);

/** Looks into a header or footer; fields are PAGE (ECMA-376 Part 1, 17.16.5.44) and those that count pages. */
export function storyContent(xml: string): StoryContent {
  const fields: { code: string }[] = [];
  let inside = '';
  let hasNumber = false;
  let hasWords = false;
  scanXml(xml, {
    open: (tag) => {
      const word = wordName(tag);
      if (pictures.has(tag.local)) hasWords = true;
      if (word === 't' || word === 'instrText') inside = word;
      if (word === 'pgNum') hasNumber = true;
      if (word === 'fldSimple') fields.push({ code: attributeValue(xml, tag, 'instr') ?? '' });
      if (word === 'fldChar') {
        const type = attributeValue(xml, tag, 'fldCharType');
        if (type === 'begin') fields.push({ code: '' });
        if (type === 'end') hasNumber ||= pageNumber.test(fields.pop()?.code ?? '');
      }
    },
    close: (tag) => {
      const word = wordName(tag);
      if (word === 't' || word === 'instrText') inside = '';
      if (word === 'fldSimple') hasNumber ||= pageNumber.test(fields.pop()?.code ?? '');
    },
    text: (start, end) => {
      const text = xml.slice(start, end);
      const field = fields.at(-1);
      if (inside === 'instrText' && field !== undefined) field.code += text;
      if (inside === 't' && /[\p{L}\p{N}]/u.test(text) && !counts.test(field?.code ?? '')) hasWords = true;
    },
  });
  if (hasNumber) return hasWords ? 'both' : 'number';
  return hasWords ? 'words' : 'blank';
}
