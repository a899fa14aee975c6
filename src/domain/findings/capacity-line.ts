import type { PlacedLine } from './placed-lines.ts';

/** A line of the signature block taken apart: "KT. CHỦ TỊCH" is `KT` and "CHỦ TỊCH". */
export interface CapacityLine {
  readonly text: string;
  readonly path: string;
  /** By which right the signatory signs (Decree 30/2020, Annex I, II.7.b); undefined for a bare position. */
  readonly prefix: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | undefined;
  readonly body: string;
  /** Whether prefix and body are written as the decree has them: "KT. CHỦ TỊCH", with a full stop and a blank. */
  readonly isWellFormed: boolean;
}

/** Reads the lines of a signature block, also those whose prefix is not written as it should be ("T/M", "KT.CHỦ"). */
export function capacityLinesOf(lines: readonly PlacedLine[]): CapacityLine[] {
  return lines.map(({ text, path }) => {
    const [, written = '', body = ''] = /^(TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)(?!\p{L})[\s.:]*(.*)$/iu.exec(text) ?? [];
    const prefix = prefixes.find((known) => known === written.replace('/', '').toUpperCase());
    return prefix === undefined
      ? { text, path, prefix, body: text, isWellFormed: true }
      : {
          text,
          path,
          prefix,
          body,
          isWellFormed: body !== '' && text.toUpperCase() === `${prefix}. ${body}`.toUpperCase(),
        };
  });
}

const prefixes = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;
