/** Milliseconds after which a button works again although no page has come: somebody has stopped the browser. */
const patience = 10_000;

/** A form that was sent shows that it is busy, and is not sent twice. */
export function markBusyForms(): void {
  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    if (submitter instanceof HTMLButtonElement && submitter.formTarget === '_blank') return;
    if (form.getAttribute('aria-busy') === 'true') {
      event.preventDefault();
      return;
    }
    const marked = submitter === null ? [form] : [form, submitter];
    for (const element of marked) element.setAttribute('aria-busy', 'true');
    setTimeout(() => free(marked), patience);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) free([...document.querySelectorAll('[aria-busy]')]);
  });
}

function free(elements: readonly Element[]): void {
  for (const element of elements) element.removeAttribute('aria-busy');
}
