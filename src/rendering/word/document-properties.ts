import PizZip from 'pizzip';
import { canonicalAttributes } from './canonical-xml.ts';
import { relatedEntry, relationshipsEntry, relationshipsOf, textOf } from './relationships.ts';

/** A property of a document that people see in Word under File, Info, Properties; its name begins with “Trình ký: ”. */
export interface DocumentProperty {
  /** Without that beginning. */
  readonly name: string;
  readonly value: string;
}

type Entries = Map<string, Uint8Array>;

/** By it properties of an earlier paper are known: they are replaced, not added to. */
const prefix = 'Trình ký: ';

const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const valueNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The one format id that custom properties have ([MS-OLEPS] 2.21). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const emptyPart = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${namespace}" xmlns:vt="${valueNamespace}"></Properties>`;

/**
 * Sets custom properties of a Word file (ECMA-376-1, 22.3) in its `entries`. Those that this software has set before
 * are gone; others, which an office may have put into its template, stay.
 */
export function setDocumentProperties(entries: Entries, properties: readonly DocumentProperty[]): void {
  const part = relatedEntry(entries, '', 'custom-properties') ?? addedPart(entries);
  const others = withoutOwn(textOf(entries, part)).replace(/<((?:\w+:)?Properties)([^<>]*)\/>/, '<$1$2></$1>');
  // Property ids begin at 2 and are unique ([MS-OLEPS] 2.18).
  const ids = [...others.matchAll(/\spid="(\d{1,9})"/g)].map(([, id]) => Number(id));
  const first = ids.reduce((highest, id) => Math.max(highest, id), 1) + 1;
  const added = properties.map((property, at) => propertyXml(property, first + at)).join('');
  const end = others.search(/<\/(\w+:)?Properties>\s*$/);
  if (end >= 0) setText(entries, part, others.slice(0, end) + added + others.slice(end));
}

/**
 * A template whose papers have these custom properties. What is no Word file stays as it is: whoever compiles it says
 * what is wrong with it.
 */
export function templateWithProperties(bytes: Uint8Array, properties: readonly DocumentProperty[]): Uint8Array {
  const zip = opened(bytes);
  if (zip === undefined) return bytes;
  const read = new Map(
    Object.entries(zip.files)
      .filter(([name, { dir }]) => !dir && /^(?!word\/).*\.(xml|rels)$/i.test(name))
      .map(([name, file]) => [name, new TextEncoder().encode(canonicalAttributes(file.asText()))]),
  );
  if (!read.has('_rels/.rels') || !read.has('[Content_Types].xml')) return bytes;
  setDocumentProperties(read, properties);
  for (const [name, content] of read) zip.file(name, content);
  return zip.generate({ type: 'uint8array' });
}

function opened(bytes: Uint8Array): PizZip | undefined {
  try {
    return new PizZip(bytes);
  } catch {
    return undefined;
  }
}

/** Says its namespaces itself, whatever prefixes the part uses. */
function propertyXml({ name, value }: DocumentProperty, id: number): string {
  return `<property xmlns="${namespace}" fmtid="${formatId}" pid="${id}" name="${prefix}${escaped(name)}"><vt:lpwstr xmlns:vt="${valueNamespace}">${escaped(value)}</vt:lpwstr></property>`;
}

function withoutOwn(xml: string): string {
  // Up to the next property at most, so that one without an end is not looked through to the end of the file.
  const property = /<((?:\w+:)?property)\s(?:(?!<(?:\w+:)?property\s).)*?<\/\1>/gs;
  return xml.replace(property, (each) => (each.includes(` name="${prefix}`) ? '' : each));
}

function addedPart(entries: Entries): string {
  const part = freeName(entries);
  const ids = relationshipsOf(entries, '').map(({ id }) => id);
  const id = ids.includes('rIdTrinhKy') ? `rIdTrinhKy${ids.length}` : 'rIdTrinhKy';
  edit(entries, '[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${contentType}"/>`);
  edit(
    entries,
    relationshipsEntry(''),
    '</Relationships>',
    `<Relationship Id="${id}" Type="${relationship}" Target="${part}"/>`,
  );
  setText(entries, part, emptyPart);
  return part;
}

/** A file may have an entry of the usual name that nothing leads to. */
function freeName(entries: Entries): string {
  return entries.has('docProps/custom.xml') ? 'docProps/custom-trinh-ky.xml' : 'docProps/custom.xml';
}

function edit(entries: Entries, name: string, end: string, added: string): void {
  setText(
    entries,
    name,
    textOf(entries, name).replace(end, () => added + end),
  );
}

function setText(entries: Entries, name: string, text: string): void {
  entries.set(name, new TextEncoder().encode(text));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
