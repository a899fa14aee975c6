import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { canonicalAttributes } from './canonical-xml.ts';
import { markDrawings } from './drawings.ts';
import { type TemplateFault, type TemplatePlace, templateFault } from './faults.ts';
import { partLabel, partOrder, placeFinder } from './places.ts';
import { type CompiledDocument, ReaderModule } from './reader-module.ts';
import { explainSyntaxError, type SyntaxErrorFacts } from './syntax-errors.ts';
import type { Token } from './tokens.ts';

/** A part of the template that may hold tags, as docxtemplater reads it. */
export interface ParsedPart {
  readonly name: string;
  readonly contentType: string;
  /** What officials call this part: thân bài, đầu trang, chú thích… */
  readonly label: string;
  readonly tokens: readonly Token[];
  /** Where a character offset of the part's text stands, in words. */
  readonly placeAt: (offset: number | undefined) => TemplatePlace;
}

/** A template as docxtemplater reads it. */
export interface ReadTemplate {
  readonly parts: readonly ParsedPart[];
  /** Faults of syntax; with any, the loops of `parts` are not put together: their tags stand in a row. */
  readonly faults: readonly TemplateFault[];
}

type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * Lets docxtemplater lex, parse and expand the tags of a Word template, so that there is one definition of what a tag
 * means.
 * @param entries with attributes as {@link canonicalEntries} writes them
 */
export function readTemplate(entries: Entries): ReadTemplate {
  const zip = new PizZip();
  for (const [name, content] of entries) {
    if (!isXml(name)) continue;
    const xml = new TextDecoder().decode(content);
    zip.file(name, /^word\/[^/]*\.xml$/.test(name) ? markDrawings(xml) : xml);
  }
  const reader = new ReaderModule();
  try {
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      modules: [reader],
    });
    return { parts: partsOf(document as unknown as CompiledDocument, entries, 'postparsed'), faults: [] };
  } catch (cause) {
    const parts = reader.document === undefined ? [] : partsOf(reader.document, entries, 'parsed');
    return { parts, faults: syntaxFaults(cause, entries, reader.document) };
  }
}

/** Whether an entry of the file is XML, by its name. */
export function isXml(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

/** The entries of a file with every attribute written as Word does. */
export function canonicalEntries(entries: Entries): Map<string, Uint8Array> {
  const canonical = ([name, content]: [string, Uint8Array]): [string, Uint8Array] =>
    isXml(name)
      ? [name, new TextEncoder().encode(canonicalAttributes(new TextDecoder().decode(content)))]
      : [name, content];
  return new Map([...entries].map(canonical));
}

function partsOf(document: CompiledDocument, entries: Entries, stage: 'parsed' | 'postparsed'): ParsedPart[] {
  const parts = Object.entries(document.compiled).map(([name, part]) => {
    const contentType = document.filesContentTypes[name] ?? '';
    const label = partLabel(contentType);
    const placeAt = placeFinder({ name, label }, entries.get(name));
    return { name, contentType, label, tokens: part[stage] ?? [], placeAt };
  });
  return parts.sort((one, other) => partOrder(one.contentType) - partOrder(other.contentType));
}

function syntaxFaults(error: unknown, entries: Entries, document: CompiledDocument | undefined): TemplateFault[] {
  const facts = (error as { properties?: SyntaxErrorFacts & { errors?: { properties?: SyntaxErrorFacts }[] } })
    .properties;
  const all = facts?.errors?.map((each) => each.properties ?? {}) ?? [facts ?? {}];
  const finders = new Map<string, ReturnType<typeof placeFinder>>();
  return all.map((each) => {
    const name = each.file ?? '';
    const label = partLabel(document?.filesContentTypes[name] ?? '');
    const placeAt = finders.get(name) ?? placeFinder({ name, label }, entries.get(name));
    finders.set(name, placeAt);
    const offset = Array.isArray(each.offset) ? each.offset[0] : each.offset;
    const { code, message, hint } = explainSyntaxError(each);
    const found = templateFault(code, placeAt(offset), message, hint, each.xtag ?? each.openingtag);
    return each.closingtag === undefined ? found : { ...found, closingTag: each.closingtag };
  });
}
