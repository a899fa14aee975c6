import { decodeBase64 } from 'hono/utils/encode';
import { RequestError } from './request-errors.ts';

/** A file that a page was sent: chosen by its reader, or carried along by the page before. */
export interface SentFile {
  /** As it is called on the reader's machine. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Names of the fields: one for a chosen file, two in which a page carries a file along. */
export const fileFields = { chosen: 'file', held: 'held', heldName: 'held-name' } as const;

/**
 * The bytes of a file that a page carries along as text, so that nobody has to choose it twice: a form with it, and with
 * the dossier of a province, stays below what a request may have.
 */
export const mostHeld = 4 * 1024 * 1024;

/**
 * The file that was chosen, else the one that was carried along; nothing if there is neither.
 * @throws RequestError (`empty-file`, `held-file-damaged`, 422)
 */
export async function sentFile(form: FormData): Promise<SentFile | undefined> {
  const chosen = form.get(fileFields.chosen);
  if (chosen !== null && typeof chosen !== 'string' && (chosen.name !== '' || chosen.size > 0)) {
    const file = { name: shownName(chosen.name), bytes: new Uint8Array(await chosen.arrayBuffer()) };
    if (file.bytes.length === 0) throw emptyFile(file.name);
    return file;
  }
  const held = form.get(fileFields.held);
  if (typeof held !== 'string' || held === '') return undefined;
  const name = form.get(fileFields.heldName);
  return { name: shownName(typeof name === 'string' ? name : ''), bytes: bytesOf(held) };
}

/** Nobody chose a file before pressing the button. */
export function noFileChosen(): RequestError {
  return new RequestError('no-file-chosen', 422, 'Chưa chọn tệp. Chọn tệp trong máy rồi bấm lại.');
}

function emptyFile(name: string): RequestError {
  const message = `Tệp “${name}” rỗng, không có nội dung nào. Mở tệp xem lại, lưu lại rồi chọn lần nữa.`;
  return new RequestError('empty-file', 422, message);
}

function bytesOf(held: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeBase64(held);
  } catch (cause) {
    const message = 'Tệp đi kèm trang đã hỏng trên đường truyền. Chọn lại tệp trong máy rồi bấm lại.';
    throw new RequestError('held-file-damaged', 422, message, {}, { cause });
  }
}

const longestName = 120;

/** A name may be anything: what can't be seen is left out, and the middle of a very long one. */
function shownName(name: string): string {
  const line = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  if (line === '') return 'Tệp chưa có tên';
  const letters = [...line];
  return letters.length <= longestName
    ? line
    : `${letters.slice(0, longestName - 20).join('')}…${letters.slice(-19).join('')}`;
}
