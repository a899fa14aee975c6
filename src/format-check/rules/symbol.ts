import type { Line, PaperType } from '../paper.ts';
import type { Fault } from '../rule.ts';
import { typeAbbreviations } from '../type-names.ts';
import { groupsOf, isWithoutAbbreviation, type Notation } from './notation.ts';
import { faultAt } from './outcomes.ts';

/** In what the symbol behind the number departs from Annex I, II.3.b–c: at most one fault. */
export function symbolFaults(line: Line, notation: Notation, type: PaperType | undefined): Fault[] {
  const { symbol, number } = notation;
  if (symbol === undefined || hasSymbolInside(number)) {
    const isSwapped = /\d\s*[-–]\s*\p{L}/u.test(number);
    const found = isSwapped ? 'Giữa số và ký hiệu dùng gạch nối' : 'Thiếu ký hiệu sau số, hoặc thiếu dấu gạch chéo';
    return [faultAt(line, found, { expected: 'Số/ký hiệu, ví dụ 23/QĐ-UBND' })];
  }
  const words = [...signDepartures(symbol), ...groupDepartures(symbol, type)];
  if (words.length > 0) return [faultAt(line, `Ký hiệu “${symbol}” ${words.join(', ')}`)];
  // A number that was written into the blank left for it keeps some of that blank.
  if (!notation.hasSpaceBeforeSlash) return [];
  return [faultAt(line, 'Có cách chữ trước dấu gạch chéo', { severity: 'warning' })];
}

/** “23-QĐ” or “23 QĐ”: the symbol begins before the slash. */
export function hasSymbolInside(number: string): boolean {
  return /^\d+\s*[-–\s]\s*\p{L}{2}/u.test(number);
}

function signDepartures(symbol: string): string[] {
  return [
    ...(/[\u2012-\u2015\u2212]/.test(symbol) ? ['dùng gạch ngang dài (–) thay cho gạch nối'] : []),
    ...(/\s/.test(symbol) ? ['có cách chữ'] : []),
    ...(/^\d{4}\s*\//.test(symbol) ? ['có năm ban hành, chỉ dùng cho văn bản quy phạm pháp luật'] : []),
    ...(/^[^/]*\D\//.test(symbol) ? ['có thêm dấu gạch chéo'] : []),
  ];
}

/** Some offices set small letters in the abbreviation of their name (TTg, SNgV); a group without capitals is none. */
function groupDepartures(symbol: string, type: PaperType | undefined): string[] {
  const groups = groupsOf(symbol.replace(/^\d{4}\s*\//, ''));
  if (groups.some((group) => !/\p{Lu}/u.test(group))) return ['có nhóm không viết hoa'];
  const isLetter = type !== undefined && isWithoutAbbreviation(type);
  const [first = ''] = groups;
  const isNamed = type === 'CÔNG VĂN' ? /^CV$/i.test(first) : /^TC$/i.test(first);
  if (isLetter && isNamed && groups.length > 1) {
    return [`có “${first}”: ${type === 'CÔNG VĂN' ? 'công văn' : 'thư công'} không ghi chữ viết tắt tên loại`];
  }
  if (groups.length > 1 || type === 'THƯ CÔNG') return [];
  if (isLetter) return ['thiếu chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực'];
  const isType = [...typeAbbreviations.values()].some((each) => each.toUpperCase() === first.toUpperCase());
  return [isType ? 'thiếu chữ viết tắt tên cơ quan ban hành' : 'thiếu chữ viết tắt tên loại hoặc tên cơ quan'];
}
