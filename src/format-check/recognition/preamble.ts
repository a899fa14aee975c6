import type { Line } from '../paper.ts';
import { isBodyHeading } from './body-roles.ts';
import { isDecisionWord } from './title.ts';
import { isItalic } from './traits.ts';
import { isSalutation } from './words.ts';

/** Lines taken out of the beginning of a text. */
export interface Preamble {
  readonly salutation: readonly Line[];
  readonly legalBases: readonly Line[];
  readonly decisionWord: readonly Line[];
  readonly claimed: ReadonlySet<Line>;
  /** Index where the text begins: behind “QUYẾT ĐỊNH:”, or behind the title, with the lines above among it. */
  readonly end: number;
}

const mostPreambleLines = 120;

/** Reads what stands between title and text: “Kính gửi”, the legal bases, “QUYẾT ĐỊNH:”. */
export function readPreamble(lines: readonly Line[], from: number): Preamble {
  const zone = lines.slice(from, from + mostPreambleLines);
  const salutation = salutationOf(zone);
  const last = salutation.at(-1);
  const behind = last === undefined ? zone : zone.slice(zone.indexOf(last) + 1);
  const decisionAt = decisionWordAt(behind);
  const isDecision = decisionAt !== -1;
  const legalBases = isDecision ? basesBefore(behind.slice(0, decisionAt)) : openingBases(behind);
  const decisionWord = isDecision ? behind.slice(decisionAt, decisionAt + 1) : [];
  const claimed = new Set([...salutation, ...legalBases, ...decisionWord]);
  const end = isDecision ? from + zone.length - behind.length + decisionAt + 1 : from;
  return { salutation, legalBases, decisionWord, claimed, end };
}

/** “Kính gửi: …”, with the list of addressees where there are several (Annex I, II.9.d). */
function salutationOf(zone: readonly Line[]): Line[] {
  const at = zone.findIndex(({ text }) => isSalutation(text));
  const opening = zone[at];
  if (opening === undefined || at > mostLinesBeforeSalutation || zone.slice(0, at).some(isBodyHeading)) return [];
  const inline = opening.text.replace(/^kính gửi\s*:?\s*/iu, '');
  const found = [opening];
  const isList = inline === '' || /^[-–+]|[;,]$/.test(inline) || zone[at + 1]?.paragraph === opening.paragraph;
  if (!isList) return found;
  for (const line of zone.slice(at + 1)) {
    const last = found.at(-1) ?? opening;
    if (!isAddressee(line, last, inline === '' && found.length === 1)) break;
    found.push(line);
    if (opening.cell === undefined && line.text.endsWith('.')) break;
  }
  return found;
}

const mostLinesBeforeSalutation = 6;

/** An item of the list, a line of the same paragraph or table, or the only addressee on the line below “Kính gửi:”. */
function isAddressee(line: Line, last: Line, isOnly: boolean): boolean {
  if (last.cell !== undefined) return line.cell?.table === last.cell.table;
  const isItem = /^[-–—+•]/.test(line.text) || line.paragraph.label?.isBullet === true;
  return isItem || line.paragraph === last.paragraph || (isOnly && line.text.length <= 120 && !/[:;]$/.test(line.text));
}

function decisionWordAt(lines: readonly Line[]): number {
  const at = lines.findIndex((line) => isDecisionWord(line.text) || /^Điều\s+\d/u.test(line.text));
  return isDecisionWord(lines[at]?.text ?? '') ? at : -1;
}

const opensBasis = /^[-–+]?\s*(?:căn cứ|theo|xét|thực hiện|trên cơ sở|thể theo|được sự)\s/iu;

/** The bases of a decision: all between title and “QUYẾT ĐỊNH:” that reads or looks like one. */
function basesBefore(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text }) => opensBasis.test(text));
  if (at === -1) return [];
  return lines.slice(at).filter((line, index, bases) => {
    const above = bases[index - 1];
    const goesOn = above !== undefined && !/[;.,:]$/.test(above.text);
    return opensBasis.test(line.text) || isItalic(line) || goesOn;
  });
}

/** The bases that open another paper: a list that ends with “;” or is in italics, not a sentence of its text. */
function openingBases(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const { text } = line;
    const isListed = /;$/.test(text) || isItalic(line);
    const isLast = found.length > 0 && /^[-–+]?\s*(?:căn cứ|theo đề nghị|xét đề nghị)\s.*[.,]$/iu.test(text);
    const opens = found.length === 0 ? /^[-–+]?\s*(?:căn cứ|thực hiện|xét|theo)\s/iu.test(text) : opensBasis.test(text);
    if (!opens || !(isListed || isLast)) break;
    found.push(line);
  }
  return found;
}
