import { savedToFile, savingToFile } from './downloads.ts';
import { type KeptForm, keptForm, markHistory } from './kept-form.ts';
import { watchOtherTabs } from './other-tabs.ts';
import { showState } from './say.ts';
import { staysHere } from './stays-here.ts';
import { tabMemory } from './tab-memory.ts';
import { uniqueId } from './unique-id.ts';
import { workOf } from './work-store.ts';
import { wordsOfRefusal, writeWork } from './write-work.ts';

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
  const keeper = createKeeper(form);
  keepWhileTyping(form, keeper);
  keepOnSubmit(form, keeper);
  void keeper.save();
  watchOtherTabs(form.work);
}

/**
 * From here on a reload asks for the address, which brings the work back, instead of sending the fields again. Where nothing
 * can be kept, it stays as browsers do it.
 */
function takeOverHistory(form: KeptForm): void {
  markHistory(form, form.address + location.hash);
  window.addEventListener('hashchange', () => markHistory(form, location.href));
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
      const kept = await writeWork(form);
      if (revision === '') takeOverHistory(form);
      revision = kept.revision;
      safeChanges = Math.max(safeChanges, change);
      if (change === changes)
        showState(`Đã lưu trong trình duyệt này lúc ${new Date(kept.savedAt).toLocaleTimeString('vi-VN')}`, 'quiet');
    } catch (error) {
      showState(wordsOfRefusal(error), 'bad');
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
      showState('Đang lưu…', 'quiet');
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    },
    save,
    leave: () => {
      isLeaving = true;
    },
  };
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
