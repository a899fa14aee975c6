import type { Field } from './work-store.ts';

/** The form of the desk as it is kept: its fields, and the address that draws its page. */
export interface KeptForm {
  readonly element: HTMLFormElement;
  readonly title: string;
  /** A page that was opened by sending a file stands at another address than the one that draws it again. */
  readonly address: string;
  readonly fields: () => readonly Field[];
  /** The fields that belong to the page alone: not the dossier, not what was typed into it. */
  readonly ownFields: () => readonly Field[];
  readonly work: () => string;
  readonly nameWork: (id: string) => void;
}

export function keptForm(element: HTMLFormElement): KeptForm {
  const work = element.elements.namedItem('work') as HTMLInputElement;
  // Files can't be put back into a form, and a button is not pressed again.
  const fields = () =>
    [...new FormData(element)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
  return {
    element,
    title: element.dataset.title ?? '',
    address: new URL(element.action).pathname,
    fields,
    ownFields: () => fields().filter(isOwn),
    work: () => work.value,
    nameWork: (id) => {
      work.value = id;
    },
  };
}

/** Says in the history which work the page shows, so that the way back leads to the same. */
export function markHistory(form: KeptForm, address: string): void {
  history.replaceState({ work: form.work(), own: form.ownFields() }, '', address);
}

/** Fields of kept work as another page of it would send them, with those that are that page's own. */
export function fieldsForPage(kept: readonly Field[], own: readonly Field[]): readonly Field[] {
  return [...kept.filter((field) => !isOwn(field)), ...own];
}

function isOwn([name]: Field): boolean {
  return !name.startsWith('f:') && !shared.includes(name);
}

const shared: readonly string[] = ['dossier', 'work', 'page'];
