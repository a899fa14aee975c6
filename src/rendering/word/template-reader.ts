import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Fields } from '../../documents/document-kind.ts';
import { type Issue, TemplateError } from '../../errors.ts';
import { canonicalAttributes } from './canonical-xml.ts';
import { markDrawings } from './drawings.ts';
import { fault, unique } from './faults.ts';
import { holdsMarks } from './marks.ts';
import { partLabel, partOrder, placeFinder } from './places.ts';
import { type CompiledDocument, ReaderModule } from './reader-module.ts';
import { allNames, unknownTag } from './scope.ts';
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
  readonly placeAt: (offset: number | undefined) => string;
}

export interface ParsedTemplate {
  /** Every entry of the file, in the file's order, with its content. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  readonly parts: readonly ParsedPart[];
}

type Entries = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a Word template: unzips it and lets docxtemplater lex, parse and expand its tags, so that there is one
 * definition of what a tag means.
 * @throws TemplateError with every syntax fault found, each with its place; then also every name no tag can have
 */
export function readTemplate(bytes: Uint8Array, fields: Fields): ParsedTemplate {
  const { zip, entries } = unzip(bytes);
  refuseForeignMarkup(entries);
  for (const [name, content] of entries) {
    if (/\.(xml|rels)$/i.test(name)) {
      const xml = canonicalAttributes(new TextDecoder().decode(content));
      entries.set(name, new TextEncoder().encode(xml));
      zip.file(name, /^word\/[^/]*\.xml$/.test(name) ? markDrawings(xml) : xml);
    }
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
    return { entries, parts: partsOf(document as unknown as CompiledDocument, entries, 'postparsed') };
  } catch (cause) {
    const unfolded = reader.document === undefined ? [] : partsOf(reader.document, entries, 'parsed');
    const issues = [...syntaxIssues(cause, entries, reader.document), ...unknownTags(unfolded, fields)];
    throw new TemplateError(unique(issues), { cause });
  }
}

function unzip(bytes: Uint8Array): { zip: PizZip; entries: Map<string, Uint8Array> } {
  try {
    const zip = new PizZip(bytes);
    const files = Object.entries(zip.files).filter(([, file]) => !file.dir);
    return { zip, entries: new Map(files.map(([name, file]) => [name, file.asUint8Array()])) };
  } catch (cause) {
    const message = 'Tệp không phải là tệp Word (.docx) hoặc đã hỏng';
    throw new TemplateError([fault('Tệp mẫu', message, 'Mở tệp bằng Word và lưu lại dạng .docx')], { cause });
  }
}

/** A document type declaration can define entities without bound, and the marks used here may not come from outside. */
function refuseForeignMarkup(entries: Entries): void {
  const hint = 'Mở tệp bằng Word và lưu lại dạng .docx';
  const issues = [...entries]
    .filter(([name]) => /\.(xml|rels)$/i.test(name))
    .map(([name, content]) => [name, new TextDecoder().decode(content)] as const)
    .flatMap(([name, xml]) => [
      ...(/<!(DOCTYPE|ENTITY|\[CDATA\[)/i.test(xml)
        ? [fault(name, 'Tệp có khai báo DOCTYPE hoặc CDATA, không phải do Word tạo ra', hint)]
        : []),
      ...(holdsMarks(xml) ? [fault(name, 'Tệp có ký tự đặc biệt U+FDD0 hoặc U+FDD1', 'Xóa ký tự này khỏi mẫu')] : []),
    ]);
  if (issues.length > 0) throw new TemplateError(issues);
}

function partsOf(document: CompiledDocument, entries: Entries, stage: 'parsed' | 'postparsed'): ParsedPart[] {
  const parts = Object.entries(document.compiled).map(([name, part]) => {
    const contentType = document.filesContentTypes[name] ?? '';
    const label = partLabel(contentType);
    return { name, contentType, label, tokens: part[stage] ?? [], placeAt: placeFinder(label, entries.get(name)) };
  });
  return parts.sort((one, other) => partOrder(one.contentType) - partOrder(other.contentType));
}

/** Where the syntax is broken, loops can't be followed; names that no loop of this kind knows are still reported. */
function unknownTags(parts: readonly ParsedPart[], fields: Fields): Issue[] {
  const known = allNames(fields);
  return parts.flatMap((part) =>
    part.tokens
      .filter((token) => token.type === 'placeholder' && token.value !== '' && !known.has(token.value))
      .map((token) => unknownTag(token.value, [...known], part.placeAt(token.offset))),
  );
}

function syntaxIssues(error: unknown, entries: Entries, document: CompiledDocument | undefined): Issue[] {
  const facts = (error as { properties?: SyntaxErrorFacts & { errors?: { properties?: SyntaxErrorFacts }[] } })
    .properties;
  const all = facts?.errors?.map((each) => each.properties ?? {}) ?? [facts ?? {}];
  return all.map((each) => {
    const label = partLabel(document?.filesContentTypes[each.file ?? ''] ?? '');
    const offset = Array.isArray(each.offset) ? each.offset[0] : each.offset;
    const { message, hint } = explainSyntaxError(each);
    return fault(placeFinder(label, entries.get(each.file ?? ''))(offset), message, hint);
  });
}
