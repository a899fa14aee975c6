import type { ParagraphFormat, Run } from '../document-model.ts';
import type { Line } from '../paper.ts';
import type { Fault } from '../rule.ts';
import type { SafeFix } from '../safe-fix.ts';
import { faultAt } from './outcomes.ts';

/** How the letters of an element must look; what is left out is not demanded. Sizes are points. */
export interface LetterDemand {
  readonly sizes?: readonly [from: number, to: number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly alignment?: ParagraphFormat['alignment'];
}

/** At most one fault a line: everything in which its letters depart from the demand. */
export function letterFaults(line: Line, demand: LetterDemand): readonly Fault[] {
  const runs = line.runs.filter(hasLetters);
  if (runs.length === 0) return [];
  const departures = [
    ...sizeDeparture(runs, demand.sizes),
    ...toggleDeparture(runs, 'bold', demand.bold),
    ...toggleDeparture(runs, 'italic', demand.italic),
    ...(demand.capitals === undefined ? [] : capitalDeparture(line, runs, demand.capitals)),
    ...(demand.alignment === undefined || line.paragraph.format.alignment === demand.alignment || line.pieces > 1
      ? []
      : [alignmentNames[line.paragraph.format.alignment]]),
  ];
  if (departures.length === 0) return [];
  return [faultAt(line, departures.join(', '), { expected: demandText(demand), ...fixOf(line, runs, demand) })];
}

/** Whether a run prints something: blanks have no visible format. */
export function hasLetters(run: Run): boolean {
  return /[\p{L}\p{N}]/u.test(run.text) && run.field !== 'EQUATION';
}

/** Whether a line is an equation set on its own, perhaps with a mark behind it: it makes no sentence. */
export function isFormula(runs: readonly Run[]): boolean {
  return (
    runs.some(({ field }) => field === 'EQUATION') && runs.every((run) => !/\p{L}/u.test(run.text) || !hasLetters(run))
  );
}

/** The sizes of a line's letters in points, each once. Notes' marks and raised letters do not count. */
export function sizesOf(runs: readonly Run[]): number[] {
  return [
    ...new Set(
      runs.filter((run) => hasLetters(run) && run.format.raised === 'baseline').map(({ format }) => format.size),
    ),
  ];
}

/** A size in points as officials write it: 13,5. */
export function sizeText(points: number): string {
  return String(points).replace('.', ',');
}

/** What is demanded, in Vietnamese, for example “cỡ chữ 13–14, in đậm, kiểu chữ đứng”. */
export function demandText(demand: LetterDemand): string {
  const [from, to] = demand.sizes ?? [undefined, undefined];
  return [
    from === undefined ? '' : from === to ? `cỡ chữ ${from}` : `cỡ chữ ${from}–${to}`,
    demand.capitals === undefined ? '' : demand.capitals ? 'chữ in hoa' : 'chữ in thường',
    demand.bold === undefined ? '' : demand.bold ? 'in đậm' : 'không in đậm',
    demand.italic === undefined ? '' : demand.italic ? 'kiểu chữ nghiêng' : 'kiểu chữ đứng',
    demand.alignment === undefined ? '' : alignmentNames[demand.alignment],
  ]
    .filter((text) => text !== '')
    .join(', ');
}

export const alignmentNames: Readonly<Record<ParagraphFormat['alignment'], string>> = {
  left: 'căn lề trái',
  right: 'căn lề phải',
  center: 'căn giữa',
  both: 'căn đều hai lề',
  distribute: 'dàn đều chữ',
};

function sizeDeparture(runs: readonly Run[], sizes: LetterDemand['sizes']): string[] {
  if (sizes === undefined) return [];
  const wrong = sizesOf(runs).filter((size) => size < sizes[0] || size > sizes[1]);
  return wrong.length === 0 ? [] : [`cỡ chữ ${wrong.map(sizeText).join(' và ')}`];
}

function toggleDeparture(runs: readonly Run[], name: 'bold' | 'italic', demanded: boolean | undefined): string[] {
  if (demanded === undefined) return [];
  const wrong = runs.filter(({ format }) => format[name] !== demanded);
  if (wrong.length === 0) return [];
  const words = { bold: ['in đậm', 'không in đậm'], italic: ['kiểu chữ nghiêng', 'kiểu chữ đứng'] } as const;
  const found = words[name][demanded ? 1 : 0];
  return [wrong.length === runs.length ? found : `có chỗ ${found}`];
}

function capitalDeparture(line: Line, runs: readonly Run[], demanded: boolean): string[] {
  const isCapital = isInCapitals(line, runs);
  return isCapital === demanded ? [] : [demanded ? 'chữ in thường' : 'chữ in hoa'];
}

/** As printed: capitals typed, or made by the format. Abbreviations alone do not make a line of capitals. */
export function isInCapitals(line: Line, runs: readonly Run[] = line.runs): boolean {
  const printed = runs
    .map(({ text, format }) => (format.caps || format.smallCaps ? text.toUpperCase() : text))
    .join('');
  return printed.normalize('NFC') === printed.normalize('NFC').toUpperCase() && line.text !== '';
}

/** Only the size is mended here: a paragraph that holds other elements too is left to people. */
function fixOf(line: Line, runs: readonly Run[], demand: LetterDemand): { fix?: SafeFix } {
  const { sizes } = demand;
  const wrong = sizes === undefined ? undefined : sizesOf(runs).find((size) => size < sizes[0] || size > sizes[1]);
  if (sizes === undefined || wrong === undefined || line.pieces > 1 || line.paragraph.text.includes('\n')) return {};
  const size = wrong < sizes[0] ? sizes[0] : sizes[1];
  return { fix: { kind: 'letters', place: line.paragraph.place, size } };
}
