import { unreached, wordsOfFault } from './answer-fault.ts';
import { receivePackages } from './package-progress.ts';
import { requestFile } from './request-file.ts';
import { nameOfFile, saveFile } from './save-file.ts';
import { showState } from './say.ts';
import { staysHere } from './stays-here.ts';

/** Sent on the document when a file of the form is asked for, and when the whole dossier has been saved as one. */
export const savingToFile = 'trinh-ky:saving-to-file';
export const savedToFile = 'trinh-ky:saved-to-file';

/** Buttons with `data-download` give their file without leaving the page, so that nothing on it is lost or asked about. */
export function downloadInPlace(): void {
  document.addEventListener('submit', (event) => {
    const { submitter, target } = event;
    if (!(submitter instanceof HTMLButtonElement) || !(target instanceof HTMLFormElement)) return;
    if (submitter.dataset.download === undefined || !staysHere(submitter)) return;
    event.preventDefault();
    if (submitter.getAttribute('aria-busy') !== 'true') void download(target, submitter);
  });
}

async function download(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  button.setAttribute('aria-busy', 'true');
  const receive = button.dataset.download === 'packages' ? receivePackages : receiveFile;
  const outcome = await receive(form, button);
  button.removeAttribute('aria-busy');
  if (outcome === 'unfinished') askForPage(form, button);
}

async function receiveFile(form: HTMLFormElement, button: HTMLButtonElement): Promise<'done' | 'unfinished'> {
  const say = speakerFor(button);
  say('Đang tạo tệp…');
  // What is typed while the file comes is not in it.
  document.dispatchEvent(new CustomEvent(savingToFile));
  try {
    const asked = await requestFile(form, button.formAction, button);
    if (asked.type === 'unfinished') return 'unfinished';
    if (asked.type === 'fault') say(await wordsOfFault(asked.answer));
    else {
      const name = nameOfFile(asked.answer);
      saveFile(await asked.answer.blob(), name);
      const isDossier = button.dataset.download === 'dossier';
      say(`${isDossier ? 'Đã lưu ra tệp' : `Đã tải “${name}”`} lúc ${new Date().toLocaleTimeString('vi-VN')}`);
      if (isDossier) document.dispatchEvent(new CustomEvent(savedToFile));
    }
  } catch {
    say(unreached);
  }
  return 'done';
}

/** The service shows what is to be mended, on a page with everything that was typed. */
function askForPage(form: HTMLFormElement, button: HTMLButtonElement): void {
  button.dataset.native = '';
  form.requestSubmit(button);
  delete button.dataset.native;
}

/** Words about a paper stand under the table of papers, those about the dossier in the bar above. */
function speakerFor(button: HTMLButtonElement): (words: string) => void {
  const near = button.closest('section')?.querySelector('[data-download-status]');
  return (words) => {
    if (near) near.textContent = words;
    else showState(words, 'told');
  };
}
