import PizZip from 'pizzip';
import { fieldsOf } from '../../src/documents/context-fields.ts';
import type { Fields } from '../../src/documents/document-kind.ts';
import { findKind } from '../../src/documents/index.ts';
import { repositoryTemplates } from '../support/rounds.ts';

/** How a library writes its tags. A loop may be over a list, or a condition. */
export interface Dialect {
  readonly value: (name: string, around: readonly Loop[]) => string;
  readonly open: (loop: Loop) => string;
  readonly close: (loop: Loop) => string;
  /** Whether a loop over rows of a table is opened and closed in rows of its own, before and behind. */
  readonly hasRowsApart?: boolean;
}

export interface Loop {
  readonly name: string;
  readonly isList: boolean;
  /** The lists whose loops are around it, outermost first. */
  readonly around: readonly Loop[];
}

/**
 * Our template of a kind in the tags of a library. What none of them has is left out or made easier for them: notes in
 * loops are dropped, and columns, which only docxtemplater can repeat, stand there as often as the paper has them.
 * @param columns how many columns the tables of the paper have
 */
export async function peerTemplate(kindId: string, columns: number, dialect: Dialect): Promise<Uint8Array> {
  const zip = new PizZip(await repositoryTemplates.load(kindId));
  const fields = fieldsOf(findKind(kindId).contextSchema);
  for (const [name, translate] of [
    ['word/document.xml', (xml: string) => translated(spread(withoutNotes(xml), columns), fields, dialect)],
    ['word/footnotes.xml', (xml: string) => xml.replace(/\{[^{}<]*\}/g, 'chú thích')],
    ['docProps/core.xml', (xml: string) => xml.replace(/\{[^{}<]*\}/g, 'văn bản')],
  ] as const) {
    zip.file(name, translate(zip.file(name)?.asText() ?? ''));
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

const tag = /\{([#^/*]?)([^{}<]*)\}/g;

function withoutNotes(xml: string): string {
  const runs = /<w:r>(?:(?!<w:r>).)*?<w:footnoteReference(?:(?!<w:r>).)*?<\/w:r>/gs;
  return xml
    .replace(/\{\*[^{}<]*\}/g, '')
    .replace(/(\{#\w*[nN]otes\})(.*?)(\{\/\w*[nN]otes\})/gs, (_all, _open, inner: string) => inner.replace(runs, ''));
}

/** The cells `{-w:tc list}…{/list}` as often as there are columns; loops that end in such a cell end in the last. */
function spread(xml: string, columns: number): string {
  const cell = /<w:tc>(?:(?!<w:tc>).)*?\{-w:tc (\w+)\}.*?\{\/\1\}(?:(?!<w:tc>).)*?<\/w:tc>/gs;
  return xml.replace(cell, (all: string, list: string) => {
    const last = columns - 1;
    const once = all.replace(`{-w:tc ${list}}`, '').replace(`{/${list}}`, '');
    const numbered = (at: number) =>
      once.replace(tag, (one, kind: string, name: string) => {
        if (kind === '') return `{${list}_${at}_${name}}`;
        return at === last ? one : '';
      });
    return Array.from({ length: columns }, (_, at) => numbered(at)).join('');
  });
}

// What a tag becomes is marked until rows and paragraphs are whole again.
const [before, behind, gone] = ['\ue000', '\ue001', '\ue002'];

function translated(xml: string, fields: Fields, dialect: Dialect): string {
  const open: Loop[] = [];
  const result = xml.replace(tag, (_all, kind: string, name: string, at: number) => {
    const lists = open.filter(({ isList }) => isList);
    if (kind === '') return dialect.value(name, around(lists, name, fields));
    if (kind === '/') {
      const loop = open.pop();
      return loop === undefined ? '' : placed(dialect.close(loop), spansCells(xml, name, at, -1), behind);
    }
    const isList = kind === '#' && fieldAt(lists, name, fields)?.type === 'list';
    const loop = { name: kind === '^' ? `not_${name}` : name, isList, around: lists };
    open.push(loop);
    return placed(dialect.open(loop), spansCells(xml, name, at, 1), before);
  });
  return withoutGone(withRowsApart(result));

  function placed(text: string, isInRows: boolean, mark: string): string {
    if (text === '') return gone;
    return isInRows && dialect.hasRowsApart ? mark + text + mark : text;
  }
}

/** The loops from whose innermost a value comes. */
function around(lists: readonly Loop[], name: string, fields: Fields): readonly Loop[] {
  for (let depth = lists.length; depth > 0; depth -= 1) {
    const own = lists.slice(0, depth);
    if (name.includes('_') ? depth === lists.length : fieldsIn(own, fields)?.has(name)) return own;
  }
  return [];
}

function fieldAt(lists: readonly Loop[], name: string, fields: Fields) {
  return fieldsIn(around(lists, name, fields), fields)?.get(name);
}

function fieldsIn(lists: readonly Loop[], fields: Fields): Fields | undefined {
  return lists.reduce<Fields | undefined>((inner, { name }) => {
    const field = inner?.get(name);
    return field?.type === 'list' ? field.fields : undefined;
  }, fields);
}

/** Whether a loop that opens or closes here has its other end in another cell. */
function spansCells(xml: string, name: string, at: number, direction: 1 | -1): boolean {
  const other = direction === 1 ? xml.indexOf(`{/${name}}`, at) : xml.lastIndexOf(`{#${name}}`, at);
  const between = xml.slice(Math.min(at, other), Math.max(at, other));
  return between.includes('</w:tc>') && !between.includes('</w:tbl>');
}

function withRowsApart(xml: string): string {
  const row = (text: string) => `<w:tr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
  return xml.replace(/<w:tr[ >](?:(?!<w:tr[ >]).)*?<\/w:tr>/gs, (all) => {
    const marked = (mark: string) =>
      [...all.matchAll(new RegExp(`${mark}([^${mark}]*)${mark}`, 'g'))].map(([, text = '']) => row(text)).join('');
    const rest = all.replace(/([\ue000\ue001])[^\ue000\ue001]*\1/g, '');
    return marked(before) + rest + marked(behind);
  });
}

/** A paragraph that held nothing but a tag without a counterpart. */
function withoutGone(xml: string): string {
  return xml
    .replace(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs, (all) => (all.replace(/<[^>]*>/g, '') === gone ? '' : all))
    .replaceAll(gone, '');
}
