import { attributeValue } from './tag-attributes.ts';
import { wordName } from './word-names.ts';
import { scanXml } from './xml-scanner.ts';

/**
 * What a header or footer shows: nothing, the number of the page and nothing else, that number with “Trang”, words or
 * pictures without it, or both.
 */
export type StoryContent = 'blank' | 'number' | 'labelled' | 'words' | 'both';

const pageNumber = /\bPAGE\b/i;
const counts = /\b(PAGE|NUMPAGES|SECTIONPAGES)\b/i;
/** Words that belong to a page number and go with it: “Trang 2/5”, “Số trang: 2”. */
const label = /^[^\p{L}\p{N}]*(?:số\s+)?(?:trang|page)(?:\s+số)?[^\p{L}\p{N}]*$/iu;
const pictures: ReadonlySet<string> = new Set(['blip', 'imagedata', 'OLEObject']);

/** Looks into a header or footer; fields are PAGE (ECMA-376 Part 1, 17.16.5.44) and those that count pages. */
export function storyContent(xml: string): StoryContent {
  const fields: { code: string }[] = [];
  let inside = '';
  let hasNumber = false;
  let hasPictures = false;
  let words = '';
  scanXml(xml, {
    open: (tag) => {
      const word = wordName(tag);
      if (pictures.has(tag.local)) hasPictures = true;
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
      if (inside === 't' && !counts.test(field?.code ?? '')) words += text;
    },
  });
  const hasWords = hasPictures || /[\p{L}\p{N}]/u.test(words);
  if (!hasNumber) return hasWords ? 'words' : 'blank';
  if (!hasWords) return 'number';
  return !hasPictures && label.test(words.normalize('NFC')) ? 'labelled' : 'both';
}
