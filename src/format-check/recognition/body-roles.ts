import type { BodyLine, BodyRole, Line } from '../paper.ts';
import { inCapitals, isBold, isCellText, isCentred } from './traits.ts';
import { isLetterSubject } from './words.ts';

/** Tells the part that each line of a text plays in its structure (Annex I, II.6.đ). */
export function bodyLines(lines: readonly Line[]): BodyLine[] {
  let above: BodyRole | undefined;
  return lines.map((line) => {
    const numbered = numberedRole(line);
    const isTitle = isTitleBelow(line, above) || isBareHeading(line);
    const found = isCellText(line) ? plain('cell', line) : (numbered ?? plain(isTitle ? 'title' : 'text', line));
    above = found.role;
    return { ...line, ...found };
  });
}

/** Whether a line is a heading or opens a numbered part, so that no title goes on over it. */
export function isBodyHeading(line: Line): boolean {
  const role = numberedRole(line)?.role;
  return role === 'part' || role === 'section' || role === 'roman' || role === 'article' || role === 'clause';
}

type Role = Pick<BodyLine, 'role' | 'number' | 'rest'>;

function plain(role: BodyRole, { text }: Line): Role {
  return { role, number: undefined, rest: text };
}

/** The role that the number or mark at the beginning of a line gives it. */
function numberedRole(line: Line): Role | undefined {
  const { text } = line;
  if (line.paragraph.label?.isBullet === true && text.startsWith(line.paragraph.label.text)) {
    return { role: 'bullet', number: undefined, rest: text.slice(line.paragraph.label.text.length).trim() };
  }
  return (
    division(line) ??
    matched('article', /^(Điều)\s+(\d{1,4}\p{Ll}?)\s*[.:]\s*(.*)$/iu, text) ??
    matched('article', /^(Điều)\s+(\d{1,4}\p{Ll}?)(?:\s+(?=\p{Lu})|$)(.*)$/u, text) ??
    roman(text) ??
    matched('clause', /^()(\d{1,3}(?:\.\d{1,3}){0,4})\.(?:\s+|(?=\p{L}))(.*)$/u, text) ??
    matched('clause', /^()(\d{1,2}(?:\.\d{1,2}){1,4}|\d{1,3}[)/])\s+(?=\p{Lu})(.*)$/u, text) ??
    matched('point', /^(\(?)([a-zđ])[).]\s*(?=\S)(.*)$/u, text) ??
    matched('bullet', /^([-–—+*•●▪◦‣∙·])()\s*(.*)$/u, text)
  );
}

/** “Phần I”, “Chương II”, “Mục 1”, “Tiểu mục 2”, alone or with a title; “Phần 2 của Quy chế …” is text. */
function division(line: Line): Role | undefined {
  const pattern =
    /^(Phần|Chương|Mục|Tiểu mục)\s+(thứ \p{L}+|[IVXLC]{1,7}|\d{1,3}|[A-Z])(?![\p{L}\d])\s*([.:–-]?)\s*(.*)$/iu;
  const [, word = '', number = '', mark = '', rest = ''] = pattern.exec(line.text) ?? [];
  if (word === '') return undefined;
  const standsAlone = rest === '' || mark !== '' || inCapitals(line) || isCentred(line);
  if (!standsAlone) return undefined;
  return { role: /mục$/iu.test(word) ? 'section' : 'part', number, rest };
}

/**
 * “I. …”, also “I- …” and “I/ …”; letters that are no Roman number do not count, nor do abbreviations and initials
 * (“V/v …”, “V.I. Lê-nin”): without a blank behind the mark, a word in capitals must follow.
 */
function roman(text: string): Role | undefined {
  if (isLetterSubject(text)) return undefined;
  const pattern = /^([IVX]{1,7})\s*(?:[./)]|\s[–-]|-)(?:\s+(?=\S)|(?=\p{Lu}\p{L}))(.*)$/u;
  const [, number = '', rest = ''] = pattern.exec(text) ?? [];
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(number) || number === '') return undefined;
  return { role: 'roman', number, rest };
}

function matched(role: BodyRole, pattern: RegExp, text: string): Role | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, , number = '', rest = ''] = found;
  return { role, number: number === '' ? undefined : number.replace(/[)/]$/, ''), rest };
}

/** The title of a part or section, over one or more lines. */
function isTitleBelow(line: Line, above: BodyRole | undefined): boolean {
  if (above === 'part' || above === 'section') return isCentred(line) || inCapitals(line) || isBold(line);
  return above === 'title' && isCentred(line) && (isBold(line) || inCapitals(line));
}

/** “MỞ ĐẦU”, “A. KẾT QUẢ”: centred or bold, in capitals, short. */
function isBareHeading(line: Line): boolean {
  return line.text.length <= 160 && inCapitals(line) && (isCentred(line) || isBold(line));
}
