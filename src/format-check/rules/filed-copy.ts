import type { PaperType } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { faultAt } from './outcomes.ts';
import { type RecipientItem, wordsBelow } from './recipient-items.ts';

/** Departures of “- Lưu: VT, TCCB (05).”, the last entry (Annex I, II.9.d; Annex III, samples 1.1 to 1.10). */
export function filedFaults(items: readonly RecipientItem[], type: PaperType | undefined): Fault[] {
  const item = items.findLast(({ kind }) => kind === 'filed');
  const last = items.at(-1);
  if (last === undefined) return [];
  if (item === undefined) {
    return isElsewhere(last) ? [] : [faultAt(last.last, 'Cuối nơi nhận không có dòng “Lưu: VT, …”')];
  }
  const at = (found: string, more: Partial<Fault> = {}) => [faultAt(item.first, found, more)];
  const words = `${item.text} ${wordsBelow(item.last)}`.trim();
  const [, colon = '', rest = ''] = /^[-–—+*•−]?\s*lưu\s*(:?)\s*(.*)$/iu.exec(words) ?? [];
  if (colon === '') return at('Sau “Lưu” không có dấu hai chấm');
  if (!/^VT(?![\p{L}\d])/u.test(rest)) return at('Dòng “Lưu” không bắt đầu bằng “VT”');
  const behind = rest.slice(2).trim();
  const end = endsWithFullStop(behind) || endsWithFullStop(item.text) ? [] : at('Cuối dòng “Lưu” không có dấu chấm');
  if (/^\.?$/.test(behind)) {
    const isNamed = type !== undefined && withoutUnit.has(type);
    const missing = 'Dòng “Lưu” không có chữ viết tắt tên đơn vị soạn thảo';
    return [...end, ...(isNamed ? [] : at(missing, { severity: 'info' }))];
  }
  const comma = /^[,.(]/.test(behind) ? [] : at('Sau “VT” không có dấu phẩy', { severity: 'warning' });
  return [...comma, ...end];
}

/** The drafter's mark and the number of copies may stand behind the full stop: “VX. NVA (10b)”. */
function endsWithFullStop(words: string): boolean {
  return /\.\s*[^;,.]{0,24}\.?$/u.test(words);
}

/** The sample of these papers names no unit (Annex III, sample 1.8). */
const withoutUnit: ReadonlySet<string> = new Set(['GIẤY GIỚI THIỆU', 'GIẤY NGHỈ PHÉP', 'THƯ CÔNG']);

/** Behind a list that was broken off by a new paragraph, the rest stands where it was not looked for. */
function isElsewhere({ last }: RecipientItem): boolean {
  return /lưu\s*:/iu.test(wordsBelow(last)) || last.pieces > 1;
}
