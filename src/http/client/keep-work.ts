import { savedToFile, savingToFile } from './downloads.ts';
import { type KeptForm, keptForm } from './kept-form.ts';
import { watchOtherTabs } from './other-tabs.ts';
import { showNotice, showState } from './say.ts';
import { staysHere } from './stays-here.ts';
import { tabMemory } from './tab-memory.ts';
import { uniqueId } from './unique-id.ts';
import { type KeptWork, saveWork, workOf } from './work-store.ts';

/** Milliseconds without a keystroke after which what was typed is kept. */
const pause = 300;

/** Milliseconds that a button waits for the store before it goes on without. */
const patience = 1_500;

/** Keeps the form of a dossier in this browser while somebody works on it. */
export function keepWork(): void {
  const element = document.querySelector<HTMLFormElement>('form#desk');
  if (element === null) return;
  const form = keptForm(element);
  if (form.work() === '') form.nameWork(uniqueId());
  tabMemory.work = form.work();
  // From here on a reload asks for the address, which brings the work back, instead of sending the fields again.
  history.replaceState({ work: form.work(), own: form.ownFields() }, '', form.address + location.hash);
  const keeper = createKeeper(form);
  keepWhileTyping(form, keeper);
  keepOnSubmit(form, keeper);
  void keeper.save();
  watchOtherTabs(form.work);
}

interface Keeper {
  /** Whether what is on the page is kept, here or in a file. */
  readonly isSafe: () => boolean;
  readonly touch: () => void;
  readonly save: () => Promise<void>;
  readonly leave: () => void;
}

function createKeeper(form: KeptForm): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = Promise.resolve();
  let [changes, safeChanges] = [0, 0];
  let revision = '';
  let isLeaving = false;

  async function saveNow(): Promise<void> {
    const change = changes;
    try {
      const kept = await keptOnce(form);
      revision = kept.revision;
      safeChanges = Math.max(safeChanges, change);
      if (change === changes)
        showState(`Đã lưu trong trình duyệt này lúc ${new Date(kept.savedAt).toLocaleTimeString('vi-VN')}`);
    } catch (error) {
      showState(faultWords(error), 'bad');
    }
  }

  const save = () => {
    clearTimeout(timer);
    saving = saving.then(saveNow);
    return saving;
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && changes > safeChanges) void save();
  });
  let changesInFile = 0;
  document.addEventListener(savingToFile, () => {
    changesInFile = changes;
  });
  document.addEventListener(savedToFile, () => {
    safeChanges = Math.max(safeChanges, changesInFile);
  });
  window.addEventListener('beforeunload', (event) => {
    if (changes === safeChanges || isLeaving) return;
    void save();
    event.preventDefault();
  });
  // A page that the browser had put aside may be older than what was kept since.
  window.addEventListener('pageshow', async ({ persisted }) => {
    isLeaving = false;
    if (!persisted) return;
    const kept = await workOf(form.work()).catch(() => undefined);
    if (kept !== undefined && kept.revision !== revision) location.reload();
  });
  return {
    isSafe: () => changes === safeChanges,
    touch: () => {
      changes += 1;
      isLeaving = false;
      showState('Đang lưu…');
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    },
    save,
    leave: () => {
      isLeaving = true;
    },
  };
}

/** Writes the form under its id, or under a new one if another tab has written there. */
async function keptOnce(form: KeptForm): Promise<KeptWork> {
  const work: KeptWork = {
    id: form.work(),
    revision: uniqueId(),
    title: form.title,
    isCopy: false,
    address: form.address,
    fields: form.fields(),
    savedAt: Date.now(),
  };
  const known = tabMemory.revisions();
  // Before it is written: a page that is left meanwhile must know its own hand again.
  tabMemory.addRevision(work.revision);
  const { outcome, revision } = await saveWork(work, known);
  if (outcome !== 'other') {
    tabMemory.addRevision(revision);
    return { ...work, revision };
  }
  form.nameWork(uniqueId());
  tabMemory.work = form.work();
  history.replaceState({ work: form.work(), own: form.ownFields() }, '', location.href);
  const copy = { ...work, id: form.work(), fields: form.fields(), isCopy: true };
  await saveWork(copy, []);
  showNotice(
    'Hồ sơ này vừa được sửa ở một thẻ khác. Phần làm ở thẻ này từ nay được lưu riêng thành một bản khác trong danh sách ở trang “Hồ sơ”; bản ở thẻ kia còn nguyên.',
  );
  return copy;
}

function keepWhileTyping({ element }: KeptForm, { touch }: Keeper): void {
  element.addEventListener('input', touch);
  element.addEventListener('change', touch);
}

/** What was typed last is kept before the form goes out, since the service might not answer. */
function keepOnSubmit({ element }: KeptForm, { isSafe, save, leave }: Keeper): void {
  let isGoing = false;
  element.addEventListener('submit', async (event) => {
    const { submitter } = event;
    if (event.defaultPrevented || staysHere(submitter)) return;
    if (isGoing || isSafe()) {
      isGoing = false;
      leave();
      return;
    }
    event.preventDefault();
    await Promise.race([save(), new Promise((resolve) => setTimeout(resolve, patience))]);
    isGoing = true;
    element.requestSubmit(submitter);
  });
}

function faultWords(error: unknown): string {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'Trình duyệt hết chỗ lưu. Bấm “Lưu ra tệp” trước khi rời trang, rồi xóa bớt hồ sơ cũ ở trang “Hồ sơ”.'
    : 'Trình duyệt không cho lưu (có thể là cửa sổ ẩn danh). Bấm “Lưu ra tệp” trước khi rời trang.';
}
