import type { Fields } from '../../documents/document-kind.ts';
import { type ColumnLoopTable, markColumnLoops } from './column-loops.ts';
import { type Compilation, type CompilationState, newState } from './compilation.ts';
import { type Container, containerAt } from './containers.ts';
import { type TemplateFault, type TemplatePlace, templateFault } from './faults.ts';
import { splitAtMarks } from './marks.ts';
import { citation, citedNote, compileNoteTag } from './note-citations.ts';
import { PieceBuilder } from './piece-builder.ts';
import type { Operation, Program } from './program.ts';
import { resolve, resolveAnywhere, type Scopes } from './scope.ts';
import { explainSyntaxError } from './syntax-errors.ts';
import { attribute, countTokens, isCellLoop, isStart, repeatsWhole, type Token, wantedBy } from './tokens.ts';

/** What can neither be repeated nor left out: its other half stands elsewhere in the file. */
const onlyOnce: ReadonlyMap<string, string> = new Map([
  ['w:sectPr', 'Có ngắt phần (section)'],
  ['w:endnoteReference', 'Có chú thích cuối văn bản (endnote)'],
  ['w:commentRangeStart', 'Có nhận xét (comment)'],
  ['w:commentReference', 'Có nhận xét (comment)'],
]);

/** Translates the tokens of a part into a program; every fault found is collected, none stops the search. */
export function compileTokens(tokens: readonly Token[], scopes: Scopes, compilation: Compilation): Program {
  const builder = new PieceBuilder();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const container = containerAt(tokens, at);
    if (container === undefined) {
      for (const operation of compileToken(token, scopes, compilation)) builder.add(operation);
      continue;
    }
    const { end } = container;
    if (isStart(token, 'w:txbxContent')) compilation.state.openTextBoxes += 1;
    const table = isStart(token, 'w:tbl') ? markColumnLoops(tokens.slice(at, end + 1)) : undefined;
    const inner = table === undefined ? tokens.slice(at + 1, end) : table.tokens.slice(1, -1);
    const close = (tokens[end] as Token).value;
    const body = compileTokens(inner, scopes, compilation);
    if (isStart(token, 'w:txbxContent')) compilation.state.openTextBoxes -= 1;
    const contained = contain(token.value, body, close, inner, container);
    if (table === undefined) for (const operation of contained) builder.add(operation);
    else for (const operation of compileTable(table, contained, scopes, compilation)) builder.add(operation);
    at = end;
  }
  return builder.finish();
}

function contain(
  open: string,
  body: Program,
  close: string,
  inner: readonly Token[],
  { needs, otherwise }: Container,
): Program {
  const isFilled = inner.some((token) => needs.some((element) => token.tag === element && token.position !== 'end'));
  return isFilled ? [open, ...body, close] : [{ do: 'contain', open, body, close, needs, otherwise }];
}

function compileTable(table: ColumnLoopTable, body: Program, scopes: Scopes, compilation: Compilation): Program {
  const place = compilation.part.placeAt(table.list.offset);
  const columns = resolve(scopes, table.list.value, ['list'], place, compilation);
  if (columns === undefined || columns.field.type !== 'list') return [];
  const hasWidths = columns.field.fields.get('width')?.type === 'text';
  return [{ do: 'table', of: columns.of, hasWidths, grid: table.grid, body }];
}

function compileToken(token: Token, scopes: Scopes, compilation: Compilation): Program {
  const { state, part, faults } = compilation;
  recordRun(token, state);
  state.offset = token.offset ?? state.offset;
  if (token.text === true && token.position === 'start') state.textElement = token.tag;
  if (token.type === 'placeholder') return compilePlaceholder(token, scopes, compilation);
  if (token.tag === 'w:footnoteReference') return compileCitation(token, scopes, compilation);
  if (token.tag === 'w:bookmarkStart' || token.tag === 'w:bookmarkEnd') return compileBookmark(token, compilation);
  const unrepeatable = state.openLoops + state.openConditions > 0 ? onlyOnce.get(token.tag ?? '') : undefined;
  if (unrepeatable !== undefined && token.position !== 'end') {
    faults.push(
      templateFault(
        'unrepeatable',
        part.placeAt(state.offset),
        `${unrepeatable} bên trong một vòng lặp hoặc điều kiện`,
        'Chuyển ra ngoài vòng lặp',
      ),
    );
  }
  if (token.position === 'insidetag') return [token.value];
  return splitAtMarks(token.value).flatMap((piece) =>
    typeof piece === 'string' ? [piece] : compileMark(piece, scopes, compilation),
  );
}

/** The mark of a footnote: the note is a small template of its own, run in the scope of this mark. */
function compileCitation(token: Token, scopes: Scopes, compilation: Compilation): Program {
  const note = citedNote(token, compilation);
  if (note === undefined) return [];
  const { noteTokens, faults, part, state } = compilation;
  const wasLeft = noteTokens.left;
  noteTokens.left -= countTokens(note.tokens);
  if (noteTokens.left < 0) {
    if (wasLeft >= 0) faults.push(templateFault('too-many-notes', part.placeAt(state.offset), ...tooManyNotes));
    return [];
  }
  const inNote: Compilation = {
    ...compilation,
    part: compilation.notePart ?? compilation.part,
    allowsNotes: false,
    // Bookmarks of a note may come up again with it.
    state: { ...newState(), openLoops: 1, listsAround: compilation.state.listsAround },
  };
  return [citation(token, note, compileTokens(note.tokens, scopes, inNote), compilation)];
}

const tooManyNotes = [
  'Chú thích được dẫn quá nhiều lần',
  'Bớt dấu chú thích trong mẫu; cùng một chú thích cho nhiều dòng thì đặt dấu trong vòng lặp',
] as const;

