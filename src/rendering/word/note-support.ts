import { relatedEntry, relationshipsEntry, textOf } from './relationships.ts';

/** Names of the part and styles that footnotes of a template need. */
export interface NoteSupport {
  /** Entry name of the footnotes part. */
  readonly partName: string;
  /** Style ids, found by the style's name: ids differ between Word versions. */
  readonly textStyle: string;
  readonly markStyle: string;
}

type Entries = Map<string, Uint8Array>;

const footnotesType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml';
const footnotesRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';

/** Elements that stand after `w:footnotePr` in the settings (ECMA-376-1, 17.15.1.78: the order is fixed). */
const afterFootnotePr =
  /<w:(endnotePr|compat|docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|doNotIncludeSubdocsInStats|doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator)\b|<m:mathPr\b|<sl:schemaLibrary\b|<\/w:settings>/;

const textStyle = {
  type: 'paragraph',
  id: 'FootnoteText',
  name: 'footnote text',
  content:
    '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>',
};
const markStyle = {
  type: 'character',
  id: 'FootnoteReference',
  name: 'footnote reference',
  content: '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
};

/**
 * Finds the styles for notes by their names, and adds to `entries` what a template without footnotes lacks: the type of
 * the part, its relationship, the separators in the settings, the styles. Parts are found by their relationships, since
 * their names differ between Word versions.
 */
export function ensureNoteSupport(entries: Entries, mainPart: string): NoteSupport {
  const existing = relatedEntry(entries, mainPart, 'footnotes');
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  if (existing === undefined) {
    edit(entries, '[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override PartName="/${folder}footnotes.xml" ContentType="${footnotesType}"/></Types>`),
    );
    edit(entries, relationshipsEntry(mainPart), (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdFootnotes" Type="${footnotesRelationship}" Target="footnotes.xml"/></Relationships>`,
      ),
    );
    edit(entries, relatedEntry(entries, mainPart, 'settings'), withSeparators);
  }
  const styles = relatedEntry(entries, mainPart, 'styles');
  return {
    partName: existing ?? `${folder}footnotes.xml`,
    textStyle: ensureStyle(entries, styles, textStyle),
    markStyle: ensureStyle(entries, styles, markStyle),
  };
}

function withSeparators(settings: string): string {
  const opened = settings.replace(/<w:settings([^>]*)\/>/, '<w:settings$1></w:settings>');
  return opened.replace(
    afterFootnotePr,
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>$&',
  );
}

function ensureStyle(entries: Entries, part: string | undefined, wanted: typeof textStyle): string {
  const xml = textOf(entries, part ?? '');
  const styles = [...xml.matchAll(/<w:style\s.*?<\/w:style>/gs)].map(([style]) => style);
  const found = styles.find((style) => style.toLowerCase().includes(`<w:name w:val="${wanted.name}"`));
  if (found !== undefined) return /w:styleId="([^"]*)"/.exec(found)?.[1] ?? '';
  const id = xml.includes(`w:styleId="${wanted.id}"`) ? `${wanted.id}ChuThich` : wanted.id;
  const added = `<w:style w:type="${wanted.type}" w:styleId="${id}"><w:name w:val="${wanted.name}"/>${wanted.content}</w:style>`;
  edit(entries, part, (styleSheet) => styleSheet.replace('</w:styles>', `${added}</w:styles>`));
  return id;
}

function edit(entries: Entries, name: string | undefined, change: (xml: string) => string): void {
  if (name !== undefined) entries.set(name, new TextEncoder().encode(change(textOf(entries, name))));
}
