import { UnreadablePaperError } from '../../errors.ts';
import { unprintableCharacter } from '../../vietnamese/printable.ts';

/**
 * The text of a CSV file in NFC: UTF-8, UTF-16 with a byte order mark, or, where it is no UTF-8, Windows-1258, as Excel
 * with Vietnamese settings saves it (its tone marks are letters of their own there).
 * @throws UnreadablePaperError `not-text` for characters that no text has, NUL first of all
 */
export function csvText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  if (text === undefined || unprintableCharacter(text) !== undefined) throw new UnreadablePaperError('not-text');
  return text.normalize('NFC');
}

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly(bytes, 'utf-16be');
  return strictly(bytes, 'utf-8') ?? windows1258(bytes);
}

/** Nothing for bytes that this encoding does not have. */
function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes without a letter are decoded as control characters: a file that has them is none of this encoding. Neither is
 * one with Vietnamese letters of UTF-8, which has lost a byte somewhere: it would come out as other letters.
 */
function windows1258(bytes: Uint8Array): string | undefined {
  if (/[\u1ea0-\u1ef9]/.test(new TextDecoder().decode(bytes))) return undefined;
  const text = new TextDecoder('windows-1258').decode(bytes);
  return /[\u0080-\u009f]/.test(text) ? undefined : text;
}
