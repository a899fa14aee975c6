import type { Elements, Line } from '../paper.ts';
import { typeNamed, typeOpening } from '../type-names.ts';
import { divideAuthorities, isAuthority } from './authorities.ts';
import { inCapitals, isInDataTable } from './traits.ts';
import {
  isAppendixLabel,
  isAttachedLine,
  isLetterSubject,
  isMotto,
  isNationalTitle,
  isNumber,
  isPlaceAndDate,
  isSalutation,
  opensNationalTitle,
} from './words.ts';

/** What stands above the type name, or above the text of an official letter (Annex I, cells 1 to 4 and 5b). */
export interface Head
  extends Pick<
    Elements,
    'nationalTitle' | 'motto' | 'parentAuthority' | 'issuingAuthority' | 'number' | 'placeAndDate' | 'letterSubject'
  > {
  /** Index of the line with the type name, in the lines given; nothing for a paper without one. */
  readonly typeAt: number | undefined;
  /** Index of the first line behind the head. */
  readonly end: number;
}

const mostHeadLines = 40;

/** Reads the head of a paper from lines with words that begin with it. */
export function readHead(lines: readonly Line[]): Head {
  const { end, typeAt } = extentOf(lines);
  const zone = lines.slice(0, end);
  const nationalTitle = nationalTitleOf(zone);
  const motto = first(zone, ({ text }) => isMotto(text));
  const number = first([...zone, ...belowType(lines, typeAt)], ({ text }) => isNumber(text));
  const placeAndDate = first(zone, (line) => !number.includes(line) && isPlaceAndDate(line.text));
  const letterSubject = letterSubjectOf(zone);
  const claimed = new Set([...nationalTitle, ...motto, ...number, ...placeAndDate, ...letterSubject]);
  const authorities = authorityLines(zone, claimed, nationalTitle[0] ?? motto[0] ?? placeAndDate[0], number[0]);
  const whole = { nationalTitle, motto, number, placeAndDate, letterSubject, ...divideAuthorities(authorities) };
  const last = Math.max(-1, ...[...claimed, ...authorities].map((line) => zone.indexOf(line)));
  return { ...whole, typeAt, end: typeAt === undefined ? last + 1 : end };
}

/** The lines below the type name among which contracts have their number. */
function belowType(lines: readonly Line[], typeAt: number | undefined): readonly Line[] {
  if (typeAt === undefined) return [];
  const below = lines.slice(typeAt + 1, typeAt + 1 + mostLateLines);
  const end = below.findIndex((line) => endsHead(line) || isInDataTable(line));
  return end === -1 ? below : below.slice(0, end);
}

const mostLateLines = 4;

/** How far the head reaches: to the type name, to “Kính gửi”, or to the first line of text. */
function extentOf(lines: readonly Line[]): { end: number; typeAt: number | undefined } {
  const most = Math.min(lines.length, mostHeadLines);
  let merged: number | undefined;
  for (let at = 0; at < most; at += 1) {
    const line = lines[at];
    if (line === undefined || endsHead(line)) return headUntil(at, merged);
    if (isTypeLine(line)) return { end: at, typeAt: at };
    if (merged === undefined && opensWithType(line)) merged = at;
  }
  return headUntil(most, merged);
}

/** A line that has type and subject in one, in capitals, counts as type name if no other line is one. */
function headUntil(end: number, merged: number | undefined): { end: number; typeAt: number | undefined } {
  return merged === undefined ? { end, typeAt: undefined } : { end: merged, typeAt: merged };
}

/** Whether a line can only stand behind a head: “Kính gửi”, a basis, the head of an appendix, text. */
export function endsHead({ text, cell }: Line): boolean {
  return (
    isSalutation(text) ||
    isAttachedLine(text) ||
    isAppendixLabel(text) ||
    /^căn cứ\s/iu.test(text) ||
    /^(?:Điều \d|[IVX]+\.|\d+\.)\s?/u.test(text) ||
    (cell === undefined && text.length > longestHeadLine)
  );
}

const longestHeadLine = 200;

function isTypeLine(line: Line): boolean {
  return typeNamed(line.text) !== undefined && !isInDataTable(line);
}

function opensWithType(line: Line): boolean {
  return typeOpening(line.text) !== undefined && inCapitals(line) && !isInDataTable(line);
}

/** The national title, also where it was broken before its last words. */
function nationalTitleOf(zone: readonly Line[]): Line[] {
  const whole = first(zone, ({ text }) => isNationalTitle(text));
  if (whole.length > 0) return whole;
  const at = zone.findIndex(({ text }) => opensNationalTitle(text));
  const two = zone.slice(at, at + 2);
  return at !== -1 && isNationalTitle(two.map(({ text }) => text).join(' ')) ? two : [];
}

/** “V/v …” with the lines it goes on over: in its own cell or column, up to a gap. */
function letterSubjectOf(zone: readonly Line[]): Line[] {
  const at = zone.findIndex(({ text }) => isLetterSubject(text));
  const opening = zone[at];
  if (opening === undefined) return [];
  const found = [opening];
  let last = opening;
  for (const line of zone.slice(at + 1)) {
    if (line.piece !== opening.piece) continue;
    const isNext = line.index - last.index <= 1 || line.pieces > 1;
    if (line.cell?.cell !== opening.cell?.cell || !isNext || isPlaceAndDate(line.text) || isNumber(line.text)) break;
    if (isNationalTitle(line.text) || isMotto(line.text)) break;
    found.push(line);
    last = line;
  }
  return found;
}

/** The lines with the names of authorities: in the column beside the national title, above the number. */
function authorityLines(
  zone: readonly Line[],
  claimed: ReadonlySet<Line>,
  right: Line | undefined,
  number: Line | undefined,
): Line[] {
  const left = zone.filter(
    (line) => !claimed.has(line) && !isMark(line) && (number === undefined || line.index < number.index),
  );
  const table = right?.cell?.table ?? number?.cell?.table;
  if (table !== undefined) {
    const column = right?.cell?.cell.column;
    const inTable = left.filter(({ cell }) => cell?.table === table && cell.cell.column !== column);
    if (inTable.length > 0) return inTable;
  }
  const opening = left.findIndex((line) => isAuthority(line.text) && (inCapitals(line) || line.pieces > 1));
  if (opening === -1 || (right === undefined && number === undefined)) return [];
  return left.slice(opening).filter((line) => inCapitals(line) || line.pieces > 1);
}

/** Marks of secrecy, urgency, circulation and drafts (Annex I, III.2), addresses and telephone numbers are no names. */
export function isMark({ text }: Line): boolean {
  if (/[:@]|\d{4}/.test(text)) return true;
  return /^\W*(?:(?:tuyệt |tối )?mật|(?:thượng )?khẩn|h(?:oả|ỏa) tốc|xem xong trả lại|lưu hành nội bộ|dự thảo.{0,30}|lần \d+)\W*$/iu.test(
    text,
  );
}

function first(zone: readonly Line[], holds: (line: Line) => boolean): Line[] {
  const found = zone.find(holds);
  return found === undefined ? [] : [found];
}
