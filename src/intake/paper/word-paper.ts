import type { PaperContent } from '../../domain/paper-content.ts';
import { UnreadablePaperError } from '../../errors.ts';
import { openOfficePackage } from '../office-package.ts';
import { readXml } from './markup.ts';
import { createPaperBuilder } from './paper-builder.ts';

/**
 * What a Word file says, as accepted: text that was struck out is left out, text that was put in is read. Notes, their
 * marks, and the numbers by which they are cited again are no words of the paper's body.
 * @throws UnreadablePaperError if the file has no document
 */
export function readWordPaper(bytes: Uint8Array): PaperContent {
  const file = openOfficePackage(bytes);
  const document = file.part(file.mainName);
  if (document === undefined) throw new UnreadablePaperError('damaged');
  const builder = createPaperBuilder();
  const field = createFieldFilter();
  const spans: number[] = [];
  let hidden = 0;
  let inText = false;
  readXml(document, {
    open: (name, attributes) => {
      if (unread.has(name)) hidden += 1;
      if (name === 't') inText = true;
      if (name === 'tbl') builder.openTable();
      if (name === 'tr') builder.openRow();
      if (name === 'tc') {
        builder.openCell();
        spans.push(1);
      }
      if (name === 'gridSpan') spans.splice(-1, 1, Math.max(1, Number(attributes.val) || 1));
      if (name === 'tab' || name === 'br') builder.text(' ');
      if (name === 'fldChar') field.mark(attributes.fldCharType ?? '');
      if (name === 'instrText') field.beginCode();
    },
    close: (name) => {
      if (unread.has(name)) hidden -= 1;
      if (name === 't') inText = false;
      if (name === 'p') builder.endParagraph();
      if (name === 'tc') builder.closeCell(spans.pop() ?? 1);
      if (name === 'tr') builder.closeRow();
      if (name === 'tbl') builder.closeTable();
      if (name === 'instrText') field.endCode();
    },
    text: (text) => {
      field.code(text);
      if (inText && hidden === 0 && !field.hidesResult()) builder.text(text);
    },
  });
  return builder.finish();
}

/** Elements whose text is not read: what was deleted or moved away, and the second writing of a drawing. */
const unread: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);

/** Knows while a paper is read whether the result of a field that cites a note again is passing by. */
function createFieldFilter() {
  const open: { code: string; isResult: boolean }[] = [];
  let inCode = false;
  return {
    mark: (type: string) => {
      if (type === 'begin') open.push({ code: '', isResult: false });
      const last = open.at(-1);
      if (type === 'separate' && last !== undefined) last.isResult = true;
      if (type === 'end') open.pop();
    },
    beginCode: () => {
      inCode = true;
    },
    endCode: () => {
      inCode = false;
    },
    code: (text: string) => {
      const last = open.at(-1);
      if (inCode && last !== undefined) last.code += text;
    },
    hidesResult: () => open.some(({ code, isResult }) => isResult && code.includes('NOTEREF')),
  };
}
