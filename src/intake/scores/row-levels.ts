import type { CaptionBlock } from './caption-block.ts';
import type { TableRow } from './find-tables.ts';
import { lineOf, type SheetGrid } from './sheet-grid.ts';
import { mayBeUnit, unitName } from './table-rows.ts';

/** What an ordinal is written with: "I", "A", "1", "1.1"; none if there is none. */
export type Level = 'roman' | 'letter' | 'number' | 'part' | 'none';

interface Ordinal {
  readonly level: Level;
  readonly text: string;
}

/** The ordinal of a row, of headings and units alike. */
export function ordinalOf(grid: SheetGrid, { ordinalColumn }: CaptionBlock, row: number): Ordinal {
  const cell = ordinalColumn === undefined ? undefined : grid.cell(row, ordinalColumn);
  const text = lineOf(cell?.text ?? '').replace(/[.)/]$/u, '');
  if (/^[IVX]{1,5}$/u.test(text)) return { level: 'roman', text };
  if (/^[A-Z]$/u.test(text)) return { level: 'letter', text };
  if (/^\d{1,5}$/.test(text)) return { level: 'number', text };
  return { level: /^\d{1,3}(?:\.\d{1,3})+$/.test(text) ? 'part' : 'none', text };
}

/**
 * Rows in the light of those around them. One with figures is a heading with sums where the numbers below it begin
 * again ("I | Các sở | 812,5" over "1 | Sở Y tế"); one without is a unit where others of its level have figures ("II |
 * Sở Y tế" between "I" and "III" with scores).
 */
export function levelledRows(grid: SheetGrid, block: CaptionBlock, rows: readonly TableRow[]): TableRow[] {
  const ordinals = new Map(rows.map((each) => [each, ordinalOf(grid, block, each.row.number)] as const));
  const told = rows.filter(({ is }) => is.kind === 'unit' || is.kind === 'group');
  const next = new Map(told.map((each, at) => [each, told[at + 1]] as const));
  const hasNumbers = told.some((each) => each.is.kind === 'unit' && ordinals.get(each)?.level === 'number');
  const beginsBelow = (each: TableRow) => {
    const below = next.get(each);
    const own = ordinals.get(each);
    const first = below === undefined ? undefined : ordinals.get(below);
    return own !== undefined && first !== undefined && isFirstBelow(own, first, hasNumbers);
  };
  const isHeading = (each: TableRow) => each.is.kind === 'unit' && beginsBelow(each);
  const unitLevels = new Set(
    told.flatMap((each) => (each.is.kind === 'unit' && !isHeading(each) ? [ordinals.get(each)?.level] : [])),
  );
  return rows.map((each): TableRow => {
    const { is, row } = each;
    const level = ordinals.get(each)?.level;
    if (is.kind === 'unit' && isHeading(each)) {
      return { row, is: { kind: 'group', title: is.name, hasScores: true, isDoubtful: mayBeUnit(is.name) } };
    }
    const nameCell = grid.cell(row.number, block.nameColumn);
    if (is.kind !== 'group' || is.hasScores || nameCell === undefined || beginsBelow(each)) return each;
    const isLettered = level === 'roman' || level === 'letter';
    if (!isLettered || !unitLevels.has(level) || !mayBeUnit(lineOf(nameCell.text))) return each;
    return { row, is: { kind: 'unit', name: unitName(lineOf(nameCell.text)), nameCell, ordinal: undefined } };
  });
}

/** Whether an ordinal is the first of a lower level: "1" below "I", "A" or none, "I" below "A", "2.1" below "2". */
function isFirstBelow(own: Ordinal, { level, text }: Ordinal, hasNumbers: boolean): boolean {
  if (level === 'part') return own.level === 'number' && text === `${own.text}.1`;
  if (level === 'roman') return own.level === 'letter' && text === 'I' && own.text !== 'H';
  if (level !== 'number' || text !== '1') return false;
  return own.level === 'roman' || own.level === 'letter' || (own.level === 'none' && own.text === '' && hasNumbers);
}
