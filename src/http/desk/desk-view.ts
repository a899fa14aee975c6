import type { Child } from 'hono/jsx';
import type { FieldFault } from './apply-fields.ts';
import type { DeskRequest } from './desk-request.ts';
import type { Draft } from './draft.ts';
import { type CheckedDraft, checkDraft } from './draft-issues.ts';
import type { RemovedEntry } from './list-changes.ts';

/** Everything that a page of the desk is drawn from. */
export interface DeskView {
  readonly draft: Draft;
  readonly checked: CheckedDraft;
  readonly work: string;
  /** What the address says behind the page: the paper that is composed. */
  readonly detail: string;
  readonly faults: readonly FieldFault[];
  readonly removed: RemovedEntry | undefined;
  /** Path of the field or entry that the cursor goes to, or where an entry was taken out. */
  readonly focus: string | undefined;
  /** Words at the top of the page about what was just done. */
  readonly notices: readonly string[];
  readonly button: string;
  /** The form that was sent, for pages with fields of their own. */
  readonly form: FormData;
}

/** A page of the desk: it is asked for with the draft, and draws what stands inside of its form. */
export interface DeskPage {
  /** The address below `/ho-so/`. */
  readonly id: string;
  /** Title of the window and of the step. */
  readonly title: string;
  /** Whether it shows the lists of the draft, and in them, at its place, that a row was taken out. */
  readonly hasLists?: true;
  readonly render: (view: DeskView) => Child | Promise<Child>;
}

/** The view of a draft that has just been opened. */
export function openedView(draft: Draft, notices: readonly string[]): DeskView {
  return viewOf(
    { draft, work: '', page: '', faults: [], button: '', removed: undefined, focus: undefined, form: new FormData() },
    '',
    notices,
  );
}

export function viewOf(request: DeskRequest, detail: string, notices: readonly string[] = []): DeskView {
  const { draft, work, faults, removed, focus, button, form } = request;
  return {
    draft,
    checked: checkDraft(draft),
    work,
    detail,
    faults,
    removed,
    focus: focus ?? removed?.path,
    notices,
    button,
    form,
  };
}
