import type { Line, Paper } from '../paper.ts';
import type { Fault } from '../rule.ts';
import type { SafeFix } from '../safe-fix.ts';
import { demandText, hasLetters, type LetterDemand, letterFaults, sizesOf } from './letters.ts';
import { faultAt } from './outcomes.ts';

/** A basis with the lines that its author broke it into. */
export interface Basis {
  readonly first: Line;
  readonly lines: readonly Line[];
}

/** Whether a paper of this type rests on legal bases. */
export function isDecided(type: string | undefined): boolean {
  return type === 'QUYẾT ĐỊNH' || type === 'NGHỊ QUYẾT';
}

/** A line goes on with the basis above it unless that one has ended. */
export function basesOf(lines: readonly Line[]): Basis[] {
  const bases: { first: Line; lines: Line[] }[] = [];
  for (const line of lines) {
    const last = bases.at(-1);
    const above = last?.lines.at(-1);
    const goesOn = above !== undefined && !/[;.,:]$/.test(above.text) && !/^Căn cứ\s/u.test(line.text);
    if (last !== undefined && goesOn) last.lines.push(line);
    else bases.push({ first: line, lines: [line] });
  }
  return bases;
}

/** The words of a basis on one line. */
export function textOf({ lines }: Basis): string {
  return lines.map(({ text }) => text).join(' ');
}

const opening =
  /^(?:Căn cứ|Theo|Xét|Thực hiện|Trên cơ sở|Thể theo|Được sự|Luật|Bộ luật|Pháp lệnh|Nghị|Thông tư|Quyết định)(?!\p{L})/iu;

/** Where a basis does not open as in the samples, that is a warning: the text of the decree names no words for it. */
export function openingFaults(basis: Basis): Fault[] {
  const text = textOf(basis);
  if (/;\s*Căn cứ\s/u.test(text)) return [faultAt(basis.first, 'Hai căn cứ trên cùng một dòng', { severity: 'error' })];
  if (opening.test(text)) return [];
  const found = /^[-–—+•]/.test(text) ? 'Có gạch đầu dòng trước căn cứ' : 'Không mở đầu bằng “Căn cứ”';
  return [faultAt(basis.first, found, { severity: 'warning' })];
}

const demand: LetterDemand = { sizes: [13, 14], italic: true, bold: false };

/** An official letter has no bases in its sample (1.5), and what opens its text is often set like the rest: a warning there. */
export function basisLetterFaults({ type }: Paper, line: Line): Fault[] {
  const [fault] = letterFaults(line, demand);
  if (fault === undefined) return [];
  const runs = line.runs.filter(hasLetters);
  const wrong = sizesOf(runs).find((size) => size < 13 || size > 14);
  const fix: SafeFix = {
    kind: 'letters',
    place: line.paragraph.place,
    italic: true,
    ...(wrong === undefined ? {} : { size: wrong < 13 ? 13 : 14 }),
  };
  const { fix: _, ...rest } = fault;
  const onlyBold = wrong === undefined && runs.every(({ format }) => format.italic);
  // A paragraph that holds other words too, behind a line break or a tab, is left to people.
  const isAlone = line.pieces === 1 && !line.paragraph.text.includes('\n');
  return [
    {
      ...rest,
      expected: demandText(demand),
      ...(onlyBold || !isAlone ? {} : { fix }),
      ...(type === 'CÔNG VĂN' ? { severity: 'warning' } : {}),
    },
  ];
}

/** A paper that is no decision may go on with its sentence behind the last basis: a warning there. */
export function markFaults({ type }: Paper, basis: Basis, isLast: boolean): Fault[] {
  const last = basis.lines.at(-1) ?? basis.first;
  const mark = /[^\p{L}\p{N}\s”"’)\]]$/u.exec(last.text)?.[0] ?? '';
  const wanted = isLast ? '.' : ';';
  if (mark === wanted || (isLast && mark === '…')) return [];
  const found = mark === '' ? 'Không có dấu cuối căn cứ' : `Kết thúc bằng ${markNames.get(mark) ?? `“${mark}”`}`;
  const expected = isLast ? 'Dấu chấm (.)' : 'Dấu chấm phẩy (;)';
  const isSoft = isLast && !isDecided(type) && (mark === ';' || mark === ',');
  return [faultAt(last, found, { expected, ...(isSoft ? { severity: 'warning' } : {}) })];
}

const markNames: ReadonlyMap<string, string> = new Map([
  [',', 'dấu phẩy (,)'],
  [';', 'dấu chấm phẩy (;)'],
  ['.', 'dấu chấm (.)'],
  [':', 'dấu hai chấm (:)'],
]);

/** A proposal that stands before a basis. */
export function orderFaults(bases: readonly Basis[]): Fault[] {
  const lastBasis = bases.findLastIndex(({ first }) => /^Căn cứ\s/iu.test(first.text));
  return bases
    .filter(({ first }, at) => at < lastBasis && /^(?:Theo|Xét) đề nghị\s/iu.test(first.text))
    .map(({ first }) => faultAt(first, 'Dòng đề nghị đứng trước một căn cứ'));
}

/** One fault that names all parts, behind a verb if there is one. */
export function partFaults({ first }: Basis, parts: readonly string[], verb: string): Fault[] {
  return parts.length === 0 ? [] : [faultAt(first, `${verb} ${parts.join(', ')}`.trim())];
}
