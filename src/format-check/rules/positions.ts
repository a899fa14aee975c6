import { spellingKey } from '../../vietnamese/text.ts';

/** A line above a signature: its abbreviation (Annex I, II.7.b), if it has one, and the words behind it. */
export interface CapacityLine {
  readonly abbreviation: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | undefined;
  /** The abbreviation is not written as the decree has it, for example “T/M”, “TM”, “QUYỀN”. */
  readonly isMiswritten: boolean;
  readonly words: string;
}

const rightForm = /^(TM|KT|TL|TUQ|Q)\s?\.\s*(?=\p{L})/u;
const otherForm = /^(T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q|Q(?:UYỀN)?)(?:[./]\s*|\s+)(?=\p{Lu}{2})/u;

export function capacityLine(text: string): CapacityLine {
  const right = rightForm.exec(text);
  const found = right ?? otherForm.exec(text);
  const isWord = found?.[1] === 'QUYỀN' && !isHeadTitle(text.slice(found[0].length));
  if (found === null || isWord) return { abbreviation: undefined, isMiswritten: false, words: text };
  const letters = (found[1] ?? '').replace(/[./]|UYỀN/g, '');
  const abbreviation = abbreviations.find((each) => each === letters);
  return { abbreviation, isMiswritten: right === null, words: text.slice(found[0].length) };
}

const abbreviations = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;

/** Whether words name who heads a body or a unit of it: “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH”. */
export function isHeadTitle(words: string): boolean {
  const key = `${spellingKey(words)} `;
  return !key.startsWith(`${presidium} `) && headTitles.some((title) => key.startsWith(`${title} `));
}

/** Whether words name a body, so that only “TM.” can stand before them. */
export function isCollective(words: string): boolean {
  const key = `${spellingKey(words)} `;
  return !isHeadTitle(words) && collectives.some((name) => key.startsWith(`${name} `));
}

/** “PHÓ CHỦ TỊCH”, “THỨ TRƯỞNG”, “TỔ PHÓ”. */
export function isDeputyTitle(words: string): boolean {
  return /^(?:phó|thứ trưởng|tổ phó)(?!\p{L})/iu.test(words);
}

/** Whether a deputy's title belongs to a head's: they share a word that says of what, or are Bộ trưởng and Thứ trưởng. */
export function isDeputyOf(deputy: string, head: string): boolean {
  const deputyWords = new Set(spellingKey(deputy).split(' '));
  const headWords = spellingKey(head).split(' ');
  if (deputyWords.has(spellingKey('thứ'))) return headWords[0] === spellingKey('bộ');
  return headWords.some((word) => !idleWords.has(word) && deputyWords.has(word));
}

const idleWords: ReadonlySet<string> = new Set(['trưởng', 'tổng'].map(spellingKey));
const presidium = spellingKey('chủ tịch đoàn');

const headTitles = [
  'bộ trưởng',
  'chánh án',
  'chánh thanh tra',
  'chánh văn phòng',
  'chi cục trưởng',
  'chủ nhiệm',
  'chủ tịch',
  'cục trưởng',
  'giám đốc',
  'hiệu trưởng',
  'thống đốc',
  'thủ trưởng',
  'thủ tướng',
  'tổ trưởng',
  'tổng biên tập',
  'tổng cục trưởng',
  'tổng giám đốc',
  'tổng thanh tra',
  'trưởng ban',
  'trưởng đoàn',
  'trưởng phòng',
  'viện trưởng',
  'vụ trưởng',
].map(spellingKey);

const collectives = [
  'ban chỉ đạo',
  'ban giám đốc',
  'ban quản lý',
  'bcđ',
  'bộ',
  'chi cục',
  'cục',
  'hđnd',
  'hội đồng',
  'sở',
  'ubnd',
  'ủy ban',
].map(spellingKey);
