import { unprintableCharacter } from '../../vietnamese/printable.ts';
import { type TemplateFault, templateFault } from './faults.ts';
import { hazardsOf, numberingHazards, referenceHazards } from './hazards.ts';
import { holdsMarks } from './marks.ts';
import { inspectPart, type PartReport } from './output-gate.ts';
import { type NamedPart, placeInXml } from './places.ts';
import { citesSharedNotes, movesNotes, type Program } from './program.ts';
import { isXml } from './template-reader.ts';
import { unreadableXml } from './xml-names.ts';

type Entries = ReadonlyMap<string, Uint8Array>;

const resave = 'Mở tệp bằng Word và lưu lại dạng .docx';

/**
 * What no sound Word file has. A document type declaration can define entities without bound, and the marks used here
 * may not come from outside; XML that is not well-formed is read by no program as it was meant.
 */
export function refusedMarkup(entries: Entries): TemplateFault[] {
  return [...entries].flatMap(([name, content]) => {
    if (!isXml(name) || content.length === 0) return [];
    const xml = new TextDecoder().decode(content);
    const at = { text: name, part: name };
    if (/<!(DOCTYPE|ENTITY|\[CDATA\[)/i.test(xml)) {
      const message = 'Tệp có khai báo DOCTYPE hoặc CDATA, không phải do Word tạo ra';
      return [templateFault('foreign-markup', at, message, resave)];
    }
    if (holdsMarks(xml)) {
      const message = 'Tệp có ký tự đặc biệt U+FDD0 hoặc U+FDD1';
      return [templateFault('foreign-markup', at, message, 'Xóa ký tự này khỏi mẫu')];
    }
    const malformed = unreadableXml(xml);
    if (malformed !== undefined) return [templateFault('malformed-xml', at, malformed, resave)];
    const character = unprintableCharacter(xml);
    if (character === undefined) return [];
    return [templateFault('malformed-xml', at, `Có ký tự mà XML không cho phép (${character})`, resave)];
  });
}

/** Everything that can be proven of the template's XML itself, part by part. */
export function inspectEntries(
  entries: Entries,
  parts: readonly (NamedPart & { readonly program: Program })[],
  noteEntry: string | undefined,
): TemplateFault[] {
  const labels = new Map(parts.map(({ name, label }) => [name, label]));
  if (noteEntry !== undefined) labels.set(noteEntry, 'Chú thích');
  const shares = parts.some(({ program }) => citesSharedNotes(program));
  const moves = parts.some(({ program }) => movesNotes(program));
  return [...entries].flatMap(([name, content]) => {
    if (!isXml(name) || content.length === 0) return [];
    const xml = new TextDecoder().decode(content);
    const part = { name, label: labels.get(name) ?? otherLabel(name) };
    const isFilled = labels.has(name);
    return [
      ...faultyIds(inspectPart(xml, part.label), part),
      ...(isFilled ? [...leftovers(xml, part), ...hazardsOf(xml, part)] : unfilledText(xml, part)),
      ...(shares ? numberingHazards(xml, part) : []),
      ...(moves ? referenceHazards(xml, part) : []),
    ];
  });
}

function otherLabel(name: string): string {
  return /^word\/endnotes\d*\.xml$/.test(name) ? 'Chú thích cuối văn bản' : name;
}

/** Elements that get new ids in each paper, so that a template may use one twice. */
const renumbered: ReadonlySet<string> = new Set(['w:footnoteReference', 'wp:docPr']);

function faultyIds({ faults, duplicates }: PartReport, { name, label }: NamedPart): TemplateFault[] {
  const repeated = duplicates.filter(({ element }) => !renumbered.has(element)).map(({ issue }) => issue);
  return [...faults, ...repeated].map(({ message }) =>
    templateFault('faulty-id', { text: label, part: name }, message, resave),
  );
}

/** What the output gate would take for a left-over, though the template has it. */
function leftovers(xml: string, part: NamedPart): TemplateFault[] {
  const index = />[^<>]*undefined/.exec(xml)?.index;
  if (index === undefined) return [];
  const hint = 'Xóa chữ này; nó là dấu vết của một lần điền lỗi';
  const place = { ...placeInXml(part, xml)(index), text: part.label };
  return [templateFault('leftover-word', place, 'Mẫu có sẵn chữ “undefined”', hint)];
}

/** Braces and the word “undefined” in a part whose tags nobody fills: one fault for each paragraph. */
function unfilledText(xml: string, part: NamedPart): TemplateFault[] {
  const placeAt = placeInXml(part, xml);
  const places = [...xml.matchAll(/>[^<>]*(?:[{}]|undefined)/g)].map(({ index }) => placeAt(index));
  const message = 'Có ngoặc nhọn hoặc chữ “undefined” ở phần không được điền';
  return [...new Map(places.map((place) => [place.ordinal, place])).values()].map((place) =>
    templateFault('unfilled-tag', place, message, 'Bỏ thẻ ở phần này'),
  );
}
