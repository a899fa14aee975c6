import { renamedInCode, renamedInCodes } from './bookmarks.ts';
import type { Counters } from './counters.ts';
import type { StyleMapping } from './styles.ts';
import { changeAttribute, dropAttribute, rewriteTags, type XmlTag } from './xml-tags.ts';

/** How the words of a file that is bound in refer to what stands elsewhere in the bound file. */
export interface ContentMapping {
  readonly styles: StyleMapping;
  readonly numberOf: (numId: string) => string;
  readonly noteIdOf: (id: string) => string;
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly counters: Counters;
  /** Bookmark numbers of this part of the file, given as they come up. */
  readonly bookmarkIds: Map<string, string>;
  /** New names of the drawn shapes (VML) of this part: an embedded object names the shape that shows it. */
  readonly shapes: Map<string, string>;
  /** Relationships of this part; headers and footers keep theirs. */
  readonly relationshipOf: (id: string) => string;
  /** Fonts and colours outright instead of from a theme. */
  readonly themed: (tag: string) => string;
}

/** Rewrites a part that holds words: one pass over its tags, then the field codes between them. */
export function rewriteContent(xml: string, mapping: ContentMapping): string {
  const missingStyle = styleFinder(mapping.styles);
  const rewritten = rewriteTags(withOpenElements(xml, mapping.styles), (tag) => {
    const before = missingStyle(tag);
    const changed = changedTag(tag, mapping);
    return before === '' && changed === undefined ? undefined : before + (changed ?? tag.text);
  });
  return mapping.bookmarks.size === 0 ? rewritten : renamedInCodes(rewritten, mapping.bookmarks);
}

/** Empty paragraphs and properties written so that a style can be put into them. */
function withOpenElements(xml: string, { paragraphDefault, tableDefault }: StyleMapping): string {
  if (paragraphDefault === undefined && tableDefault === undefined) return xml;
  return xml
    .replace(/<w:pPr\s*\/>/g, '')
    .replace(/<w:tblPr\s*\/>/g, '<w:tblPr></w:tblPr>')
    .replace(/<w:p((?:\s[^<>]*)?)\/>/g, '<w:p$1></w:p>');
}

/**
 * Gives a function that is shown the tags in their order and says what must stand before each: a style for paragraphs
 * and tables that name none, where the bound file's own default is another than theirs.
 */
function styleFinder({ paragraphDefault, tableDefault }: StyleMapping): (tag: XmlTag) => string {
  let last = '';
  return ({ element, closes }) => {
    const before = last;
    last = closes ? '' : element;
    if (before === 'w:p' && element !== 'w:pPr' && paragraphDefault !== undefined) {
      return `<w:pPr><w:pStyle w:val="${paragraphDefault}"/></w:pPr>`;
    }
    if (before === 'w:pPr' && element !== 'w:pStyle' && paragraphDefault !== undefined) {
      return `<w:pStyle w:val="${paragraphDefault}"/>`;
    }
    return before === 'w:tblPr' && element !== 'w:tblStyle' && tableDefault !== undefined
      ? `<w:tblStyle w:val="${tableDefault}"/>`
      : '';
  };
}

function changedTag(tag: XmlTag, mapping: ContentMapping): string | undefined {
  const { text, element, closes } = tag;
  // All that is changed stands in attributes.
  if (closes || !/\s/.test(text)) return undefined;
  const change = changes.get(element);
  const own = change === undefined ? text : change(text, mapping);
  const changed = relationshipAttribute.test(text) ? relate(own, mapping) : own;
  const themed = mapping.themed(changed);
  const result = /\sw14:(?:paraId|textId)=/.test(themed)
    ? dropAttribute(dropAttribute(themed, 'w14:paraId'), 'w14:textId')
    : themed;
  return result === text ? undefined : result;
}

type Change = (tag: string, mapping: ContentMapping) => string;

const toStyle: Change = (tag, { styles }) => changeAttribute(tag, 'w:val', styles.idOf);
const toBookmarkId: Change = (tag, mapping) => changeAttribute(tag, 'w:id', (id) => bookmarkId(id, mapping));

/** What of a tag names something that has another name in the bound file, by element. */
const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['w:pStyle', toStyle],
  ['w:rStyle', toStyle],
  ['w:tblStyle', toStyle],
  ['w:numId', (tag, { numberOf }) => changeAttribute(tag, 'w:val', numberOf)],
  ['w:footnoteReference', (tag, { noteIdOf }) => changeAttribute(tag, 'w:id', noteIdOf)],
  ['w:footnote', (tag, { noteIdOf }) => changeAttribute(tag, 'w:id', noteIdOf)],
  [
    'w:bookmarkStart',
    (tag, mapping) =>
      changeAttribute(toBookmarkId(tag, mapping), 'w:name', (name) => mapping.bookmarks.get(name) ?? name),
  ],
  ['w:bookmarkEnd', toBookmarkId],
  ['w:hyperlink', (tag, { bookmarks }) => changeAttribute(tag, 'w:anchor', (name) => bookmarks.get(name) ?? name)],
  ['w:fldSimple', (tag, { bookmarks }) => changeAttribute(tag, 'w:instr', (code) => renamedInCode(code, bookmarks))],
  ['wp:docPr', (tag, { counters }) => changeAttribute(tag, 'id', () => counters.drawing())],
  // A content control; no other element is called so.
  ['w:id', (tag, { counters }) => changeAttribute(tag, 'w:val', counters.control)],
  ['w:dataBinding', () => ''],
  ['w15:dataBinding', () => ''],
  ['o:OLEObject', (tag, { shapes }) => changeAttribute(tag, 'ShapeID', (id) => shapes.get(id) ?? id)],
  ['w:control', (tag, { shapes }) => changeAttribute(tag, 'w:shapeid', (id) => shapes.get(id) ?? id)],
  ...['shape', 'rect', 'line', 'oval', 'polyline', 'roundrect', 'group'].map((name): [string, Change] => [
    `v:${name}`,
    (tag, mapping) => changeAttribute(tag, 'id', (id) => shapeName(id, mapping)),
  ]),
]);

function bookmarkId(id: string, { bookmarkIds, counters }: ContentMapping): string {
  const known = bookmarkIds.get(id);
  if (known !== undefined) return known;
  const fresh = counters.bookmark();
  bookmarkIds.set(id, fresh);
  return fresh;
}

function shapeName(id: string, { shapes, counters }: ContentMapping): string {
  const fresh = counters.shape(id);
  shapes.set(id, fresh);
  return fresh;
}

/** Attributes that name a relationship (ECMA-376-1, 22.8.2), and the older one of VML (ECMA-376-4, 19.2.2). */
const relationshipAttribute = /\s(?:r:\w+|o:relid)="/;

function relate(tag: string, { relationshipOf }: ContentMapping): string {
  return tag.replace(/(\s(?:r:\w+|o:relid)=")([^"]*)(")/g, (_all, before: string, id: string, after: string) => {
    return before + relationshipOf(id) + after;
  });
}
