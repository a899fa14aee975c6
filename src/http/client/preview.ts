import { unreached, wordsOfFault } from './answer-fault.ts';
import { requestFile } from './request-file.ts';

/** Puts the quick view of a paper where the page has room for it: a frame that draws the Word file of the form. */
export function showPreview(): void {
  const place = document.querySelector<HTMLElement>('[data-preview]');
  const form = place?.closest('form');
  if (place && form) void show(place, form, place.dataset.preview ?? '');
}

async function show(place: HTMLElement, form: HTMLFormElement, address: string): Promise<void> {
  const words = document.createElement('p');
  words.className = 'preview__state';
  words.setAttribute('role', 'status');
  words.textContent = 'Đang dựng bản xem nhanh…';
  const frame = frameFor(place.dataset.title ?? '');
  place.setAttribute('aria-busy', 'true');
  place.replaceChildren(words, frame);
  const fault = await drawn(frame, form, address).catch(() => unreached);
  place.removeAttribute('aria-busy');
  if (fault === undefined) words.remove();
  else {
    frame.remove();
    words.textContent = `${fault} `;
    words.append(again(() => void show(place, form, address)));
  }
}

function frameFor(title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'preview__frame';
  frame.title = title;
  frame.src = '/xem-nhanh';
  return frame;
}

function again(act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--small';
  button.textContent = 'Thử lại';
  button.addEventListener('click', act);
  return button;
}

/** Nothing when the paper is drawn, else words that say why not. */
async function drawn(frame: HTMLIFrameElement, form: HTMLFormElement, address: string): Promise<string | undefined> {
  const isReady = told(frame, ['ready']);
  const asked = await requestFile(form, address);
  if (asked.type === 'unfinished') return 'Hồ sơ còn chỗ phải điền hoặc sửa nên chưa xem nhanh được.';
  if (asked.type === 'fault') return wordsOfFault(asked.answer);
  const file = await asked.answer.arrayBuffer();
  if ((await isReady) === undefined) return notDrawn;
  const answer = told(frame, ['drawn', 'failed']);
  frame.contentWindow?.postMessage(file, window.location.origin, [file]);
  return (await answer) === 'drawn' ? undefined : notDrawn;
}

const notDrawn = 'Trình duyệt này không dựng được bản xem nhanh. Tải bản Word về để xem.';

/** Longer than any paper takes; a frame that stays silent was kept from loading. */
const patience = 60_000;

/** What a frame tells, if it is one of these words. */
function told(frame: HTMLIFrameElement, expected: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === frame.contentWindow && expected.includes(data)) end(data);
    };
    const timer = setTimeout(() => end(undefined), patience);
    const end = (word: string | undefined) => {
      clearTimeout(timer);
      window.removeEventListener('message', listen);
      resolve(word);
    };
    window.addEventListener('message', listen);
  });
}
