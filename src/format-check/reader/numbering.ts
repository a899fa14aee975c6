import { romanNumeral } from '../../vietnamese/number.ts';
import type { NumberLabel } from '../document-model.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-properties.ts';
import { onOff, type RunProperties, readRunProperties } from './run-properties.ts';
import type { ThemeFonts } from './theme-fonts.ts';
import { elementsOf, firstOf, settingOf, type XmlElement } from './xml-tree.ts';

/** Which list a paragraph belongs to, and how deep (`w:numPr`). */
export interface NumberingReference {
  readonly numId: string;
  /** From 0 to 8. */
  readonly level: number;
}

/** A level of a list (ECMA-376 Part 1, 17.9.6). */
export interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  /** All levels are shown in Arabic numerals, whatever their own format (17.9.4). */
  readonly isLegal: boolean;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

export interface Numbering {
  readonly level: (reference: NumberingReference | undefined) => Level;
  /** Counts on and gives the label of the next paragraph with this numbering; nothing without one. */
  readonly next: (reference: NumberingReference) => Omit<NumberLabel, 'format'> | undefined;
}

const noLevel: Level = { start: 1, format: 'none', pattern: '', isLegal: false, paragraph: {}, run: { toggles: {} } };

/** Reads numbering.xml and counts while the document is read from front to back. */
export function readNumbering(root: XmlElement | undefined, themeFont: ThemeFonts): Numbering {
  const abstracts = new Map(
    elementsOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const nums = new Map(elementsOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]));
  const known = new Map<string, Level>();
  const counters = new Map<string, number[]>();
  const started = new Set<string>();

  const level = (reference: NumberingReference | undefined): Level => {
    if (reference === undefined) return noLevel;
    const key = `${reference.numId}/${reference.level}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const num = nums.get(reference.numId);
    const found = readLevel(num, abstracts.get(settingOf(num, 'w:abstractNumId') ?? ''), reference.level, themeFont);
    known.set(key, found);
    return found;
  };

  const next = (reference: NumberingReference) => {
    const num = nums.get(reference.numId);
    if (num === undefined) return undefined;
    const abstractId = settingOf(num, 'w:abstractNumId') ?? '';
    const counts = counters.get(abstractId) ?? [];
    counters.set(abstractId, counts);
    if (!started.has(reference.numId)) {
      started.add(reference.numId);
      counts.length = Math.min(counts.length, highestRestarted(num));
    }
    for (let above = 0; above < reference.level; above += 1)
      counts[above] ??= level({ numId: reference.numId, level: above }).start;
    const own = level(reference);
    counts[reference.level] = (counts[reference.level] ?? own.start - 1) + 1;
    counts.length = reference.level + 1;
    if (own.format === 'none' && own.pattern === '') return undefined;
    return {
      text: labelOf(own, counts, (at) => level({ numId: reference.numId, level: at })),
      isBullet: own.format === 'bullet',
    };
  };
  return { level, next };
}

/** The highest level that a list begins anew (17.9.26); the levels above it count on. */
function highestRestarted(num: XmlElement): number {
  const restarted = elementsOf(num, 'w:lvlOverride').filter((override) => firstOf(override, 'w:startOverride'));
  return Math.min(
    ...restarted.map(({ attributes }) => Math.max(0, Number.parseInt(attributes['w:ilvl'] ?? '0', 10) || 0)),
  );
}

function readLevel(
  num: XmlElement | undefined,
  abstract: XmlElement | undefined,
  index: number,
  themeFont: ThemeFonts,
): Level {
  const isOwn = (element: XmlElement) => element.attributes['w:ilvl'] === String(index);
  const override = elementsOf(num, 'w:lvlOverride').find(isOwn);
  const lvl = firstOf(override, 'w:lvl') ?? elementsOf(abstract, 'w:lvl').find(isOwn);
  if (lvl === undefined) return noLevel;
  const start = Number.parseInt(settingOf(override, 'w:startOverride') ?? settingOf(lvl, 'w:start') ?? '1', 10);
  return {
    start: Number.isFinite(start) ? start : 1,
    format: settingOf(lvl, 'w:numFmt') ?? 'decimal',
    pattern: settingOf(lvl, 'w:lvlText') ?? '',
    isLegal: onOff(firstOf(lvl, 'w:isLgl')) ?? false,
    paragraph: readParagraphProperties(firstOf(lvl, 'w:pPr')),
    run: readRunProperties(firstOf(lvl, 'w:rPr'), themeFont),
  };
}

/** `%1.%2` filled in (17.9.11). */
function labelOf(own: Level, counts: readonly number[], levelAt: (index: number) => Level): string {
  if (own.format === 'bullet') return own.pattern;
  return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return counted(counts[at] ?? levelAt(at).start, own.isLegal ? 'decimal' : levelAt(at).format);
  });
}

function counted(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(count);
    case 'upperLetter':
      return letters(count).toUpperCase();
    case 'lowerRoman':
      return romanOf(count).toLowerCase();
    case 'upperRoman':
      return romanOf(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

/** a … z, aa, bb … (17.18.59) */
function letters(count: number): string {
  if (count < 1 || count > 780) return String(count);
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function romanOf(count: number): string {
  return count < 1 || count > 3999 ? String(count) : romanNumeral(count);
}
