import { staysHere } from './stays-here.ts';
import { tabMemory } from './tab-memory.ts';

/**
 * A page that comes again stays where it was: after a button of a list, after a reload. The cursor goes where the page says
 * (`autofocus`), and that place is brought into view if it is not.
 */
export function keepPlace(): void {
  const form = document.querySelector<HTMLFormElement>('form#desk');
  if (form === null) return;
  const address = new URL(form.action).pathname;
  const top = tabMemory.leftAt(address);
  const focused = document.querySelector<HTMLElement>('[autofocus]');
  if (top !== undefined) {
    focused?.focus({ preventScroll: true });
    window.scrollTo(0, top);
  } else focused?.focus();
  focused?.scrollIntoView({ block: 'nearest' });
  let isGoingElsewhere = false;
  form.addEventListener('submit', ({ submitter }) => {
    const isOfList = submitter instanceof HTMLButtonElement && submitter.name === 'do';
    if (!staysHere(submitter)) isGoingElsewhere = !isOfList;
  });
  window.addEventListener('pagehide', () => {
    if (!isGoingElsewhere) tabMemory.leaveAt(address, window.scrollY);
  });
}
