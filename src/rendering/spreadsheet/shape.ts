import PizZip from 'pizzip';
import { type Issue, OutputGateError } from '../../errors.ts';
import { type PackedEntry, packEntry, writeArchive } from '../archive.ts';
import { finishPart } from './finish-parts.ts';
import { partFaults } from './gate.ts';
import type { Layout } from './layout.ts';
import { compileStrings, hasMarker, type StringsProgram, sharedStringsPart, writeStrings } from './shared-strings.ts';

/** A workbook but for the texts that vary: parts that are ready, and the part of the texts as a program. */
export interface WorkbookShape {
  readonly entries: readonly (PackedEntry | { readonly strings: StringsProgram })[];
}

/** The order of parts in the file: what it is, then what it is made of. */
const firstParts = ['[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', 'docProps/core.xml', 'xl/workbook.xml'];

/**
 * Takes a drawn workbook apart.
 * @throws OutputGateError when a part is not well-formed, or a text stands elsewhere than among the texts
 */
export function compileShape(drawn: Uint8Array, layout: Layout): WorkbookShape {
  const parts = Object.values(new PizZip(drawn).files).filter((file) => !file.dir);
  const others = parts.map((file) => file.name).filter((name) => !firstParts.includes(name));
  const faults: Issue[] = [];
  const entries = [...firstParts, ...others.sort()].map((name) => {
    const drawnXml = parts.find((file) => file.name === name)?.asText() ?? '';
    if (name === sharedStringsPart) return { strings: compileStrings(drawnXml, layout.texts) };
    const xml = finishPart(name, drawnXml, layout);
    faults.push(...partFaults(name, xml));
    if (hasMarker(xml)) faults.push({ place: name, message: 'Còn sót chỗ đánh dấu của bản vẽ' });
    return packEntry(name, xml);
  });
  if (faults.length > 0) throw new OutputGateError(faults);
  return { entries };
}

/**
 * Makes one workbook: fills in its texts, and packs what they stand in.
 * @throws OutputGateError when that part is not well-formed
 */
export function fillShape(shape: WorkbookShape, varying: readonly string[]): Uint8Array<ArrayBuffer> {
  const faults: Issue[] = [];
  const packed = shape.entries.map((entry) => {
    if ('crc' in entry) return entry;
    const xml = writeStrings(entry.strings, varying);
    faults.push(...partFaults(sharedStringsPart, xml));
    return packEntry(sharedStringsPart, xml);
  });
  if (faults.length > 0) throw new OutputGateError(faults);
  return writeArchive(packed);
}
