import { mark } from './marks.ts';
import type { TemplateGrid } from './program.ts';
import { attribute, isCellLoop, isEnd, isStart, type Token } from './tokens.ts';

/** A table with a loop over its cells: the tokens with marks for all widths, its grid, and the list of its columns. */
export interface ColumnLoopTable {
  readonly tokens: readonly Token[];
  readonly grid: TemplateGrid;
  /** The list over which the first looped row repeats its cells: the table's columns. */
  readonly list: Token;
}

/**
 * docxtemplater repeats the cells of `{-w:tc columns}…{/columns}`, but not the grid of the table (ECMA-376-1, 17.4.48)
 * nor the widths: the columns would hang over the edge of the page. Here every number that depends on how many columns
 * there are is marked, so that the paper gets a true grid: see `gridOfPaper`.
 * @param tokens from `<w:tbl>` to `</w:tbl>`
 * @returns undefined if no cell of the table is looped
 */
export function markColumnLoops(tokens: readonly Token[]): ColumnLoopTable | undefined {
  const list = findCellLoop(tokens);
  // The first grid is the table's own; a table inside may have one that reads the same.
  const gridAt = tokens.findIndex((token) => token.value.includes('<w:gridCol'));
  const gridXml = tokens[gridAt]?.value;
  if (list === undefined || gridXml === undefined) return undefined;
  const found: RowState = { column: 0, repeated: undefined, depth: 0 };
  markRows(tokens, found);
  // Once more, now that it is known which column is repeated: a row above the loop may span it too.
  const marked = markRows(tokens, { column: 0, repeated: found.repeated, depth: 0 });
  const widths = [...gridXml.matchAll(/<w:gridCol\s[^>]*\bw:w="(\d+)"/g)].map((match) => Number(match[1]));
  return {
    tokens: marked.map((token, at) => (at === gridAt ? { ...token, value: withMarkedGrid(gridXml) } : token)),
    grid: { widths, repeated: found.repeated ?? 0 },
    list,
  };
}

interface RowState {
  column: number;
  repeated: number | undefined;
  depth: number;
}

function markRows(tokens: readonly Token[], state: RowState, inCellLoop = false): Token[] {
  let span = 1;
  return tokens.map((token) => {
    if (isStart(token, 'w:tbl')) state.depth += 1;
    if (isEnd(token, 'w:tbl')) state.depth -= 1;
    if (token.subparsed !== undefined) {
      const loopsCells = isCellLoop(token) && state.depth === 1;
      if (loopsCells) state.repeated ??= state.column;
      return { ...token, subparsed: markRows(token.subparsed, state, inCellLoop || loopsCells) };
    }
    if (state.depth !== 1) return token;
    if (isStart(token, 'w:tr')) state.column = 0;
    state.column += Number(attribute(/<w:gridBefore\s[^>]*>/.exec(token.value)?.[0] ?? '', 'w:val') ?? 0);
    if (isEnd(token, 'w:tc')) {
      state.column += span;
      span = 1;
    }
    if (token.type !== 'content' || !token.value.includes('<w:tcPr>')) return token;
    span = Number(attribute(/<w:gridSpan\s[^>]*>/.exec(token.value)?.[0] ?? '', 'w:val') ?? 1);
    if (inCellLoop) return { ...token, value: withWidth(token.value, mark('column-width')) };
    return { ...token, value: withMarkedCell(token.value, state, span) };
  });
}

function withMarkedCell(xml: string, { column, repeated }: RowState, span: number): string {
  const spanned = `<w:gridSpan w:val="${mark('cell-span', column, span)}"/>`;
  const sized = withWidth(xml, mark('cell-width', column, span));
  if (sized.includes('<w:gridSpan')) return sized.replace(/<w:gridSpan\s[^>]*\/>/, spanned);
  return column === repeated ? sized.replace(/<w:tcW\s[^>]*\/>/, `$&${spanned}`) : sized;
}

function withWidth(xml: string, width: string): string {
  return xml.replace(/<w:tcW\s[^>]*\/>/, `<w:tcW w:w="${width}" w:type="dxa"/>`);
}

function withMarkedGrid(xml: string): string {
  return xml.replace(/<w:tblGrid>.*<\/w:tblGrid>/s, `<w:tblGrid>${mark('grid-columns')}</w:tblGrid>`);
}

function findCellLoop(tokens: readonly Token[], depth = 0): Token | undefined {
  let level = depth;
  for (const token of tokens) {
    if (isStart(token, 'w:tbl')) level += 1;
    if (isEnd(token, 'w:tbl')) level -= 1;
    if (level > 1) continue;
    if (isCellLoop(token)) return token;
    const inner = token.subparsed === undefined ? undefined : findCellLoop(token.subparsed, level);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
