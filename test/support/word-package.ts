import PizZip from 'pizzip';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

/** A finished paper by its parts, as any version of Word may have saved it. */
export interface WordPackage {
  /** XML of the blocks of the body, without its last section. */
  readonly body: string;
  /** Content of the last section: references, page size …; A4 upright if left out. */
  readonly section?: string;
  /** Declarations of the root of the document beside `w` and `r`. */
  readonly root?: string;
  /** XML of the notes, without the separators; left out, the file has no footnotes part. */
  readonly notes?: string;
  readonly noteLinks?: readonly string[];
  readonly docDefaults?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Content of the settings. */
  readonly settings?: string;
  readonly theme?: string;
  /** Headers and footers by entry name without folder ("header1.xml"): XML of their paragraphs. */
  readonly stories?: Readonly<Record<string, string>>;
  /** Pictures by entry name without folder ("image1.png"). */
  readonly media?: Readonly<Record<string, string>>;
  /** Relationships of the document beside those to the parts above, as "id kind target", or "id kind target External". */
  readonly links?: readonly string[];
  /** Entries to add as they are, with the type of each. */
  readonly others?: readonly { readonly name: string; readonly type: string; readonly content: string }[];
}

/** A4 upright, with margins. */
export const upright =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';
/** A4 turned. */
export const turned = upright.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"');

/** Puts a Word file together. */
export function wordPackage(parts: WordPackage): Uint8Array {
  const zip = new PizZip();
  const overrides: string[] = [];
  const related: string[] = [];
  const add = (name: string, kind: string, xml: string, id: string, type = `${wordType}.${kind}+xml`) => {
    zip.file(`word/${name}`, declaration + xml);
    overrides.push(`<Override PartName="/word/${name}" ContentType="${type}"/>`);
    if (id !== '') related.push(`${id} ${kind} ${name}`);
  };
  const { body, section = upright, root = '' } = parts;
  add(
    'document.xml',
    'document.main',
    `<w:document ${w} ${r}${root}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    '',
  );
  const defaults = `<w:docDefaults>${parts.docDefaults ?? '<w:rPrDefault/><w:pPrDefault/>'}</w:docDefaults>`;
  add('styles.xml', 'styles', `<w:styles ${w}>${defaults}${parts.styles ?? usualStyles}</w:styles>`, 'rId1');
  add('settings.xml', 'settings', `<w:settings ${w}>${parts.settings ?? ''}</w:settings>`, 'rId2');
  if (parts.notes !== undefined) {
    add('footnotes.xml', 'footnotes', `<w:footnotes ${w} ${r}>${separators}${parts.notes}</w:footnotes>`, 'rId3');
    if (parts.noteLinks !== undefined) zip.file('word/_rels/footnotes.xml.rels', relationships(parts.noteLinks));
  }
  if (parts.numbering !== undefined) {
    add('numbering.xml', 'numbering', `<w:numbering ${w}>${parts.numbering}</w:numbering>`, 'rId4');
  }
  if (parts.theme !== undefined) {
    add('theme/theme1.xml', 'theme', parts.theme, 'rId5', 'application/vnd.openxmlformats-officedocument.theme+xml');
  }
  for (const [name, xml] of Object.entries(parts.stories ?? {})) {
    const [kind, tag] = name.startsWith('header') ? ['header', 'hdr'] : ['footer', 'ftr'];
    add(name, kind, `<w:${tag} ${w} ${r}>${xml}</w:${tag}>`, `story-${name}`);
  }
  for (const [name, content] of Object.entries(parts.media ?? {})) {
    zip.file(`word/media/${name}`, content);
    related.push(`media-${name} image media/${name}`);
  }
  for (const { name, type, content } of parts.others ?? []) {
    zip.file(name, content);
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }
  const main = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  zip.file(
    '_rels/.rels',
    `${declaration}${main}<Relationship Id="rId1" Type="${officeDocument}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/_rels/document.xml.rels', relationships([...related, ...(parts.links ?? [])]));
  zip.file(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
  );
  return zip.generate({ type: 'uint8array' });
}

function relationships(related: readonly string[]): string {
  const all = related.map((each) => {
    const [id, kind, target, mode] = each.split(' ');
    const outside = mode === undefined ? '' : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${officeDocument}/${kind}" Target="${target}"${outside}/>`;
  });
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** A style of a paragraph by id, name and properties of its text. */
export function paragraphStyle(id: string, name: string, runProperties = '', rest = ''): string {
  const run = runProperties === '' ? '' : `<w:rPr>${runProperties}</w:rPr>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"${rest === 'default' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${rest.startsWith('<') ? rest : ''}${run}</w:style>`;
}

/** What our templates have: a bare default, and the styles of notes. */
export const usualStyles =
  paragraphStyle('Normal', 'Normal', '', 'default') +
  paragraphStyle('FootnoteText', 'footnote text', '<w:sz w:val="20"/>', '<w:basedOn w:val="Normal"/>') +
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
