import type { Line } from '../paper.ts';

/** “Số: 23/QĐ-UBND” taken apart. */
export interface Notation {
  /** “Số” as it stands, and whether a colon follows. */
  readonly label: string;
  readonly hasColon: boolean;
  /** What stands before the slash, without blanks around it; dots and underscores count as blanks. */
  readonly number: string;
  /** How many blanks or dots stand there for a number that is not given yet. */
  readonly room: number;
  /** There is room or nothing instead of a number. */
  readonly isDraft: boolean;
  readonly hasSpaceBeforeSlash: boolean;
  /** What stands behind the slash; nothing without a slash. */
  readonly symbol: string | undefined;
}

/** Capitals that the format makes are capitals. */
export function notationOf(line: Line): Notation {
  const isCapital = line.runs.some(({ format, text }) => format.caps && /\//.test(text));
  const raw = line.raw.trim();
  const [, label = '', colon = '', rest = ''] = /^(số)\s*(:?)(.*)$/isu.exec(raw) ?? [];
  const slash = rest.indexOf('/');
  const before = slash === -1 ? rest : rest.slice(0, slash);
  const behind = slash === -1 ? undefined : rest.slice(slash + 1).trim();
  const number = withoutBlanks(before);
  return {
    label,
    hasColon: colon !== '',
    number,
    room: roomOf(before),
    isDraft: number === '',
    hasSpaceBeforeSlash: number !== '' && slash !== -1 && /\s$/.test(before),
    symbol: behind === undefined ? undefined : collapsed(isCapital ? behind.toUpperCase() : behind),
  };
}

/** For how many figures a stretch of blanks or dots has room; a tab reaches further than a blank. */
export function roomOf(text: string): number {
  return text.replace(/…/g, '...').replace(/\t/g, '    ').length;
}

/** Without dots, underscores and blanks at both ends, other blanks collapsed to one. */
export function withoutBlanks(text: string): string {
  const characters = [...collapsed(text)];
  const isFilled = (character: string) => !/[\s.…_/]/.test(character);
  const to = characters.findLastIndex(isFilled);
  return characters.slice(Math.max(characters.findIndex(isFilled), 0), to + 1).join('');
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The groups of abbreviations in a symbol, whatever stands between them: QĐ and UBND. */
export function groupsOf(symbol: string): string[] {
  return symbol
    .split(/\s*[-\u2010-\u2015\u2212]\s*/)
    .map((group) => group.trim())
    .filter((group) => group !== '');
}

/** Whether a type carries no abbreviation in its symbol (Annex I, II.3.b). */
export function isWithoutAbbreviation(type: string): boolean {
  return type === 'CÔNG VĂN' || type === 'THƯ CÔNG';
}
