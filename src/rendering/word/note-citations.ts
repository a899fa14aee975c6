import { type Compilation, newState } from './compilation.ts';
import { fault } from './faults.ts';
import type { NoteCitation, Operation, Program } from './program.ts';
import { resolve, type Scopes } from './scope.ts';
import { attribute, type Token } from './tokens.ts';

/** Translates the mark of a footnote: the note's own program runs in the scope of this mark. */
export function compileCitation(token: Token, scopes: Scopes, compilation: Compilation): Program {
  const { part, faults, notes, citations, state } = compilation;
  if (!mayStandHere(token, compilation)) return [];
  const templateId = attribute(token.value, 'w:id') ?? '';
  const note = notes.byId.get(templateId);
  if (note === undefined) {
    faults.push(
      fault(
        part.label,
        `Dấu chú thích số hiệu ${templateId} không có nội dung chú thích`,
        'Xóa dấu chú thích này trong Word rồi chèn lại',
      ),
    );
    return [];
  }
  const [before = '', after = ''] = token.value.split(/(?<=\sw:id=")[^"]*(?=")/);
  const citation: NoteCitation = {
    templateId,
    shared: (citations.get(templateId) ?? 0) > 1,
    before,
    after,
    runProperties: state.runProperties,
    openBefore: note.openBefore,
    openAfter: note.openAfter,
    body: compilation.compileTokens(note.tokens, scopes, noteCompilation(compilation)),
  };
  return [{ do: 'note', note: citation }];
}

/**
 * Translates `{*name}`, a footnote without a mark drawn in Word: for a text one note with these words, for a list one
 * note for each entry with the words of its `text`.
 */
export function compileNoteTag(token: Token, scopes: Scopes, compilation: Compilation): Program {
  const { part, faults, noteSupport, state } = compilation;
  const place = part.placeAt(token.offset);
  const found = resolve(scopes, token.value, ['text', 'list'], place, faults);
  if (found === undefined || !mayStandHere(token, compilation) || noteSupport === undefined) return [];
  const { of, field } = found;
  const words = field.type === 'list' ? resolve([...scopes, field.fields], 'text', ['text'], place, faults)?.of : of;
  if (words === undefined) return [];
  const body: Program = [
    `<w:p><w:pPr><w:pStyle w:val="${noteSupport.textStyle}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="${noteSupport.markStyle}"/></w:rPr>` +
      '<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ',
    { do: 'print', of: words, lineBreak: '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">' },
    '</w:t></w:r></w:p>',
  ];
  const note: Operation = {
    do: 'note',
    note: {
      templateId: `*${token.value}`,
      shared: false,
      before: '<w:footnoteReference w:id="',
      after: '"/>',
      runProperties: '',
      openBefore: '<w:footnote w:id="',
      openAfter: '">',
      body,
    },
  };
  const marks: Program = [`<w:r><w:rPr><w:rStyle w:val="${noteSupport.markStyle}"/></w:rPr>`, note, '</w:r>'];
  return [
    '</w:t></w:r>',
    ...(field.type === 'list' ? [{ do: 'repeat', of, body: marks } as const] : marks),
    `<w:r>${state.runProperties}<w:t xml:space="preserve">`,
  ];
}

/** Word forbids notes in headers, footers, comments, text boxes and other notes. */
function mayStandHere(token: Token, { part, faults, allowsNotes, state }: Compilation): boolean {
  if (allowsNotes && state.openTextBoxes === 0) return true;
  const where = state.openTextBoxes > 0 ? 'trong hộp văn bản (text box)' : `trong phần “${part.label}”`;
  faults.push(
    fault(
      part.placeAt(token.offset),
      `Có chú thích cuối trang ${where}; Word không cho phép`,
      'Chuyển chú thích vào thân bài',
    ),
  );
  return false;
}

function noteCompilation(compilation: Compilation): Compilation {
  const part = compilation.notePart ?? compilation.part;
  return { ...compilation, part, allowsNotes: false, breaksLines: true, state: newState() };
}
