import type { Place } from './document-model.ts';
import { type FoundElement, findElements } from './edit/elements.ts';
import { type FirstPage, firstPagesWithoutNumber } from './edit/first-pages.ts';
import { mainPartOf } from './edit/linked-parts.ts';
import { type ParagraphChange, paragraphSplices, withFix } from './edit/paragraph-changes.ts';
import { type Margins, sectionSplices } from './edit/section-changes.ts';
import { type Splice, spliced } from './edit/splices.ts';
import { openWordPackage, type WordPackage } from './edit/word-package.ts';
import type { SafeFix } from './safe-fix.ts';

type ParagraphFix = Extract<SafeFix, { readonly place: Place }>;
type SectionFix = Exclude<SafeFix, ParagraphFix>;

/**
 * The same .docx with these fixes and no other change: parts that they do not concern keep their packed bytes, the
 * others all their characters beside those of the properties that are set. A fix whose paragraph or section the file
 * does not have is left out.
 * @throws UnreadablePaperError for a file that is damaged, encrypted or too large
 */
export function applySafeFixes(bytes: Uint8Array, fixes: readonly SafeFix[]): Uint8Array {
  if (fixes.length === 0) return bytes;
  const file = openWordPackage(bytes);
  const main = mainPartOf(file);
  const ofParts = Map.groupBy(fixes.filter(isParagraphFix), ({ place }) => place.part);
  const ofSections = fixes.filter((fix) => !isParagraphFix(fix));
  for (const part of new Set([main, ...ofParts.keys()])) {
    const xml = file.read(part);
    if (xml === undefined) continue;
    const splices = [
      ...paragraphFixes(xml, ofParts.get(part) ?? []),
      ...(part === main ? sectionFixes(file, main, xml, ofSections) : []),
    ];
    file.write(part, spliced(xml, splices));
  }
  return file.bytes();
}

function isParagraphFix(fix: SafeFix): fix is ParagraphFix {
  return 'place' in fix;
}

function paragraphFixes(xml: string, fixes: readonly ParagraphFix[]): readonly Splice[] {
  if (fixes.length === 0) return [];
  const changes = new Map<number, ParagraphChange>();
  for (const fix of fixes) {
    const { ordinal } = fix.place;
    changes.set(ordinal, withFix(changes.get(ordinal) ?? {}, fix));
  }
  const paragraphs = findElements(xml, 'p', (ordinal) => changes.has(ordinal));
  return [...paragraphs].flatMap(([ordinal, paragraph]) => [
    ...paragraphSplices(xml, paragraph, changes.get(ordinal) ?? {}),
  ]);
}

function sectionFixes(file: WordPackage, main: string, xml: string, fixes: readonly SectionFix[]): readonly Splice[] {
  if (fixes.length === 0) return [];
  const margins = new Map<number, Margins>();
  const numberless = new Set<number>();
  for (const fix of fixes) {
    if (fix.kind === 'margins') margins.set(fix.section, { ...margins.get(fix.section), ...fix.margins });
    else numberless.add(fix.section);
  }
  const sections = [...findElements(xml, 'sectPr', () => true)].filter(([, { isFormer }]) => !isFormer);
  const chosen = sections.filter(([ordinal]) => numberless.has(ordinal)).map(([, section]) => section);
  const firstPages: ReadonlyMap<FoundElement, FirstPage> =
    chosen.length === 0
      ? new Map()
      : firstPagesWithoutNumber(
          file,
          main,
          xml,
          sections.map(([, section]) => section),
          new Set(chosen),
        );
  return sections.flatMap(([ordinal, section]) => [
    ...sectionSplices(xml, section, margins.get(ordinal), firstPages.get(section)),
  ]);
}
