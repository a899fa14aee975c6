import PizZip from 'pizzip';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const drawingNamespaces =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
const defaultStyles =
  '<w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/></w:style>' +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/></w:style>';

export interface WordFileParts {
  /** XML of the body's paragraphs and tables. */
  readonly body: string;
  /** XML of the notes, without the separators; left out, the file has no footnotes part. */
  readonly notes?: string;
  /** XML of the paragraphs of a header. */
  readonly header?: string;
  /** The title in the document's properties. */
  readonly title?: string;
  /** XML of the styles. */
  readonly styles?: string;
}

/** A small Word file, valid for Microsoft's validator, with the body and notes given. */
export function wordFile(parts: WordFileParts): Uint8Array {
  const zip = new PizZip();
  const overrides = ['/word/document.xml document.main', '/word/settings.xml settings', '/word/styles.xml styles'];
  const related = ['rId1 settings settings.xml', 'rId2 styles styles.xml'];
  if (parts.notes !== undefined) {
    overrides.push('/word/footnotes.xml footnotes');
    related.push('rId3 footnotes footnotes.xml');
  }
  if (parts.header !== undefined) {
    overrides.push('/word/header1.xml header');
    related.push('rId4 header header1.xml');
  }
  zip.file('[Content_Types].xml', contentTypes(overrides, parts.title !== undefined));
  zip.file('_rels/.rels', packageRelationships(parts.title !== undefined));
  zip.file('word/document.xml', documentXml(parts.body, parts.header !== undefined));
  zip.file('word/_rels/document.xml.rels', relationships(related));
  zip.file('word/settings.xml', settingsXml(parts.notes !== undefined));
  zip.file('word/styles.xml', `${declaration}<w:styles ${w}>${parts.styles ?? defaultStyles}</w:styles>`);
  if (parts.notes !== undefined) {
    zip.file('word/footnotes.xml', `${declaration}<w:footnotes ${w}>${separators}${parts.notes}</w:footnotes>`);
  }
  if (parts.header !== undefined) zip.file('word/header1.xml', `${declaration}<w:hdr ${w}>${parts.header}</w:hdr>`);
  if (parts.title !== undefined) zip.file('docProps/core.xml', coreXml(parts.title));
  return zip.generate({ type: 'uint8array' });
}

/** A paragraph of one run. */
export function paragraph(text: string, runProperties = ''): string {
  return `<w:p>${run(text, runProperties)}</w:p>`;
}

export function run(text: string, runProperties = ''): string {
  return `<w:r>${runProperties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The mark of a footnote, in a run of its own. */
export function noteMark(id: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** A footnote of one paragraph. */
export function note(id: number, text: string): string {
  return `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:footnoteRef/></w:r>${run(text)}</w:p></w:footnote>`;
}

/** A table; each row is a list of cells, each cell the XML of its paragraphs, or a text. */
export function table(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (content: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${content.startsWith('<w:') ? content : paragraph(content)}</w:tc>`;
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** The parts of a Word file as text, by name, in the order of the file. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const zip = new PizZip(bytes);
  return new Map(Object.entries(zip.files).map(([name, file]) => [name, file.asText()]));
}

/** The words of a part, a paragraph a line; note marks as [id], a note cited again as [number]. */
export function wordsOf(xml: string): string[] {
  return [...withCitationsMarked(xml).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([each]) =>
    [...each.matchAll(/<w:t[ >][^<]*|<w:t>[^<]*|<w:br\/>|<w:footnoteReference [^>]*>/g)]
      .map(([piece]) => {
        if (piece === '<w:br/>') return '\n';
        const id = /<w:footnoteReference .*w:id="([^"]*)"/.exec(piece)?.[1];
        return id === undefined ? unescapeXml(piece.replace(/^[^>]*>/, '')) : `[${id}]`;
      })
      .join(''),
  );
}

/** The number that a NOTEREF field shows, in brackets like the mark of a note. */
function withCitationsMarked(xml: string): string {
  const field = /(NOTEREF [^<]*<\/w:instrText>(?:(?!<w:t>).)*<w:t>)(\d+)<\/w:t>/gs;
  return xml.replace(field, '$1[$2]</w:t>');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function documentXml(body: string, hasHeader: boolean): string {
  const reference = hasHeader
    ? '<w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId4"/>'
    : '';
  return `${declaration}<w:document ${w} ${drawingNamespaces} mc:Ignorable=""><w:body>${body}<w:sectPr>${reference}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
}

function settingsXml(hasNotes: boolean): string {
  const notes = hasNotes ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' : '';
  return `${declaration}<w:settings ${w}>${notes}<w:compat/></w:settings>`;
}

function coreXml(title: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
}

function contentTypes(overrides: readonly string[], hasCore: boolean): string {
  const word = overrides.map((each) => {
    const [part, type] = each.split(' ');
    return `<Override PartName="${part}" ContentType="${wordType}.${type}+xml"/>`;
  });
  const core = hasCore
    ? '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    : '';
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${word.join('')}${core}</Types>`;
}

function packageRelationships(hasCore: boolean): string {
  const core = hasCore
    ? '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    : '';
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeDocument}/officeDocument" Target="word/document.xml"/>${core}</Relationships>`;
}

function relationships(related: readonly string[]): string {
  const all = related.map((each) => {
    const [id, type, target] = each.split(' ');
    return `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}
