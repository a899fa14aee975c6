import { unreached, wordsOfFault } from './answer-fault.ts';
import { requestFile } from './request-file.ts';
import { nameOfFile, saveFile } from './save-file.ts';
import { createEntryCounter } from './zip-entries.ts';

/**
 * Receives the packages of the units: the bar counts the files that have come whole against the number that the service
 * told ahead; “Dừng” breaks the request off, and the service stops making them.
 */
export async function receivePackages(form: HTMLFormElement, button: HTMLElement): Promise<'done' | 'unfinished'> {
  const section = button.closest('section');
  const box = section?.querySelector<HTMLElement>('[data-progress]');
  const bar = box?.querySelector('progress');
  const cancel = box?.querySelector<HTMLButtonElement>('[data-cancel]');
  const words = section?.querySelector('[data-progress-words]');
  if (!box || !bar || !cancel || !words) return 'unfinished';
  const stop = new AbortController();
  const onCancel = () => stop.abort();
  cancel.addEventListener('click', onCancel);
  bar.removeAttribute('value');
  box.classList.remove('put-away');
  words.textContent = 'Đang tạo gói…';
  try {
    const asked = await requestFile(form, (button as HTMLButtonElement).formAction, button, stop.signal);
    if (asked.type === 'unfinished') {
      words.textContent = '';
      return 'unfinished';
    }
    words.textContent =
      asked.type === 'file' ? await received(asked.answer, bar, words) : await wordsOfFault(asked.answer);
  } catch {
    words.textContent = stop.signal.aborted ? 'Đã dừng, chưa lưu tệp nào.' : unreached;
  } finally {
    box.classList.add('put-away');
    cancel.removeEventListener('click', onCancel);
  }
  return 'done';
}

async function received(answer: Response, bar: HTMLProgressElement, words: Element): Promise<string> {
  const total = Number(answer.headers.get('Trinh-Ky-Files'));
  const counter = createEntryCounter();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let [size, count] = [0, 0];
  bar.max = total;
  for (const reader = answer.body?.getReader(); reader !== undefined; ) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    size += value.length;
    count = counter.take(value);
    bar.value = count;
    words.textContent = `Đã nhận ${count}/${total} tệp (${megabytes(size)} MB)`;
  }
  saveFile(new Blob(pieces, { type: 'application/zip' }), nameOfFile(answer));
  const time = new Date().toLocaleTimeString('vi-VN');
  if (count < total)
    return `Đã tải gói lúc ${time}, nhưng thiếu ${total - count} tệp: có đơn vị chưa tạo được tài liệu. Xem tong-hop.xlsx trong gói.`;
  return `Đã tải gói lúc ${time}: ${count} tệp, ${megabytes(size)} MB.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
