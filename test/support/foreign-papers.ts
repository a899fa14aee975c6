import PizZip from 'pizzip';
import { paperZipLimits, type ZipEntry, zipEntries } from '../../src/intake/bounded-zip.ts';
import { packEntry, writeArchive } from '../../src/rendering/archive.ts';

/** A Word file with some of its parts written otherwise; parts that the change does not alter keep their bytes. */
export function rewritten(bytes: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  const entries = zipEntries(bytes, paperZipLimits).map((entry) => {
    const before = partText(bytes, entry.name);
    const after = change(before, entry.name);
    return after === before ? { ...entry, content: entry.packed } : packEntry(entry.name, after);
  });
  return writeArchive(entries);
}

/** How some program may write the names of WordprocessingML. */
export const dialects = {
  'the prefix w': (xml: string) => xml,
  'another prefix': (xml: string) => xml.replace(/(<\/?|\s)w:/g, '$1x:').replace('xmlns:w=', 'xmlns:x='),
  'no prefix for elements': (xml: string) =>
    xml.replace(/(<\/?)w:/g, '$1').replace(/xmlns:w="([^"]*)"/, 'xmlns="$1" xmlns:w="$1"'),
  'the namespaces of Strict': (xml: string) =>
    xml
      .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', `${strict}/wordprocessingml/main`)
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        `${strict}/officeDocument/relationships`,
      ),
} as const;

const strict = 'http://purl.oclc.org/ooxml';

/** A Word file in one of the {@link dialects}. */
export function inDialect(bytes: Uint8Array, dialect: keyof typeof dialects): Uint8Array {
  return rewritten(bytes, (xml, name) => (/^word\/|\.rels$/.test(name) ? dialects[dialect](xml) : xml));
}

/** The text of one part; empty if there is none. */
export function partText(bytes: Uint8Array, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new PizZip(bytes).file(name)?.asUint8Array());
}

/** All entries by name, in their order, as they are packed. */
export function packedEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  return new Map(zipEntries(bytes, paperZipLimits).map((entry) => [entry.name, entry]));
}

/** Names of the entries of the first file that are not packed the same in the second, or are missing there. */
export function repacked(before: Uint8Array, after: Uint8Array): string[] {
  const later = packedEntries(after);
  return [...packedEntries(before)]
    .filter(([name, { packed }]) => Buffer.compare(packed, later.get(name)?.packed ?? new Uint8Array()) !== 0)
    .map(([name]) => name);
}
