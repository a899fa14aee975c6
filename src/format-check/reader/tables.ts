import type { Block, Cell, Row, Table } from '../document-model.ts';
import { borderOf, twips } from './paragraph-properties.ts';
import { onOff } from './run-properties.ts';
import type { Style } from './style-sheet.ts';
import { elementsOf, firstOf, settingOf, type XmlElement } from './xml-tree.ts';

/** A table while it is read; its properties stand before its rows. */
export interface OpenTable {
  readonly number: number;
  readonly section: number;
  readonly rows: Row[];
  properties: XmlElement | undefined;
  style: Style | undefined;
  grid: readonly number[];
}

export interface OpenRow {
  readonly cells: Cell[];
  properties: XmlElement | undefined;
  column: number;
}

export interface OpenCell {
  readonly blocks: Block[];
  properties: XmlElement | undefined;
}

/** What Word puts beside the words of a cell when nothing says otherwise, in twips (ECMA-376 Part 1, 17.4.42). */
const usualPadding = 108;

export function finishCell(cell: OpenCell, row: OpenRow, table: OpenTable): Cell {
  const span = Math.min(64, Math.max(1, Number.parseInt(settingOf(cell.properties, 'w:gridSpan') ?? '1', 10) || 1));
  const merge = firstOf(cell.properties, 'w:vMerge');
  const column = row.column;
  row.column += span;
  return {
    column,
    span,
    isContinued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
    width: widthOf(cell.properties, 'w:tcW') ?? sum(table.grid.slice(column, column + span)),
    paddingLeft: paddingOf(cell, table, 'left', 'start'),
    paddingRight: paddingOf(cell, table, 'right', 'end'),
    blocks: cell.blocks,
  };
}

/** Nothing for a row that was struck out. */
export function finishRow(row: OpenRow): Row | undefined {
  if (firstOf(row.properties, 'w:del') !== undefined) return undefined;
  return {
    cells: row.cells,
    repeatsAsHeader: onOff(firstOf(row.properties, 'w:tblHeader')) ?? false,
    cantSplit: onOff(firstOf(row.properties, 'w:cantSplit')) ?? false,
  };
}

export function finishTable(table: OpenTable, hasVisibleBorders: boolean): Table {
  const jc = settingOf(table.properties, 'w:jc') ?? settingOf(table.style?.table, 'w:jc');
  return {
    kind: 'table',
    number: table.number,
    section: table.section,
    rows: table.rows,
    width: sum(table.grid) || (widthOf(table.properties, 'w:tblW') ?? 0),
    indent: widthOf(table.properties, 'w:tblInd') ?? 0,
    alignment: jc === 'center' ? 'center' : jc === 'right' || jc === 'end' ? 'right' : 'left',
    hasVisibleBorders,
    isFloating: firstOf(table.properties, 'w:tblpPr') !== undefined,
    isFixed: firstOf(table.properties, 'w:tblLayout')?.attributes['w:type'] === 'fixed',
  };
}

/** The columns' widths of `w:tblGrid`. */
export function gridOf(grid: XmlElement): number[] {
  return elementsOf(grid, 'w:gridCol').map(({ attributes }) => twips(attributes['w:w']) ?? 0);
}

/** Whether any side of this cell is drawn: its own word counts before the table's, that before the style's. */
export function showsBorders(cell: XmlElement | undefined, table: OpenTable): boolean {
  const own = firstOf(cell, 'w:tcBorders');
  return sides.some((side) => {
    const inTable = side.map((name) => `w:${name}`);
    const drawn = (borders: XmlElement | undefined) =>
      inTable.map((name) => borderOf(firstOf(borders, name))).find((value) => value !== undefined);
    return (
      drawn(own) ??
      drawn(firstOf(table.properties, 'w:tblBorders')) ??
      drawn(firstOf(table.style?.table, 'w:tblBorders')) ??
      false
    );
  });
}

const sides = [['top'], ['bottom'], ['left', 'start'], ['right', 'end'], ['insideH'], ['insideV']] as const;

function paddingOf(cell: OpenCell, table: OpenTable, ...names: readonly string[]): number {
  const margins = [
    firstOf(cell.properties, 'w:tcMar'),
    firstOf(table.properties, 'w:tblCellMar'),
    firstOf(table.style?.table, 'w:tblCellMar'),
  ];
  for (const margin of margins) {
    for (const name of names) {
      const width = widthOf(margin, `w:${name}`);
      if (width !== undefined) return width;
    }
  }
  return usualPadding;
}

/** A width in twips; nothing for parts of a hundred and for "automatic". */
function widthOf(parent: XmlElement | undefined, name: string): number | undefined {
  const attributes = firstOf(parent, name)?.attributes;
  return attributes?.['w:type'] === 'dxa' ? twips(attributes['w:w']) : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
