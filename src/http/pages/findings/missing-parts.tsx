import { documentKinds } from '../../../documents/index.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import type { DraftIssue } from '../../desk/draft-issues.ts';
import { papersOf } from '../forms/compose-page.tsx';
import { shownFaults } from '../forms/draft-form.tsx';

/** What keeps a draft from becoming papers, with a button to the form where each of it is mended. */
export function MissingParts({ view }: { readonly view: DeskView }) {
  const papers = papersOf(view).filter(({ needs }) => shownFaults(needs, view).length > 0);
  const elsewhere = issuesElsewhere(view);
  const count = view.checked.issues.length;
  return (
    <section class="summary" aria-labelledby="con-thieu">
      <h2 id="con-thieu">Hồ sơ còn {count} chỗ phải điền hoặc sửa thì mới tạo được văn bản</h2>
      <ul class="missing">
        {papers.map(({ id, title, needs }) => (
          <li>
            <button type="submit" class="link" formaction={`/ho-so/soan-van-ban/${id}`}>
              {title}: {shownFaults(needs, view).length} chỗ
            </button>
            <Messages issues={shownFaults(needs, view)} />
          </li>
        ))}
        {elsewhere.slice(0, mostShown).map(({ path, message }) => (
          <li>
            {message}{' '}
            {path !== '' && (
              <button type="submit" class="link" name="do" value={`show:${path}`} formaction="/ho-so/sua">
                Sửa<span class="unseen">: {message}</span>
              </button>
            )}
          </li>
        ))}
        {elsewhere.length > mostShown && <li>và {elsewhere.length - mostShown} chỗ khác.</li>}
      </ul>
    </section>
  );
}

const mostShown = 10;

function Messages({ issues }: { readonly issues: readonly Pick<DraftIssue, 'message'>[] }) {
  const shown = issues.slice(0, 3).map(({ message }) => message);
  return (
    <p class="missing__words">
      {shown.join(' ')}
      {issues.length > shown.length && ' …'}
    </p>
  );
}

/** What no form of a paper asks for: figures and units. */
function issuesElsewhere(view: DeskView): readonly DraftIssue[] {
  const inForms = new Set(
    documentKinds.flatMap(({ needs }) => shownFaults(needs, view).map(({ path, message }) => `${path}\n${message}`)),
  );
  return view.checked.issues.filter(({ path, message }) => !inForms.has(`${path}\n${message}`));
}
