import { saveWork, workOf } from './work-store.ts';

/** Milliseconds without a keystroke after which what was typed is kept. */
const pause = 300;

/**
 * Keeps the form of a dossier in this browser while somebody works on it, and after a reload brings it back: a page that
 * was made of sent fields can't be asked for again by its address alone.
 */
export function keepWork(): void {
  const form = document.querySelector<HTMLFormElement>('form#desk');
  if (form !== null) keep(form);
  else if (document.querySelector('[data-resume]') !== null) void resume();
}

function keep(form: HTMLFormElement): void {
  const { tab, work } = identify(form);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = true;
  const save = async () => {
    clearTimeout(timer);
    try {
      const savedAt = Date.now();
      await saveWork({
        id: work,
        tab,
        savedAt,
        title: form.dataset.title ?? '',
        address: addressOf(form),
        fields: fieldsOf(form),
      });
      isKept = true;
      say(`Đã lưu trong trình duyệt này lúc ${new Date(savedAt).toLocaleTimeString('vi-VN')}`);
    } catch {
      isKept = false;
      say('Trình duyệt không cho lưu. Bấm “Lưu ra tệp” trước khi rời trang.');
    }
  };
  const touched = () => {
    isKept = false;
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };
  form.addEventListener('input', touched);
  form.addEventListener('change', touched);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !isKept) void save();
  });
  form.addEventListener('submit', () => {
    isKept = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isKept) event.preventDefault();
  });
  // From here on a reload asks for the address, which brings the work back, instead of sending the fields again.
  history.replaceState({ work }, '', addressOf(form) + location.hash);
  void save();
}

function identify(form: HTMLFormElement): { readonly tab: string; readonly work: string } {
  const field = form.elements.namedItem('work') as HTMLInputElement;
  field.value ||= crypto.randomUUID();
  const tab = sessionStorage.getItem('tab') ?? crypto.randomUUID();
  sessionStorage.setItem('tab', tab);
  sessionStorage.setItem('work', field.value);
  return { tab, work: field.value };
}

/** A page that was opened by sending a file stands at another address than the one that draws it again. */
function addressOf(form: HTMLFormElement): string {
  return new URL(form.action).pathname;
}

/** Files can't be put back into a form, and a button is not pressed again. */
function fieldsOf(form: HTMLFormElement): readonly (readonly [string, string])[] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
}

function say(words: string): void {
  const place = document.querySelector('[data-kept]');
  if (place !== null) place.textContent = words;
}

async function resume(): Promise<void> {
  const state = history.state as { readonly work?: string } | null;
  const id = state?.work ?? sessionStorage.getItem('work');
  const kept = id === null || id === undefined ? undefined : await workOf(id);
  if (kept === undefined) {
    location.replace('/');
    return;
  }
  sendKept(kept.address, kept.fields);
}

/** Sends kept fields as the form would have. */
export function sendKept(address: string, fields: readonly (readonly [name: string, value: string])[]): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.enctype = 'multipart/form-data';
  form.action = address;
  for (const [name, value] of fields) {
    const input = document.createElement('textarea');
    input.name = name;
    input.value = value;
    form.append(input);
  }
  form.hidden = true;
  document.body.append(form);
  form.submit();
}
