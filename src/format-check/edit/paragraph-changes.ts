import type { SafeFix } from '../safe-fix.ts';
import { childrenOf, type FoundElement, insideParagraph } from './elements.ts';
import { type Letters, letterSettings } from './letters.ts';
import { freshIn, type Setting, setAttributes, setChildren, setProperties } from './properties.ts';
import { paragraphOrder, runOrder } from './schema-order.ts';
import type { Splice } from './splices.ts';
import { elementAround, emptyElement, type WordNames } from './word-names.ts';
import { changedWords } from './words.ts';

/** All that shall change about one paragraph. */
export interface ParagraphChange {
  readonly letters?: Letters;
  /** 240ths of a line. */
  readonly line?: number;
  /** Twips. */
  readonly before?: number;
  readonly alignment?: 'both' | 'center' | 'left';
  readonly nfc?: boolean;
  readonly mottoHyphen?: boolean;
}

/** Two changes of a paragraph as one; the later one counts where both say something of the same thing. */
export function withFix(change: ParagraphChange, fix: Extract<SafeFix, { place: unknown }>): ParagraphChange {
  switch (fix.kind) {
    case 'letters': {
      const { kind: _kind, place: _place, ...letters } = fix;
      return { ...change, letters: { ...change.letters, ...letters } };
    }
    case 'spacing':
      return {
        ...change,
        ...(fix.line === undefined ? {} : { line: fix.line }),
        ...(fix.before === undefined ? {} : { before: fix.before }),
      };
    case 'alignment':
      return { ...change, alignment: fix.alignment };
    case 'nfc':
      return { ...change, nfc: true };
    case 'motto-hyphen':
      return { ...change, mottoHyphen: true };
  }
}

/** What to replace in a part so that one of its paragraphs changes. */
export function paragraphSplices(xml: string, paragraph: FoundElement, change: ParagraphChange): readonly Splice[] {
  const { names } = paragraph;
  const letters = letterSettings(xml, names, change.letters ?? {});
  const inside = [...insideParagraph(paragraph)];
  // A symbol (17.3.3.30) is a letter by its font alone: its run stays as it is.
  const runs = inside.filter((each) => each.word === 'r' && childrenOf(each, 'sym').length === 0);
  const settings = [
    ...spacingSettings(xml, names, change),
    ...alignmentSettings(xml, names, change),
    ...markSettings(names, letters),
  ];
  return [
    ...setProperties(paragraph, names, { name: 'pPr', order: paragraphOrder }, settings),
    ...runs.flatMap((run) => setProperties(run, names, { name: 'rPr', order: runOrder }, letters)),
    ...changedWords(xml, inside, change),
  ];
}

/** The paragraph's mark, whose format is that of its number too (17.3.1.29). */
function markSettings(names: WordNames, letters: readonly Setting[]): readonly Setting[] {
  if (letters.length === 0) return [];
  return [
    {
      name: 'rPr',
      fresh: elementAround(names, 'rPr', freshIn(runOrder, letters)),
      changes: (present) => setChildren(present, runOrder, letters),
    },
  ];
}

/**
 * A space that Word works out by itself or counts in lines would be stronger than one in twips (17.3.1.33); the former is
 * ended in so many words, since a style may ask for it.
 */
function spacingSettings(xml: string, names: WordNames, { line, before }: ParagraphChange): readonly Setting[] {
  const values = {
    ...(before === undefined ? {} : { before, beforeAutospacing: 0 }),
    ...(line === undefined ? {} : { line, lineRule: 'auto' }),
  };
  if (Object.keys(values).length === 0) return [];
  const removed = before === undefined ? [] : ['beforeLines'];
  return [
    {
      name: 'spacing',
      fresh: emptyElement(names, 'spacing', values),
      changes: (present) => setAttributes(xml, present, names, values, removed),
    },
  ];
}

/** Strict has no `left`, but the side where lines begin (17.18.44). */
function alignmentSettings(xml: string, names: WordNames, { alignment }: ParagraphChange): readonly Setting[] {
  if (alignment === undefined) return [];
  const val = alignment === 'left' && names.dialect.isStrict ? 'start' : alignment;
  return [
    {
      name: 'jc',
      fresh: emptyElement(names, 'jc', { val }),
      changes: (present) => setAttributes(xml, present, names, { val }),
    },
  ];
}
