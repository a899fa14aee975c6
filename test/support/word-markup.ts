/** Format of a paragraph and its words; what is left out comes from the styles. Lengths are twips, sizes points. */
export interface Format {
  readonly style?: string;
  readonly alignment?: 'left' | 'right' | 'center' | 'both';
  readonly left?: number;
  readonly right?: number;
  /** Negative if the first line hangs. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact' | 'atLeast';
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly colour?: string;
  readonly caps?: boolean;
  readonly underlined?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  /** List of the numbering part and its level, from 0. */
  readonly numbering?: { readonly id: number; readonly level: number };
  /** XML behind the properties above, inside `w:pPr` and `w:rPr`. */
  readonly paragraphProperties?: string;
  readonly runProperties?: string;
}

/** A paragraph of one run, with XML of further runs behind it. `\t`, `\n`, `\f` are tab, line break and page break. */
export function paragraph(text: string, format: Format = {}, more = ''): string {
  return paragraphOf((text === '' ? '' : run(text, format)) + more, format);
}

/** A paragraph of runs given as XML. */
export function paragraphOf(runs: string, format: Format = {}): string {
  return `<w:p>${paragraphProperties(format)}${runs}</w:p>`;
}

/** A run; its format is of words only. */
export function run(text: string, format: Format = {}): string {
  const pieces = text.split(/([\t\n\f])/).filter((piece) => piece !== '');
  return `<w:r>${runProperties(format)}${pieces.map((piece) => marks.get(piece) ?? words(piece)).join('')}</w:r>`;
}

/** A field such as PAGE with the result that it had when the file was saved. */
export function field(instruction: string, result: string, format: Format = {}): string {
  const mark = (kind: string) => `<w:r>${runProperties(format)}<w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = `<w:r>${runProperties(format)}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
  return mark('begin') + code + mark('separate') + run(result, format) + mark('end');
}

/** An equation on a line of its own, as Word's editor of equations saves it. */
export function equation(text: string): string {
  const maths = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  return `<w:p><m:oMathPara ${maths}><m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath></m:oMathPara></w:p>`;
}

/** A solid line, centred in its column, as a run. Length in twips. */
export function rule(length: number): string {
  const wide = Math.round(length * emuPerTwip);
  return `<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>230000</wp:posOffset></wp:positionV><wp:extent cx="${wide}" cy="0"/><wp:wrapNone/><wp:docPr id="${wide}" name="Line"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:prstDash val="solid"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
}

/** A text box (VML, as older versions of Word save it) as a run; `content` is the XML of its paragraphs. */
export function textBox(content: string): string {
  return `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;width:200pt;height:100pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
}

/** A table without visible lines; each cell is the XML of its blocks. */
export function layoutTable(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  return table(rows, widths, '');
}

/** A table with lines; each cell is a text, or the XML of its blocks. */
export function dataTable(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  format: Format = {},
): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const lines = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
  const cells = rows.map((row) => row.map((cell) => (cell.startsWith('<w:') ? cell : paragraph(cell, format))));
  return table(cells, widths, `<w:tblBorders>${lines}</w:tblBorders>`);
}

/** The end of a section: an empty paragraph that holds the section's properties. */
export function sectionBreak(properties: string): string {
  return `<w:p><w:pPr><w:sectPr>${properties}</w:sectPr></w:pPr></w:p>`;
}

const emuPerTwip = 635;
const marks: ReadonlyMap<string, string> = new Map([
  ['\t', '<w:tab/>'],
  ['\n', '<w:br/>'],
  ['\f', '<w:br w:type="page"/>'],
]);

function words(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<w:t xml:space="preserve">${escaped}</w:t>`;
}

function table(rows: readonly (readonly string[])[], widths: readonly number[], borders: string): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const cell = (content: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  const width = widths.reduce((sum, each) => sum + each, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

function paragraphProperties(format: Format): string {
  const { left, right, firstLine } = format;
  const list = format.numbering;
  const properties = [
    format.style === undefined ? '' : `<w:pStyle w:val="${format.style}"/>`,
    format.keepNext === undefined ? '' : `<w:keepNext w:val="${format.keepNext}"/>`,
    format.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`,
    element('spacing', {
      before: format.before,
      after: format.after,
      line: format.line,
      lineRule: format.lineRule ?? (format.line === undefined ? undefined : 'auto'),
    }),
    element('ind', {
      left,
      right,
      firstLine: firstLine !== undefined && firstLine >= 0 ? firstLine : undefined,
      hanging: firstLine !== undefined && firstLine < 0 ? -firstLine : undefined,
    }),
    element('jc', { val: format.alignment }),
    format.paragraphProperties ?? '',
  ].join('');
  const mark = runProperties(format);
  return properties + mark === '' ? '' : `<w:pPr>${properties}${mark}</w:pPr>`;
}

function runProperties(format: Format): string {
  const { font, size } = format;
  const half = size === undefined ? undefined : size * 2;
  const properties = [
    element('rFonts', { ascii: font, hAnsi: font, cs: font }),
    format.bold === undefined ? '' : `<w:b w:val="${format.bold}"/>`,
    format.italic === undefined ? '' : `<w:i w:val="${format.italic}"/>`,
    format.caps ? '<w:caps/>' : '',
    element('color', { val: format.colour }),
    element('sz', { val: half }),
    element('szCs', { val: half }),
    format.underlined ? '<w:u w:val="single"/>' : '',
    element('vertAlign', { val: format.raised }),
    format.runProperties ?? '',
  ].join('');
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
}

/** An element with the attributes that have a value; nothing if none has. */
function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : `<w:${name}${given.map(([key, value]) => ` w:${key}="${value}"`).join('')}/>`;
}
