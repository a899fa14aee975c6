/** Names of the parts and styles that footnotes of a template need. */
export interface NoteSupport {
  /** Entry name of the footnotes part. */
  readonly partName: string;
  /** Style ids, found by the style's name: ids differ between Word versions. */
  readonly textStyle: string;
  readonly markStyle: string;
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const footnotesType = `${main}.footnotes+xml`;
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes';

/** Elements that stand after `w:footnotePr` in settings.xml (ECMA-376-1, 17.15.1.78: the order is fixed). */
const afterFootnotePr =
  /<w:(endnotePr|compat|docVars|rsids|attachedSchema|themeFontLang|clrSchemeMapping|doNotIncludeSubdocsInStats|doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator)\b|<m:mathPr\b|<sl:schemaLibrary\b|<\/w:settings>/;

const textStyleXml =
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>';
const markStyleXml =
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

/** Finds the style ids for notes; adds to `entries` whatever of part, type, relationship, settings, styles is missing. */
export function ensureNoteSupport(entries: Map<string, Uint8Array>, mainPart: string): NoteSupport {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const partName = `${folder}footnotes.xml`;
  edit(entries, '[Content_Types].xml', (xml) =>
    xml.includes(footnotesType)
      ? xml
      : xml.replace('</Types>', `<Override PartName="/${partName}" ContentType="${footnotesType}"/></Types>`),
  );
  edit(entries, `${folder}_rels/${mainPart.slice(folder.length)}.rels`, (xml) =>
    xml.includes(relationship)
      ? xml
      : xml.replace(
          '</Relationships>',
          `<Relationship Id="rIdFootnotes" Type="${relationship}" Target="footnotes.xml"/></Relationships>`,
        ),
  );
  edit(entries, `${folder}settings.xml`, (xml) =>
    xml.includes('<w:footnotePr')
      ? xml
      : xml.replace(afterFootnotePr, '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>$&'),
  );
  const textStyle = styleIdByName(entries, folder, 'footnote text', textStyleXml);
  const markStyle = styleIdByName(entries, folder, 'footnote reference', markStyleXml);
  return { partName, textStyle, markStyle };
}

function styleIdByName(entries: Map<string, Uint8Array>, folder: string, name: string, added: string): string {
  const xml = new TextDecoder().decode(entries.get(`${folder}styles.xml`));
  for (const [style] of xml.matchAll(/<w:style\s.*?<\/w:style>/gs)) {
    if (new RegExp(`<w:name w:val="${name}"`, 'i').test(style)) return /w:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
  }
  edit(entries, `${folder}styles.xml`, (styles) => styles.replace('</w:styles>', `${added}</w:styles>`));
  return /w:styleId="([^"]*)"/.exec(added)?.[1] ?? '';
}

function edit(entries: Map<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const content = entries.get(name);
  if (content !== undefined) entries.set(name, new TextEncoder().encode(change(new TextDecoder().decode(content))));
}
