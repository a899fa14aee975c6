import type { Block, Footnote, Section, WordDocument } from './document-model.ts';
import { createBlockReader, type PartContext, type Tally } from './reader/block-reader.ts';
import { createFormats } from './reader/formats.ts';
import { createBudget } from './reader/limits.ts';
import { readNumbering } from './reader/numbering.ts';
import { openPackage, type PackageParts } from './reader/package-parts.ts';
import { onOff } from './reader/run-properties.ts';
import { readSection } from './reader/sections.ts';
import { readStyleSheet } from './reader/style-sheet.ts';
import { themeFonts } from './reader/theme-fonts.ts';
import { firstOf, readTree, readXml, type XmlElement } from './reader/xml-tree.ts';

/**
 * Reads a Word file (.docx; ECMA-376 Part 1, transitional or strict) as a plain value with effective formats. Foreign
 * bytes: unpacked and read within limits, nothing is followed, run or stored.
 * @throws UnreadablePaperError with the reason and the remedy
 */
export function readWordDocument(bytes: Uint8Array): WordDocument {
  const parts = openPackage(bytes);
  const tree = (type: string) => readTree(parts.bytesOf(parts.nameByType(type) ?? ''));
  const settings = tree('settings');
  const themeFont = themeFonts(tree('theme'), settings);
  const numbering = readNumbering(tree('numbering'), themeFont);
  const sheet = readStyleSheet(tree('styles'), themeFont, numbering);
  const common = { formats: createFormats(sheet, numbering, themeFont), sheet, budget: createBudget() };
  const sections: Section[] = [];
  const tally = newTally();
  const tallies = [tally];
  const sidePart = (part: string): PartContext => {
    const own = newTally();
    tallies.push(own);
    return { ...common, part, tally: own, section: () => 0, endSection: () => undefined };
  };
  const margins = createMarginReader(parts, sidePart);
  const reader = createBlockReader({
    ...common,
    part: parts.mainName,
    tally,
    section: () => sections.length,
    endSection: (sectPr) => sections.push(readSection(sectPr, sections.at(-1), margins)),
  });
  readXml(parts.bytesOf(parts.mainName) ?? new Uint8Array(), reader);
  const isOpen = (reader.blocks.at(-1)?.section ?? 0) >= sections.length;
  if (isOpen) sections.push(readSection(emptySection, sections.at(-1), margins));
  const footnotes = readFootnotes(parts, sidePart);
  return {
    blocks: reader.blocks,
    sections,
    footnotes,
    traits: {
      trackedChanges: tallies.reduce((sum, { trackedChanges }) => sum + trackedChanges, 0),
      pictures: tally.pictures,
      hasMacros: parts.hasMacros,
      evenAndOddHeaders: onOff(firstOf(settings, 'w:evenAndOddHeaders')) ?? false,
    },
  };
}

/** What a file says that ends without the properties of its last section. */
const emptySection: XmlElement = { name: 'w:sectPr', attributes: {}, children: [], ordinal: 0 };

function newTally(): Tally {
  return { paragraphs: 0, trackedChanges: 0, pictures: 0, fields: [] };
}

/** What the reading of a part beside the main document needs, by its name. */
type SidePart = (part: string) => PartContext;

/** Headers and footers by their relationship; each part is read once. */
function createMarginReader(parts: PackageParts, sidePart: SidePart): (relationshipId: string) => readonly Block[] {
  const known = new Map<string, readonly Block[]>();
  return (relationshipId) => {
    const name = parts.nameById(relationshipId);
    const present = known.get(name ?? '');
    if (name === undefined || present !== undefined) return present ?? [];
    const bytes = parts.bytesOf(name);
    if (bytes === undefined) return [];
    const reader = createBlockReader(sidePart(name));
    readXml(bytes, reader);
    known.set(name, reader.blocks);
    return reader.blocks;
  };
}

/** Notes without the separators between text and notes (17.11.10). */
function readFootnotes(parts: PackageParts, sidePart: SidePart): Footnote[] {
  const part = parts.nameByType('footnotes');
  const bytes = parts.bytesOf(part ?? '');
  if (part === undefined || bytes === undefined) return [];
  const notes: Footnote[] = [];
  const context = sidePart(part);
  let open: { readonly id: string; readonly reader: ReturnType<typeof createBlockReader> } | undefined;
  readXml(bytes, {
    open: (element) => {
      if (open !== undefined) open.reader.open(element);
      else if (element.name === 'w:footnote' && (element.attributes['w:type'] ?? 'normal') === 'normal')
        open = { id: element.attributes['w:id'] ?? '', reader: createBlockReader(context) };
    },
    close: (name) => {
      if (open === undefined) return;
      if (name === 'w:footnote') {
        notes.push({ id: open.id, blocks: open.reader.blocks });
        open = undefined;
      } else open.reader.close(name);
    },
    text: (text) => open?.reader.text(text),
  });
  return notes;
}
