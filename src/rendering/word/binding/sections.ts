import { attributeValues } from './xml-tags.ts';

/** Every reference that a section may have: which part, on which pages (ECMA-376-1, 17.10). */
export const storyTypes = ['header', 'footer'].flatMap((story) =>
  ['default', 'first', 'even'].map((pages) => ({ story, pages })),
) as readonly { readonly story: 'header' | 'footer'; readonly pages: string }[];

export type StoryType = (typeof storyTypes)[number];

const sectionPattern = /<w:sectPr(?:\s[^<>]*)?(?:\/>|>.*?<\/w:sectPr>)/gs;

/** Changes every section of a body, the first one differently if need be. */
export function changeSections(body: string, change: (section: string, place: number) => string): string {
  let place = -1;
  return body.replace(sectionPattern, (section) => {
    place += 1;
    return change(opened(section), place);
  });
}

function opened(section: string): string {
  return section.endsWith('/>') && !section.includes('</w:sectPr>') ? section.replace(/\/>$/, '></w:sectPr>') : section;
}

/** The body without its last section, and that section; a body may do without one (17.6.17). */
export function splitLastSection(body: string): { content: string; last: string } {
  const at = body.lastIndexOf('<w:sectPr');
  const last = at === -1 ? '' : body.slice(at);
  const isLast = /^<w:sectPr(?:\s[^<>]*)?(?:\/>|>.*<\/w:sectPr>)\s*$/s.test(last) && !last.includes('</w:p>');
  return isLast
    ? { content: body.slice(0, at), last: opened(last.trim()) }
    : { content: body, last: '<w:sectPr></w:sectPr>' };
}

/** Notes count through all sections: none begins anew or elsewhere (17.11.19, 17.11.20). */
export function countNotesThrough(xml: string): string {
  return xml.replace(/<w:footnotePr>.*?<\/w:footnotePr>/gs, (properties) =>
    properties.replace(/<w:num(?:Restart|Start)\s[^>]*\/>/g, ''),
  );
}

/** The first section of a paper that is bound in: it begins on a new page, which counts from 1 again or counts on. */
export function beginPaper(section: string, pages: 'restart' | 'continue'): string {
  const onNewPage = section.replace(/<w:type\s[^>]*\/>/, '');
  const numbering = /<w:pgNumType(?:\s[^>]*)?\/>/.exec(onNewPage)?.[0] ?? '<w:pgNumType/>';
  const plain = numbering.replace(/\sw:start="[^"]*"/, '');
  const wanted = pages === 'restart' ? plain.replace('<w:pgNumType', '<w:pgNumType w:start="1"') : plain;
  const without = onNewPage.replace(/<w:pgNumType(?:\s[^>]*)?\/>/, '');
  if (wanted === '<w:pgNumType/>') return without;
  return without.replace(afterPageNumbers, (found) => wanted + found);
}

/** Elements of a section that stand after the one on page numbers (17.6.17: the order is fixed). */
const afterPageNumbers =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings)\b|<\/w:sectPr>/;

/** The references that a section has, by story and pages, with the relationship of each. */
export function storyReferences(section: string, { story, pages }: StoryType): string | undefined {
  const element = `w:${story}Reference`;
  const tags = section.match(new RegExp(`<${element}\\s[^>]*/>`, 'g')) ?? [];
  const tag = tags.find((each) => attributeValues(each, element, 'w:type')[0] === pages);
  return tag === undefined ? undefined : attributeValues(tag, element, 'r:id')[0];
}

export function addStoryReference(section: string, { story, pages }: StoryType, relationship: string): string {
  const added = `<w:${story}Reference w:type="${pages}" r:id="${relationship}"/>`;
  return section.replace(/^<w:sectPr[^<>]*>/, (open) => open + added);
}

/** Pages left and right alike: what a paper without the setting for odd and even pages shows on every page. */
export function evenAsDefault(section: string): string {
  return (['header', 'footer'] as const).reduce((current, story) => {
    const without = current.replace(new RegExp(`<w:${story}Reference\\s[^>]*w:type="even"[^>]*/>`, 'g'), '');
    const common = storyReferences(without, { story, pages: 'default' });
    return common === undefined ? without : addStoryReference(without, { story, pages: 'even' }, common);
  }, section);
}

/** What may stand behind the last block without being one: blanks, and the ends of bookmarks round whole paragraphs. */
const behindBlocks = /(?:\s|<w:(?:bookmarkStart|bookmarkEnd|proofErr)\s[^<]*?\/>)*$/;

/**
 * Content that ends with this section: the section stands in its last paragraph (17.6.18). Where that is none, or ends a
 * section already, a paragraph of a twentieth of a point is added for it.
 */
export function closeSection(content: string, section: string): string {
  const behind = behindBlocks.exec(content.slice(-2000))?.[0] ?? '';
  const blocks = content.slice(0, content.length - behind.length);
  const start = lastParagraphStart(blocks);
  const paragraph = start === undefined ? '' : blocks.slice(start);
  if (start === undefined || paragraph.includes('<w:sectPr')) return content + sectionParagraph(section);
  return content.slice(0, start) + withSection(paragraph, section) + behind;
}

function withSection(paragraph: string, section: string): string {
  const [open = ''] = /^<w:p(?:\s[^<]*?)?\/?>/.exec(paragraph) ?? [];
  if (open.endsWith('/>')) return `${open.slice(0, -2).trimEnd()}><w:pPr>${section}</w:pPr></w:p>`;
  const rest = paragraph.slice(open.length).trimStart();
  if (rest.startsWith('<w:pPr/>')) return `${open}<w:pPr>${section}</w:pPr>${rest.slice('<w:pPr/>'.length)}`;
  if (!rest.startsWith('<w:pPr>')) return `${open}<w:pPr>${section}</w:pPr>${rest}`;
  const end = rest.indexOf('</w:pPr>');
  return open + rest.slice(0, end) + section + rest.slice(end);
}

function sectionParagraph(section: string): string {
  return (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>' +
    `<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${section}</w:pPr></w:p>`
  );
}

/** Where the last paragraph begins, if the content ends with one; paragraphs in text boxes stand inside others. */
function lastParagraphStart(content: string): number | undefined {
  if (!/(?:<\/w:p>|<w:p(?:\s[^<>]*)?\/>)$/.test(content.slice(-2000))) return undefined;
  let open = 0;
  for (let at = content.lastIndexOf('w:p'); at > 0; at = content.lastIndexOf('w:p', at - 1)) {
    if (content.startsWith('</w:p>', at - 2)) open += 1;
    else if (/^<w:p[\s>/]/.test(content.slice(at - 1, at + 4)) && !isSelfClosed(content, at)) open -= 1;
    else if (!/^<w:p[\s>/]/.test(content.slice(at - 1, at + 4))) continue;
    if (open === 0) return at - 1;
  }
  return undefined;
}

function isSelfClosed(content: string, at: number): boolean {
  return content[content.indexOf('>', at) - 1] === '/';
}
