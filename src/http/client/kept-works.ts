import { tabMemory } from './tab-memory.ts';
import { allWork, forgetWork, type KeptWork, restoreWork } from './work-store.ts';

/** Lists the work that this browser keeps on the first page: to be taken up again, or removed. */
export function listKeptWorks(): void {
  const section = document.querySelector<HTMLElement>('[data-kept-work]');
  const list = section?.querySelector('ul');
  if (section && list) void fill(section, list);
}

async function fill(section: HTMLElement, list: HTMLUListElement): Promise<void> {
  try {
    const works = await allWork();
    const rows = works.map(rowOf);
    list.replaceChildren(...rows);
    foldAway(rows.slice(mostShown), list);
    section.hidden = works.length === 0;
  } catch {
    const words = document.createElement('p');
    words.textContent =
      'Trình duyệt này không cho lưu hồ sơ (có thể là cửa sổ ẩn danh, hoặc người quản trị đã tắt). Vẫn làm được, nhưng phải lưu ra tệp trước khi đóng.';
    list.replaceWith(words);
    section.hidden = false;
  }
}

/** What was worked on last is what people look for. */
const mostShown = 6;

function foldAway(rows: readonly HTMLLIElement[], list: HTMLUListElement): void {
  if (rows.length === 0) return;
  for (const row of rows) row.hidden = true;
  const more = button('button button--small', `Xem ${rows.length} hồ sơ khác`, () => {
    for (const row of rows) row.hidden = false;
    more.remove();
    rows[0]?.querySelector('button')?.focus();
  });
  list.after(more);
}

function rowOf(work: KeptWork): HTMLLIElement {
  const row = document.createElement('li');
  row.className = 'papers__paper';
  showWork(row, work);
  return row;
}

function showWork(row: HTMLLIElement, work: KeptWork): void {
  const name = work.isCopy ? `${work.title} (bản tách ra từ thẻ khác)` : work.title;
  const open = button('link', name, () => {
    tabMemory.work = work.id;
    location.assign(work.address);
  });
  const when = document.createElement('span');
  when.className = 'papers__when';
  when.textContent = `Lưu ${timeInWords(work.savedAt)}`;
  const remove = button('button button--quiet', 'Xóa', async () => {
    await forgetWork(work.id);
    showRemoved(row, work, name);
  });
  remove.setAttribute('aria-label', `Xóa “${name}”`);
  const aside = document.createElement('span');
  aside.append(when, remove);
  row.replaceChildren(open, aside);
}

function showRemoved(row: HTMLLIElement, work: KeptWork, name: string): void {
  const words = document.createElement('span');
  words.setAttribute('role', 'status');
  words.textContent = `Đã xóa “${name}” khỏi trình duyệt này.`;
  const undo = button('button button--small', 'Hoàn tác', async () => {
    await restoreWork(work);
    showWork(row, work);
    row.querySelector('button')?.focus();
  });
  row.replaceChildren(words, undo);
  undo.focus();
}

function button(className: string, words: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function timeInWords(time: number): string {
  const then = new Date(time);
  const clock = then.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === new Date().toDateString()) return `hôm nay lúc ${clock}`;
  const day = then.toLocaleDateString('vi-VN', { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `ngày ${day} lúc ${clock}`;
}
