import { isEnd, isStart, type Token } from './tokens.ts';

/** An element that must not stay empty: where it ends, what it needs inside, what is put in if that is missing. */
export interface Container {
  /** Index of its closing tag. */
  readonly end: number;
  readonly needs: readonly string[];
  /** XML to put in, or null if the whole element is left out. */
  readonly otherwise: string | null;
}

type Rule = Omit<Container, 'end'>;

const emptyParagraph = '<w:p></w:p>';
const emptyRun = '<w:r></w:r>';

/**
 * docxtemplater's `tagShouldContain`, and the other bodies of ECMA-376-1 that need a block: header, footer (17.10.3,
 * 17.10.4), text box (17.17.1).
 */
const rules: ReadonlyMap<string, Rule> = new Map([
  ['w:sdtContent', { needs: ['w:p', 'w:r', 'w:commentRangeStart', 'w:sdt'], otherwise: emptyParagraph }],
  ['w:tc', { needs: ['w:p'], otherwise: emptyParagraph }],
  ['w:tr', { needs: ['w:tc'], otherwise: null }],
  ['w:tbl', { needs: ['w:tr'], otherwise: null }],
  ['w:hdr', { needs: ['w:p'], otherwise: emptyParagraph }],
  ['w:ftr', { needs: ['w:p'], otherwise: emptyParagraph }],
  ['w:txbxContent', { needs: ['w:p'], otherwise: emptyParagraph }],
]);

/** A content control round rows or cells: without any, the control itself goes, since no paragraph may stand there. */
const rowOrCellControl: Rule = { needs: ['w:tr', 'w:tc'], otherwise: null };

/** The container that begins at a token, if one does and ends in the same list. */
export function containerAt(tokens: readonly Token[], at: number): Container | undefined {
  const token = tokens[at];
  if (token?.position !== 'start') return undefined;
  const element = token.tag ?? '';
  if (element !== 'w:sdt' && !rules.has(element)) return undefined;
  const end = matchingEnd(tokens, at);
  const rule = end === -1 ? undefined : ruleOf(element, tokens.slice(at, end));
  return rule === undefined ? undefined : { ...rule, end };
}

function ruleOf(element: string, tokens: readonly Token[]): Rule | undefined {
  if (element !== 'w:sdt' && element !== 'w:sdtContent') return rules.get(element);
  const first = firstBlock(tokens) ?? '';
  const holdsRows = first === 'w:tr' || first === 'w:tc';
  if (element === 'w:sdt') return holdsRows ? rowOrCellControl : undefined;
  // docxtemplater puts a paragraph in here as well, though a content control inside a paragraph can't have one (CT_SdtContentRun).
  const rule = holdsRows ? undefined : rules.get(element);
  return rule !== undefined && first === 'w:r' ? { ...rule, otherwise: emptyRun } : rule;
}

/** The first element of a content control that tells what kind it is. */
function firstBlock(tokens: readonly Token[]): string | undefined {
  for (const token of tokens) {
    if (token.position === 'start' && ['w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc'].includes(token.tag ?? ''))
      return token.tag;
    const inner = firstBlock(token.subparsed ?? []);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function matchingEnd(tokens: readonly Token[], start: number): number {
  const element = tokens[start]?.tag ?? '';
  let open = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (isStart(token, element)) open += 1;
    if (isEnd(token, element)) open -= 1;
    if (open === 0) return at;
  }
  return -1;
}
