import { unreached } from './answer-fault.ts';
import { fieldsForPage } from './kept-form.ts';
import { tabMemory } from './tab-memory.ts';
import { type Field, type KeptWork, workOf } from './work-store.ts';

/**
 * Brings kept work back at the address of a page of the desk: after a reload, on the way back and forward, after a crash.
 * The page is asked for with the kept fields and takes the place of this one, so that the history stays as it was.
 */
export function resumeWork(): void {
  const words = document.querySelector('[data-resume-words]');
  if (words !== null) void resume(words);
}

interface PageState {
  readonly work?: string;
  readonly own?: readonly Field[];
}

async function resume(words: Element): Promise<void> {
  const state = (history.state ?? {}) as PageState;
  const id = state.work ?? tabMemory.work;
  let kept: KeptWork | undefined;
  try {
    kept = id === undefined ? undefined : await workOf(id);
  } catch {
    words.textContent = 'Trình duyệt không cho mở hồ sơ đã lưu. Về trang “Hồ sơ” và mở lại từ tệp.';
    return;
  }
  if (kept === undefined) {
    location.replace('/');
    return;
  }
  tabMemory.addRevision(kept.revision);
  const fields = kept.address === location.pathname ? kept.fields : fieldsForPage(kept.fields, state.own ?? []);
  await show(fields, words);
}

async function show(fields: readonly Field[], words: Element): Promise<void> {
  try {
    const form = new FormData();
    for (const [name, value] of fields) form.append(name, value);
    const headers = { Accept: 'text/html,application/xhtml+xml' };
    const answer = await fetch(location.pathname, { method: 'POST', body: form, headers });
    const page = await answer.text();
    document.open();
    document.write(page);
    document.close();
  } catch {
    words.textContent = unreached;
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'button';
    again.textContent = 'Thử lại';
    again.addEventListener('click', () => location.reload());
    words.after(again);
  }
}
