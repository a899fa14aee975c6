import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { paperZipLimits, readZip } from '../../intake/bounded-zip.ts';
import { packEntry, writeArchive } from '../../rendering/archive.ts';
import { joinedXml, spreadXml } from './xml-lines.ts';

/** The order of the entries, one a line: Word wants `[Content_Types].xml` first. */
const orderFile = 'entries.txt';

/** Whether an entry is text to read; pictures and fonts are not. */
function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

/** A Word file as one text: each part with its name and a tag a line, for `git diff`. */
export function templateText(bytes: Uint8Array): string {
  return [...entriesOf(bytes)]
    .map(([name, content]) => `=== ${name}\n${isXml(name) ? spreadXml(decoded(content)) : `${content.length} bytes`}\n`)
    .join('');
}

/**
 * Writes the parts of a Word file into a folder, XML with a tag a line.
 * @throws UnreadablePaperError for what is no sound archive; one with a name that leads out of the folder is none
 */
export async function unpackTemplate(bytes: Uint8Array, folder: string): Promise<void> {
  const entries = entriesOf(bytes);
  for (const [name, content] of entries) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), isXml(name) ? spreadXml(decoded(content)) : content);
  }
  await writeFile(join(folder, orderFile), `${[...entries.keys()].join('\n')}\n`);
}

/** The Word file of a folder that {@link unpackTemplate} has written; the same folder gives the same bytes. */
export async function packTemplate(folder: string): Promise<Uint8Array> {
  const names = (await readFile(join(folder, orderFile), 'utf8')).split(/\r?\n/).filter((name) => name !== '');
  const packed = [];
  for (const name of names) {
    const content = await readFile(join(folder, name));
    packed.push(packEntry(name, isXml(name) ? joinedXml(decoded(content)) : content));
  }
  return writeArchive(packed);
}

function entriesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return readZip(bytes, (name) => !name.endsWith('/'), paperZipLimits);
}

function decoded(content: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
}
