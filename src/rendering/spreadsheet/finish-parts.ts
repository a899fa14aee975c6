import { rangeAddress } from './address.ts';
import type { Layout, SheetLayout } from './layout.ts';
import { defaultFontSize, fontName } from './page.ts';
import { linksXml, rulesXml } from './rules-xml.ts';
import { xmlText } from './xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageFormat = 'http://schemas.openxmlformats.org/package/2006';

/** What exceljs can't say, or says of its own accord: the part as it is handed out. */
export function finishPart(name: string, xml: string, layout: Layout): string {
  if (name === 'docProps/core.xml') return coreProperties(layout.title);
  // The library would give Excel as the program, and sheet names once more.
  if (name === 'docProps/app.xml') return `${declaration}<Properties xmlns="${officeDocument}/extended-properties"/>`;
  if (name === 'xl/styles.xml') return withOrderedFonts(withDefaultFont(xml));
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
  const sheet = number === undefined ? undefined : layout.sheets[Number(number) - 1];
  return sheet === undefined ? xml : finishSheet(xml, sheet);
}

/** A title, and neither a person nor a moment. */
function coreProperties(title: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${packageFormat}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;
}

/** Column widths are counted in digits of the default font: with Times New Roman they come out true everywhere. */
function withDefaultFont(xml: string): string {
  const font = `<font><sz val="${defaultFontSize}"/><name val="${fontName}"/><family val="1"/></font>`;
  return xml.replace(/(<fonts [^>]*>)<font>.*?<\/font>/s, `$1${font}`);
}

/** exceljs writes what a font is made of in an order of its own; the right one is fixed (ECMA-376-1, 18.8.22). */
function withOrderedFonts(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/g, (_all, inner: string) => {
    const elements = [...inner.matchAll(/<(\w+)[^>]*\/>/g)].map(([element, name = '']) => ({ element, name }));
    elements.sort((one, other) => fontOrder.indexOf(one.name) - fontOrder.indexOf(other.name));
    return `<font>${elements.map(({ element }) => element).join('')}</font>`;
  });
}

const fontOrder = ['b', 'i', 'sz', 'color', 'name', 'family'];

function finishSheet(xml: string, sheet: SheetLayout): string {
  const table = { top: 1, left: 1, bottom: sheet.rows.length, right: sheet.columnWidths.length };
  // "01" that someone types into a text cell is meant as a text: no warning beside it.
  const warnings = `<ignoredErrors><ignoredError sqref="${rangeAddress(table)}" numberStoredAsText="1"/></ignoredErrors>`;
  return withGrowingRows(xml, sheet)
    .replace('<pageMargins ', () => `${rulesXml(sheet.rules)}${linksXml(sheet.links)}<pageMargins `)
    .replace('</worksheet>', () => `${warnings}</worksheet>`);
}

/** exceljs fixes each height that it is given; a row that grows has its height only until something longer is typed. */
function withGrowingRows(xml: string, { rows }: SheetLayout): string {
  if (!rows.some((row) => row.grows)) return xml;
  return xml.replace(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (row, head: string, number: string) =>
    rows[Number(number) - 1]?.grows ? head : row,
  );
}