/** A bookmark inside a loop would come up twice, with one name and one number; one that is cut by a loop, by halves. */
function compileBookmark(token: Token, { cutBookmarks, state }: Compilation): Program {
  const isLooped = state.openLoops > 0 || cutBookmarks.has(attribute(token.value, 'w:id') ?? '');
  return isLooped ? [] : [token.value];
}

/** Keeps the properties of the run a value stands in: a line break in the value opens another run like it. */
function recordRun(token: Token, state: CompilationState): void {
  if (token.tag === 'w:r') {
    state.runProperties = '';
  } else if (token.tag === 'w:rPr') {
    state.runProperties += token.value;
    state.inRunProperties = token.position === 'start';
  } else if (state.inRunProperties) {
    state.runProperties += token.value;
  }
}

function compileMark(words: readonly string[], scopes: Scopes, compilation: Compilation): Program {
  const [kind, first = '', second = ''] = words;
  switch (kind) {
    case 'length': {
      const name = words.slice(1).join(' ');
      const { part } = compilation;
      const place = { text: `${part.label}, đường kẻ có văn bản thay thế “{${name}}”`, part: part.name };
      const length = resolve(scopes, name, ['text'], place, compilation);
      return length === undefined ? [] : [{ do: 'length', of: length.of }];
    }
    case 'cell-width':
    case 'cell-span':
      return [{ do: kind, from: Number(first), span: Number(second) }];
    default:
      return [{ do: kind as 'drawing-id' | 'grid-columns' | 'column-width' }];
  }
}

function compilePlaceholder(token: Token, scopes: Scopes, compilation: Compilation): Program {
  const { part, faults, state } = compilation;
  const place = part.placeAt(token.offset);
  if (token.module === 'loop') return compileLoop(token, scopes, compilation);
  if (token.module === 'note') return compileNoteTag(token, scopes, compilation);
  if (token.module !== undefined) {
    faults.push(
      templateFault(
        'raw-xml',
        place,
        `Thẻ {${token.raw}} chèn mã không dùng được trong mẫu`,
        'Chỉ dùng {tên}, {#tên}…{/tên}, {^tên}…{/tên}, {*tên}',
        token.raw,
      ),
    );
    return [];
  }
  const value = resolve(scopes, token.value, ['text'], place, compilation);
  if (value === undefined) return [];
  const breaksLines = compilation.breaksLines && state.textElement === 'w:t';
  const lineBreak = `</w:t></w:r><w:r><w:br/></w:r><w:r>${state.runProperties}<w:t xml:space="preserve">`;
  return [{ do: 'print', of: value.of, lineBreak: breaksLines ? lineBreak : null }];
}

function compileLoop(token: Token, scopes: Scopes, compilation: Compilation): Program {
  const { part, faults, state } = compilation;
  const place = part.placeAt(token.offset);
  if (token.hasPageBreak === true || token.hasPageBreakBeginning === true) {
    faults.push(
      templateFault(
        'page-break-in-loop',
        place,
        `Có ngắt trang trong đoạn chứa thẻ {#${token.value}}`,
        'Chuyển ngắt trang sang đoạn khác',
        token.raw,
      ),
    );
  }
  const found = resolve(scopes, token.value, ['flag', 'list'], place, compilation);
  if (found === undefined) {
    lookAnywhere(token.subparsed ?? [], compilation);
    return [];
  }
  if (!repeatsWhole(token.subparsed ?? [])) faults.push(halfOutside(token, place));
  const inner: readonly Fields[] =
    found.field.type === 'list' && token.inverted !== true ? [...scopes, found.field.fields] : scopes;
  const open = found.field.type === 'list' && token.inverted !== true ? 'openLoops' : 'openConditions';
  const isInItself = open === 'openLoops' && state.listsAround.includes(found.field);
  if (isInItself) faults.push(inItself(token, place));
  if (isInItself) return [];
  state[open] += 1;
  const around = state.listsAround;
  if (open === 'openLoops') state.listsAround = [...around, found.field];
  const body = compileTokens(token.subparsed ?? [], inner, compilation);
  state[open] -= 1;
  state.listsAround = around;
  return [loopOperation(token, found.field.type, found.of, body)];
}

/** The names in a loop that can't be followed. */
function lookAnywhere(tokens: readonly Token[], compilation: Compilation): void {
  const { part, fields } = compilation;
  for (const token of tokens) {
    if (token.type === 'placeholder') {
      resolveAnywhere(fields, token.value, wantedBy(token), part.placeAt(token.offset), compilation);
    }
    lookAnywhere(token.subparsed ?? [], compilation);
  }
}

/** A list inside its own loop would come as often as its entries, squared, whatever was meant. */
function inItself(token: Token, place: TemplatePlace): TemplateFault {
  return templateFault(
    'loop-in-itself',
    place,
    `Vòng lặp {#${token.value}} nằm trong chính vòng lặp {#${token.value}}`,
    'Bỏ cặp thẻ bên trong; ở đó dùng thẳng các thẻ của một phần tử',
    token.raw,
  );
}

function halfOutside(token: Token, place: TemplatePlace): TemplateFault {
  const { code, message, hint } = explainSyntaxError({ id: 'loop_position_invalid', xtag: token.value });
  return templateFault(code, place, message, hint, token.raw);
}

function loopOperation(
  token: Token,
  type: string,
  of: Extract<Operation, { do: 'repeat' }>['of'],
  body: Program,
): Operation {
  if (token.inverted === true) return { do: 'when', of, is: false, body };
  if (type === 'flag') return { do: 'when', of, is: true, body };
  return isCellLoop(token) ? { do: 'repeat-cells', of, body } : { do: 'repeat', of, body };
}
