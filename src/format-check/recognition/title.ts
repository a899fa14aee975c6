import type { Elements, Line } from '../paper.ts';
import { typeNamed } from '../type-names.ts';
import { isAuthority } from './authorities.ts';
import { isBodyHeading } from './body-roles.ts';
import { isPosition } from './positions.ts';
import { inCapitals, isBold, isCellText, isCentred, isParted } from './traits.ts';
import { isAttachedLine, isLetterSubject, isNumber, isSalutation } from './words.ts';

/** Type name, subject, and the authority of a decision (Annex I, II.5; Annex III, samples 1.1 to 1.3). */
export interface Title extends Pick<Elements, 'typeName' | 'subject' | 'decisionAuthority'> {
  /** Index of the first line behind it. */
  readonly end: number;
}

const mostTitleLines = 14;

/** Reads the title whose type name is `lines[at]`. */
export function readTitle(lines: readonly Line[], at: number): Title {
  const typeName = lines.slice(at, at + 1);
  const zone = lines.slice(at + 1, at + 1 + mostTitleLines);
  const below: Line[] = [];
  const ofHead: Line[] = [];
  for (const line of zone) {
    if (isOfHead(line)) {
      ofHead.push(line);
      continue;
    }
    if (!belongsToTitle(line, below.length === 0)) break;
    below.push(line);
  }
  const type = typeNamed(typeName[0]?.text ?? '');
  const isDecided = type === 'QUYẾT ĐỊNH' || type === 'NGHỊ QUYẾT';
  const authorityAt = isDecided ? authorityFrom(below) : below.length;
  const subject = subjectOf(below.slice(0, authorityAt), typeName[0]);
  const decisionAuthority = below.slice(authorityAt);
  const taken = [...ofHead, ...subject, ...decisionAuthority].map((line) => zone.indexOf(line) + 1);
  return { typeName, subject, decisionAuthority, end: at + 1 + Math.max(0, ...taken) };
}

/** The number that contracts have below their type name: part of the head, never of a subject. */
function isOfHead({ text }: Line): boolean {
  return isNumber(text);
}

function belongsToTitle(line: Line, isFirst: boolean): boolean {
  const { text } = line;
  if (isSalutation(text) || isAttachedLine(text) || isCellText(line) || text.endsWith(':')) return false;
  if (isDecisionWord(text)) return false;
  const isHeading = isCentred(line) || isBold(line);
  if (/^(?:căn cứ|theo đề nghị|xét đề nghị)\s/iu.test(text) && !(isCentred(line) && isBold(line))) return false;
  if (isBodyHeading(line)) return false;
  return isHeading || (inCapitals(line) && text.length <= 120) || (isFirst && isPlainSubject(line));
}

/** A subject that is neither bold nor centred: a short phrase that is not set like running text. */
function isPlainSubject({ text, paragraph }: Line): boolean {
  const { alignment, firstLine } = paragraph.format;
  const isPhrase = /^\p{Lu}[^:]*[^.:;,\s]$/u.test(text) && text.length <= longestPlainSubject;
  return isPhrase && (isLetterSubject(text) || (alignment !== 'both' && firstLine <= 0));
}

const longestPlainSubject = 200;

/** “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:” */
export function isDecisionWord(text: string): boolean {
  return text.length <= 40 && /^quyết(?:định|nghị):?$/iu.test(text.replace(/\s/g, ''));
}

/**
 * Where the lines of the authority begin below the type name: the last lines in capitals. Where the subject is in
 * capitals too, a gap or the name of an authority divides them.
 */
function authorityFrom(below: readonly Line[]): number {
  let at = below.length;
  while (at > 0 && isCapitalLine(below[at - 1])) at -= 1;
  if (at > 0 || below.length === 0) return at < below.length ? at : loweredAuthority(below);
  const parted = below.findLastIndex((line, index) => index > 0 && isParted(below[index - 1] ?? line, line));
  if (parted > 0 && isAuthority(below[parted]?.text ?? '')) return parted;
  const named = below.findLastIndex(({ text }) => isAuthority(text));
  if (named === -1) return below.length;
  return isPosition(below[named - 1]?.text ?? '') ? named - 1 : named;
}

/** An authority that lacks its capitals stands behind a gap all the same. */
function loweredAuthority(below: readonly Line[]): number {
  const at = below.length - 1;
  const [above, last] = below.slice(-2);
  const isIt = above !== undefined && last !== undefined && isParted(above, last) && isAuthority(last.text);
  return isIt && last.text.length <= 80 ? at : below.length;
}

/** The subject: up to a gap, behind which only a centred bold line that is no heading goes on with it. */
function subjectOf(lines: readonly Line[], typeName: Line | undefined): Line[] {
  const found: Line[] = [];
  let above = typeName;
  for (const line of lines) {
    const goesOn = isCentred(line) && isBold(line) && !inCapitals(line) && above?.paragraph.lines.length === 0;
    if (found.length > 0 && above !== undefined && isParted(above, line) && !goesOn) break;
    found.push(line);
    above = line;
  }
  return found;
}

function isCapitalLine(line: Line | undefined): boolean {
  return line !== undefined && inCapitals(line);
}
