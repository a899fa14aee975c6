import type { Run, RunFormat } from '../document-model.ts';
import type { BodyLine } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { demandText, hasLetters, type LetterDemand, letterFaults } from './letters.ts';
import { faultAt } from './outcomes.ts';

/** At most one fault for a heading; words in brackets and marks of notes are no part of it. */
export function headingFault(line: BodyLine, demand: LetterDemand, more: readonly string[] = []): Fault[] {
  const runs = withoutBrackets(line.runs).filter(({ format }) => format.raised === 'baseline');
  const label = labelFormat(line);
  const all = label === undefined ? runs : [{ text: line.text.slice(0, 1), format: label }, ...runs];
  const text = all.map((run) => run.text).join('');
  const [fault] = letterFaults({ ...line, runs: all, text }, demand);
  const found = [...(fault === undefined ? [] : [fault.found]), ...more];
  if (found.length === 0) return [];
  const fix = fault?.fix === undefined ? {} : { fix: fault.fix };
  return [faultAt(line, found.join(', '), { expected: demandText(demand), ...fix })];
}

/** “Điều 1.” in bold upright letters, with a full stop behind its number. */
export function labelFault(line: BodyLine): Fault[] {
  const [label = ''] = /^Điều\s+\d+\p{Ll}?\s*[.:]?/iu.exec(line.text) ?? [];
  const formats = labelFormats(line, label);
  const departures = [
    ...(label.startsWith('ĐIỀU') ? ['chữ in hoa'] : label.startsWith('điều') ? ['chữ đầu không viết hoa'] : []),
    ...(formats.every(({ bold }) => bold) ? [] : ['không in đậm']),
    ...(formats.some(({ italic }) => italic) ? ['kiểu chữ nghiêng'] : []),
    ...(formats.some(({ underlined }) => underlined) ? ['gạch chân'] : []),
    ...(label.endsWith('.') ? [] : ['sau số không có dấu chấm']),
  ];
  return departures.length === 0 ? [] : [faultAt(line, `“${label.trim()}” ${departures.join(', ')}`)];
}

/** Whether an article has no title: nothing behind its number, or a sentence at once. */
export function isDescribedInSentence({ rest, runs, number }: BodyLine): boolean {
  if (rest === '') return true;
  if (!/[.;/]$/.test(rest) || /^[^.;]{1,120}:/.test(rest)) return false;
  const bold = runs
    .filter((run) => run.format.bold && hasLetters(run))
    .map(({ text }) => text)
    .join('');
  return (
    bold
      .replace(/^\s*Điều\s+/iu, '')
      .replace(number ?? '', '')
      .replace(/[^\p{L}]/gu, '').length === 0
  );
}

function labelFormat({ text, paragraph: { label } }: BodyLine): RunFormat | undefined {
  return label !== undefined && text.startsWith(label.text) ? label.format : undefined;
}

/** The formats of all letters of a label, whether Word counts it or its author typed it. */
function labelFormats(line: BodyLine, label: string): RunFormat[] {
  const automatic = labelFormat(line);
  if (automatic !== undefined) return [automatic];
  let left = label.replace(/\s/g, '').length;
  const found: RunFormat[] = [];
  for (const run of line.runs) {
    if (left <= 0) break;
    if (hasLetters(run)) found.push(run.format);
    left -= run.text.replace(/\s/g, '').length;
  }
  return found;
}

/** Runs without what stands in brackets: “(Chi tiết tại Phụ lục I)”. */
function withoutBrackets(runs: readonly Run[]): Run[] {
  let depth = 0;
  return runs.map((run) => {
    let text = '';
    for (const character of run.text) {
      if (character === '(') depth += 1;
      if (depth === 0) text += character;
      if (character === ')') depth = Math.max(depth - 1, 0);
    }
    return { ...run, text };
  });
}
