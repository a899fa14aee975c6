import type { Compilation } from './compilation.ts';
import { templateFault } from './faults.ts';
import type { TemplateNote } from './footnotes.ts';
import type { Operation, Program } from './program.ts';
import { resolve, type Scopes } from './scope.ts';
import { aroundId, attribute, type Token } from './tokens.ts';

/** The note that a mark in the template belongs to; a mark that may not stand here or has no note is reported. */
export function citedNote(token: Token, compilation: Compilation): TemplateNote | undefined {
  const { part, faults, notes } = compilation;
  if (!mayStandHere(token, compilation)) return undefined;
  const templateId = attribute(token.value, 'w:id') ?? '';
  const note = notes.byId.get(templateId);
  if (note === undefined) {
    const message = `Dấu chú thích số hiệu ${templateId} không có nội dung chú thích`;
    faults.push(
      templateFault('lost-note', part.placeAt(token.offset), message, 'Xóa dấu chú thích này trong Word rồi chèn lại'),
    );
  }
  return note;
}

/** The operation that cites a note with its compiled body. */
export function citation(token: Token, note: TemplateNote, body: Program, compilation: Compilation): Operation {
  const citesAgain = (compilation.citations.get(attribute(token.value, 'w:id') ?? '') ?? 0) > 1;
  const [before, after] = aroundId(token.value);
  return {
    do: 'note',
    note: {
      citesAgain,
      mayBeCited: citesAgain || compilation.noteSupport !== undefined,
      before,
      after,
      runProperties: compilation.state.runProperties,
      openBefore: note.openBefore,
      openAfter: note.openAfter,
      body,
    },
  };
}

/**
 * Translates `{*name}`, a footnote without a mark drawn in Word: for a text one note with these words, for a list one
 * note for each entry with the words of its `text`. Words that an earlier note of the paper has are no second note: the
 * earlier one is cited again.
 */
export function compileNoteTag(token: Token, scopes: Scopes, compilation: Compilation): Program {
  const { part, faults, noteSupport, state } = compilation;
  const place = part.placeAt(token.offset);
  const found = resolve(scopes, token.value, ['text', 'list'], place, compilation);
  if (found === undefined || !mayStandHere(token, compilation) || noteSupport === undefined) return [];
  const { of, field } = found;
  if (state.textElement !== 'w:t') {
    faults.push(
      templateFault(
        'note-place',
        place,
        `Thẻ {*${token.value}} đứng ngoài lời văn thường (trong công thức, hình vẽ…)`,
        'Chuyển thẻ ra lời văn thường',
      ),
    );
    return [];
  }
  const words =
    field.type === 'list' ? resolve([...scopes, field.fields], 'text', ['text'], place, compilation)?.of : of;
  if (words === undefined) return [];
  const markProperties = `<w:rPr><w:rStyle w:val="${noteSupport.markStyle}"/></w:rPr>`;
  const body: Program = [
    `<w:p><w:pPr><w:pStyle w:val="${noteSupport.textStyle}"/></w:pPr><w:r>${markProperties}` +
      '<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ',
    { do: 'print', of: words, lineBreak: '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">' },
    '</w:t></w:r></w:p>',
  ];
  const note: Operation = {
    do: 'note',
    note: {
      citesAgain: true,
      mayBeCited: true,
      before: '<w:footnoteReference w:id="',
      after: '"/>',
      runProperties: markProperties,
      openBefore: '<w:footnote w:id="',
      openAfter: '">',
      body,
    },
  };
  const marks: Program = [`<w:r>${markProperties}`, note, '</w:r>'];
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
    templateFault(
      'note-place',
      part.placeAt(token.offset),
      `Có chú thích cuối trang ${where}; Word không cho phép`,
      'Chuyển chú thích vào thân bài',
    ),
  );
  return false;
}
