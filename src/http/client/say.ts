/** Says in the bar of the dossier whether the work is kept. */
export function showState(words: string, state: 'good' | 'bad' = 'good'): void {
  const place = document.querySelector('[data-kept]');
  if (place === null) return;
  place.textContent = words;
  place.classList.toggle('dossier-bar__kept--bad', state === 'bad');
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
