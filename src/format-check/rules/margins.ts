import type { Section, WordDocument } from '../document-model.ts';
import { millimetreText, twipsPerMillimetre } from '../millimetres.ts';
import type { Fault, Rule } from '../rule.ts';
import type { SafeFix } from '../safe-fix.ts';
import { annex } from './clauses.ts';
import { judged } from './outcomes.ts';
import { pagePlace } from './page-places.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Twips by which a length may miss: a tenth of a millimetre, since Word rounds centimetres. */
export const tolerance = 6;

/** What the decree allows, in millimetres (Annex I, I.3). */
const allowed: Readonly<Record<Side, readonly [from: number, to: number]>> = {
  top: [20, 25],
  bottom: [20, 25],
  left: [30, 35],
  right: [15, 20],
};

export const sideNames: Readonly<Record<Side, string>> = { top: 'trên', bottom: 'dưới', left: 'trái', right: 'phải' };

/** The four margins, a rule each. */
export const marginRules: readonly Rule[] = (
  [
    ['PG-03', 'top'],
    ['PG-04', 'bottom'],
    ['PG-05', 'left'],
    ['PG-06', 'right'],
  ] as const
).map(([id, side]): Rule => {
  const [from, to] = allowed[side];
  const name = sideNames[side];
  return {
    id,
    title: `Lề ${name}`,
    clause: annex('I', '3'),
    severity: 'error',
    allowed: `${from}–${to} mm`,
    hint: `Vào Layout (Bố trí) > Margins (Lề) > Custom Margins, đặt lề ${name} trong khoảng ${from}–${to} mm.`,
    check: ({ document }) => judged(document.sections.flatMap((section) => marginFault(document, section, side))),
  };
});

/** The margin on the paper: a gutter for binding adds to the left one. */
export function edge(section: Section, side: Side): number {
  return section.margins[side] + (side === 'left' ? section.margins.gutter : 0);
}

function marginFault(document: WordDocument, section: Section, side: Side): Fault[] {
  if (isWithin(section, side) || isTurned(document, section)) return [];
  const fix = fixOf(document, section, side);
  const found = `Lề ${sideNames[side]} ${millimetreText(edge(section, side))} mm`;
  return [{ ...pagePlace(document, section), found, ...(fix === undefined ? {} : { fix }) }];
}

function isWithin(section: Section, side: Side, [from, to]: readonly [number, number] = allowed[side]): boolean {
  const width = edge(section, side);
  return width >= from * twipsPerMillimetre - tolerance && width <= to * twipsPerMillimetre + tolerance;
}

/** Word turns the margins with the page: an appendix that lies across is bound at its upper or lower edge. */
function isTurned(document: WordDocument, section: Section): boolean {
  if (!section.isLandscape || section === document.sections[0]) return false;
  const isBoundAt = (bound: Side, free: Side) =>
    isWithin(section, bound, allowed.left) && isWithin(section, free, allowed.right);
  const areSidesRight = isWithin(section, 'left', allowed.top) && isWithin(section, 'right', allowed.bottom);
  return areSidesRight && (isBoundAt('top', 'bottom') || isBoundAt('bottom', 'top'));
}

/**
 * The nearest end of what is allowed; nothing where the text would become too narrow for a table, or the page lies
 * across: then people have to decide.
 */
function fixOf(document: WordDocument, section: Section, side: Side): SafeFix | undefined {
  const mended = (each: Side) => {
    const [from, to] = allowed[each].map((length) => Math.round(length * twipsPerMillimetre));
    return Math.min(Math.max(edge(section, each), from ?? 0), to ?? 0);
  };
  const room = section.width - mended('left') - mended('right');
  const isNarrower = room < section.width - edge(section, 'left') - edge(section, 'right');
  const index = document.sections.indexOf(section);
  const isTooWide = document.blocks.some(
    (block) => block.kind === 'table' && block.section === index && block.width > room + 2 * tablePadding,
  );
  if (section.isLandscape || (isNarrower && isTooWide)) return undefined;
  const gutter = side === 'left' ? section.margins.gutter : 0;
  const margins = { [side]: mended(side) - gutter };
  return { kind: 'margins', section: section.ordinal, margins, ...(gutter === 0 ? {} : { gutter }) };
}

/** Word lets a table hang over the text on both sides by what it puts beside the words of a cell. */
const tablePadding = 108;
