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
}

const mostPreambleLines = 120;

/** Reads what stands between title and text: “Kính gửi”, the legal bases, “QUYẾT ĐỊNH:”. */
export function readPreamble(lines: readonly Line[], from: number): Preamble {
  const zone = lines.slice(from, from + mostPreambleLines);
  const salutation = salutationOf(zone);
  const last = salutation.at(-1);
  const behind = last === undefined ? zone : zone.slice(zone.indexOf(last) + 1);
  const decisionAt = decisionWordAt(behind);
  if (decisionAt === -1) return { salutation, legalBases: openingBases(behind), decisionWord: [] };
  return {
    salutation,
    legalBases: basesBefore(behind.slice(0, decisionAt)),
    decisionWord: behind.slice(decisionAt, decisionAt + 1),
  };
}

/** “Kính gửi: …”, with the list of addressees where there are several (Annex I, II.9.d). */
function salutationOf(zone: readonly Line[]): Line[] {
  const at = zone.findIndex(({ text }) => isSalutation(text));
  const opening = zone[at];
  if (opening === undefined || at > mostLinesBeforeSalutation || zone.slice(0, at).some(isBodyHeading)) return [];
  const inline = opening.text.replace(/^kính gửi\s*:?\s*/iu, '');
  const found = [opening];
  if (inline !== '' && !/^[-–+]/.test(inline) && !/[;,]$/.test(inline)) return found;
  for (const line of zone.slice(at + 1)) {
    const last = found.at(-1) ?? opening;
    const isItem = /^[-–—+•]/.test(line.text) || line.paragraph.label?.isBullet === true;
    const isBesides = line.cell !== undefined && line.cell.table === opening.cell?.table;
    const goesOn = line.paragraph === last.paragraph && !/[.]$/.test(last.text);
    if (!isItem && !isBesides && !goesOn && !(found.length === 1 && inline === '' && isAddressee(line))) break;
    found.push(line);
    if (/\.$/.test(line.text) && !isBesides) break;
  }
  return found;
}

const mostLinesBeforeSalutation = 6;

/** The only addressee, on the line below “Kính gửi:”. */
function isAddressee({ text }: Line): boolean {
  return text.length <= 120 && !/[:;]$/.test(text);
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
