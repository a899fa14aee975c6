import { UnreadablePaperError } from '../../errors.ts';
import { foreignLimits } from '../limits.ts';
import { readXml } from '../paper/markup.ts';

/** What the number format of a cell makes of a number. */
export type NumberKind = 'number' | 'percent' | 'date';

export interface NumberFormat {
  readonly kind: NumberKind;
  /** How many decimals the format always shows: 2 for `0.00`; nothing where that depends on the number. */
  readonly decimals: number | undefined;
  /** Whether it shows thousands or millions: with `0.00,` the stored 851516 is seen as 851.52. */
  readonly isScaled?: boolean;
}

/**
 * The formats of a workbook's cells, by the number that cells give (`s`); beyond the list it is `number`.
 * @param part the part of styles, if there is one
 * @throws UnreadablePaperError if the part can't be read
 */
export function readNumberFormats(part: Uint8Array | undefined): readonly NumberFormat[] {
  const codes = new Map<string, string>();
  const formats: string[] = [];
  let isInCellFormats = false;
  if (part === undefined) return [];
  readXml(
    part,
    {
      open: (name, attributes) => {
        if (name === 'numFmt')
          codes.set(attributes.numFmtId ?? '', (attributes.formatCode ?? '').slice(0, longestCode));
        if (name === 'cellXfs') isInCellFormats = true;
        if (name === 'xf' && isInCellFormats) formats.push(attributes.numFmtId ?? '0');
        if (codes.size + formats.length > foreignLimits.workbook.formats) throw new UnreadablePaperError('too-large');
      },
      close: (name) => {
        if (name === 'cellXfs') isInCellFormats = false;
      },
      text: () => undefined,
    },
    'of-root-prefix',
  );
  return formats.map((id) => {
    const code = codes.get(id);
    if (code === undefined)
      return { kind: builtInKind(Number(id)), decimals: id === '2' || id === '4' ? 2 : undefined };
    return {
      kind: kindOfCode(code),
      decimals: decimalsOfCode(code),
      ...(isScaledCode(code) ? { isScaled: true } : {}),
    };
  });
}

/** Excel takes 255 characters. */
const longestCode = 1000;

/** Formats that are in no file (18.8.30): 27 to 36 and 50 to 58 are dates of East Asian editions; 46 is a duration. */
function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  const isDate = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return isDate ? 'date' : 'number';
}

/**
 * What a format code (18.8.31) makes of a number: its first section counts, without words in quotes, escaped
 * characters, colours, conditions and languages. A duration such as [h]:mm is no date.
 */
function kindOfCode(code: string): NumberKind {
  const bare = code.replace(/"[^"]*"?|\\.|[_*]./gs, '');
  const section = bare.split(';', 1)[0] ?? '';
  if (section.includes('%')) return 'percent';
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'number';
  return /[dmyhs]/i.test(section.replace(/\[[^\]]*\]|General/gi, '')) ? 'date' : 'number';
}

/** A comma behind the last digit divides by a thousand (18.8.31); one between digits groups them. */
function isScaledCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/gs, '');
  return /[0#?],+(?![,0#?])/.test(bare.split(';', 1)[0] ?? '');
}

/** How many decimals a format code always shows, by its first section: 2 for `#,##0.00`. */
export function decimalsOfCode(code: string): number | undefined {
  const bare = code.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]/gs, '');
  return /^[^.Ee]*0\.(0+)[^.#?0Ee]*$/.exec(bare.split(';', 1)[0] ?? '')?.[1]?.length;
}
