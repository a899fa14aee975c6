import type { Finding } from '../../../domain/finding.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import { placeOf } from '../../desk/draft.ts';
import { inFormWords } from '../../desk/form-words.ts';
import { mendingForm } from '../../desk/mending-form.ts';
import { anchorOf } from '../forms/draft-field.tsx';
import { MendButton } from './mend-button.tsx';

interface FindingLinksProps {
  readonly finding: Finding;
  readonly view: DeskView;
  /** Whether the rows of the units are on the page. */
  readonly hasRows?: boolean;
}

/** From a finding to the row it is about, and to the form in which it is mended. */
export function FindingLinks({ finding: { path, message }, view, hasRows = false }: FindingLinksProps) {
  if (path === undefined || placeOf(path) === undefined) return null;
  const row = unitPathOf(path);
  const form = row === undefined ? mendingForm(view.draft, path) : undefined;
  return (
    <p class="findings__links">
      {hasRows && row !== undefined && <a href={`#${anchorOf(row)}`}>Xem dòng</a>}
      <MendButton path={path} formId={form?.id} class="button button--small">
        Sửa<span class="unseen">: {inFormWords(message)}</span>
      </MendButton>
    </p>
  );
}

/** The unit that a path is inside of; nothing for one that is about no unit of the results. */
export function unitPathOf(path: string): string | undefined {
  return /^assessment\.groups\[\d+\]\.units\[\d+\]/.exec(path)?.[0];
}
