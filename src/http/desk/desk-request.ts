import type { HonoRequest } from 'hono';
import { parseJson } from '../../intake/json-text.ts';
import { lostDraft } from '../form-errors.ts';
import { readForm } from '../form-request.ts';
import { applyFields, type FieldFault } from './apply-fields.ts';
import { type Draft, isDraft } from './draft.ts';
import { changeList, type ListChange, pathAfter, type RemovedEntry, restoreEntry } from './list-changes.ts';

/** What a page of the desk was sent: the draft with everything that was typed on the page before. */
export interface DeskRequest {
  readonly draft: Draft;
  /** By which the browser finds the work again; empty before it has chosen one. */
  readonly work: string;
  /** The page on which the fields stand; one with faults is shown again, wherever its reader wanted to go. */
  readonly page: string;
  readonly faults: readonly FieldFault[];
  /** The button that was pressed, if it was one that does something on its page. */
  readonly button: string;
  readonly removed: RemovedEntry | undefined;
  readonly focus: string | undefined;
  readonly form: FormData;
}

/**
 * Reads a form of the desk: the hidden draft, the fields that were typed (`f:<path>`), and the button of a list.
 * @throws RequestError when there is no form, or no draft in it
 */
export async function readDesk(request: HonoRequest): Promise<DeskRequest> {
  return deskOf(await readForm(request));
}

/**
 * The same of a form that was read before.
 * @throws RequestError when there is no draft in it
 */
export function deskOf(form: FormData): DeskRequest {
  const { draft, faults } = applyFields(draftOf(form), typedFields(form));
  const button = textOf(form, 'do');
  const removed = button === 'undo' ? removedOf(form) : undefined;
  const change = removed === undefined ? changeList(draft, button) : restored(draft, removed);
  return {
    draft: change?.draft ?? draft,
    work: /^[\w-]{1,40}$/.exec(textOf(form, 'work'))?.[0] ?? '',
    page: textOf(form, 'page'),
    faults: change === undefined ? faults : faultsAfter(change, faults),
    button,
    removed: change?.removed,
    focus: change?.focus,
    form,
  };
}

/** What comes back is what a page was sent before, but nobody has held it against the schema since. */
function restored(draft: Draft, removed: RemovedEntry): ListChange | undefined {
  const change = restoreEntry(draft, removed);
  return isDraft(change?.draft) ? change : undefined;
}

/** What was typed stays with the entry in which it was typed, wherever that stands now, and goes with it. */
function faultsAfter(change: ListChange, faults: readonly FieldFault[]): readonly FieldFault[] {
  return faults.flatMap((fault) => {
    const path = pathAfter(change, fault.path);
    return path === undefined ? [] : [{ ...fault, path }];
  });
}

/** The words of a field that is no file; none if it is not there. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function draftOf(form: FormData): Draft {
  const draft = plainValue(textOf(form, 'dossier'));
  if (!isDraft(draft)) throw lostDraft();
  return draft;
}

function removedOf(form: FormData): RemovedEntry | undefined {
  const removed = plainValue(textOf(form, 'removed'));
  if (typeof removed !== 'object' || removed === null) return undefined;
  const { path, value } = removed as Partial<RemovedEntry>;
  return typeof path === 'string' && value !== undefined ? { path, value } : undefined;
}

function plainValue(text: string): unknown {
  try {
    return text === '' ? undefined : parseJson(text);
  } catch (cause) {
    throw lostDraft({ cause });
  }
}

/** Ticked boxes are sent one by one under one name, after an empty text that says that the field is there. */
function typedFields(form: FormData): (readonly [path: string, typed: string])[] {
  const names = [...new Set(form.keys())].filter((name) => name.startsWith('f:'));
  return names.map((name) => {
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    return [
      name.slice(2),
      texts.length === 1 ? (texts[0] ?? '') : texts.filter((text) => text !== '').join(', '),
    ] as const;
  });
}
