/**
 * Says in the bar of the dossier whether the work is kept. Screen readers are told of what was asked for, and of trouble at
 * once, but not at every pause of typing that all is well.
 */
export function showState(words: string, state: 'quiet' | 'told' | 'bad'): void {
  const place = document.querySelector('[data-kept]');
  if (place === null) return;
  if (state === 'quiet') place.removeAttribute('role');
  else place.setAttribute('role', state === 'bad' ? 'alert' : 'status');
  place.classList.toggle('dossier-bar__kept--bad', state === 'bad');
  place.textContent = words;
}

/** Says something at the top of the page that stays there. */
export function showNotice(words: string): void {
  const notices = [...document.querySelectorAll('.notice')];
  if (notices.some(({ textContent }) => textContent === words)) return;
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'status');
  notice.textContent = words;
  document.querySelector('.dossier-bar')?.after(notice);
}
