import type { Token } from './tokens.ts';

type LexedToken = Omit<Token, 'type' | 'value'> & { type: string; value?: string };

/**
 * Makes one name of all ways to type it: letters composed (NFC), no-break spaces as spaces, no blanks at the ends. Word
 * may split a tag over several runs, even between a letter and its accent, so the whole name is put into its first run.
 * @param lexed docxtemplater's tokens with a `delimiter` token at each brace; changed in place, as its modules do
 */
export function normaliseTags<Lexed extends LexedToken>(lexed: Lexed[]): Lexed[] {
  let pieces: Lexed[] | undefined;
  for (const token of lexed) {
    if (token.type === 'delimiter') {
      if (pieces !== undefined) writeName(pieces);
      pieces = token.position === 'start' ? [] : undefined;
    } else if (token.type === 'content' && token.position === 'insidetag') {
      pieces?.push(token);
    }
  }
  return lexed;
}

/** Loops inside each other: the reader takes time in the square of it, and no paper has more than five. */
const deepest = 100;

/**
 * Holds how deep loops stand inside each other against a limit, before anything is put together.
 * @throws Error with the id `loops_too_deep`, as docxtemplater's own errors have
 */
export function limitDepth(lexed: readonly (LexedToken & { readonly offset?: number })[], file: string): void {
  let depth = 0;
  for (const { type, position, value = '', offset } of lexed) {
    if (type !== 'content' || position !== 'insidetag') continue;
    if (/^[#^]|^-\S+\s/.test(value)) depth += 1;
    else if (value.startsWith('/')) depth -= 1;
    if (depth > deepest) {
      const properties = { id: 'loops_too_deep', xtag: value, file, offset };
      throw Object.assign(new Error('Loops too deep'), { properties });
    }
  }
}

function writeName(pieces: readonly LexedToken[]): void {
  const name = pieces
    .map((piece) => piece.value ?? '')
    .join('')
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .trim()
    .replace(/^([#^/*@])\s+/, '$1');
  pieces.forEach((piece, index) => {
    piece.value = index === 0 ? name : '';
  });
}
