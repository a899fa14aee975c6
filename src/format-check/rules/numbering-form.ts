import type { BodyLine } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { hasLetters } from './letters.ts';
import { faultAt } from './outcomes.ts';
import { isHeadingLike } from './running-text.ts';

/** “1)” and “1/” instead of “1.”; numbers of several levels are another rule's matter. */
export function clauseMarkFaults(body: readonly BodyLine[]): Fault[] {
  return body.flatMap((line) => {
    const [mark] = line.role === 'clause' ? (/^\d+[)/]/.exec(line.text) ?? []) : [];
    return mark === undefined ? [] : [faultAt(line, `Khoản ghi “${mark}”`, { expected: `“${line.number ?? ''}.”` })];
  });
}

/** A clause without a mark at its end, with lower steps below it, is a title; a sentence that is bold as a whole is none. */
export function clauseTitleFaults(body: readonly BodyLine[]): Fault[] {
  return body.flatMap((line, at): Fault[] => {
    if (line.role !== 'clause' || line.rest === '') return [];
    const words = line.runs.filter(hasLetters);
    const below = body[at + 1];
    const opensList =
      below !== undefined && below.paragraph !== line.paragraph && /^(?:point|bullet)$/.test(below.role);
    const isTitle = !/[.;:,…?!/]$/.test(line.text) && line.text.length <= 120 && opensList;
    if (isTitle && !words.every(({ format }) => format.bold)) {
      return [faultAt(line, 'Tiêu đề của khoản không in đậm', { severity: 'warning' })];
    }
    const isBoldSentence = words.length > 0 && words.every(({ format }) => format.bold) && !isHeadingLike(line);
    const isSentence = /[;.]$/.test(line.text) && line.text.length > 120;
    return isBoldSentence && isSentence ? [faultAt(line, 'Lời văn của khoản in đậm', { severity: 'warning' })] : [];
  });
}

/** “1.1” and “1.1.1” before a line of the text. */
export function decimalFaults(body: readonly BodyLine[]): Fault[] {
  return body
    .filter(({ role, number }) => role === 'clause' && number?.includes('.'))
    .map((line) => faultAt(line, `Đánh số “${line.number ?? ''}”`));
}

/** “a.” and “(a)” instead of “a)”, and points in italics or bold. */
export function pointMarkFaults(body: readonly BodyLine[]): Fault[] {
  return body.flatMap((line): Fault[] => {
    if (line.role !== 'point') return [];
    const [mark = ''] = /^\(?[a-zđ][).]/u.exec(line.text) ?? [];
    const words = line.runs.filter(hasLetters);
    const isAll = (name: 'italic' | 'bold') => words.length > 0 && words.every(({ format }) => format[name]);
    const isWrongMark = mark !== '' && mark !== `${line.number ?? ''})`;
    const departures = [
      ...(isWrongMark ? [`ghi “${mark}”`] : []),
      ...(isAll('italic') ? ['kiểu chữ nghiêng'] : []),
      ...(isAll('bold') ? ['in đậm'] : []),
    ];
    if (departures.length === 0) return [];
    // Bold points that head a list are common; the table of letters has them upright only.
    const isOnlyBold = departures.join() === 'in đậm';
    return [faultAt(line, `Điểm ${departures.join(', ')}`, isOnlyBold ? { severity: 'warning' } : {})];
  });
}

/** Dots, squares and letters of symbol fonts before a line. */
export function bulletFaults(body: readonly BodyLine[]): Fault[] {
  return body.flatMap((line) => {
    const label = line.paragraph.label;
    const isAutomatic = label?.isBullet === true && line.text.startsWith(label.text);
    const mark = isAutomatic ? label.text : (/^\S/u.exec(line.text)?.[0] ?? '-');
    if (line.role !== 'bullet' || /^[-‐‑–—−+]$/.test(mark) || mark === '') return [];
    return [faultAt(line, `Dùng ký hiệu ${shown(mark)} ở đầu dòng`)];
  });
}

/** Letters of symbol fonts stand in a range that other fonts cannot print. */
function shown(mark: string): string {
  return /[\ue000-\uf8ff]/.test(mark) ? 'của phông chữ ký hiệu' : `“${mark}”`;
}
