import type { DeskView } from '../../desk/desk-view.ts';
import { type Draft, placeOf, valueAt } from '../../desk/draft.ts';
import type { DraftIssue } from '../../desk/draft-issues.ts';
import { mendingForm } from '../../desk/mending-form.ts';
import { captionOfPart } from '../forms/draft-form.tsx';
import { MendButton } from './mend-button.tsx';

/** What keeps a draft from being a dossier, by the form that mends it. */
export function MissingByForm({ view }: { readonly view: DeskView }) {
  const { issues } = view.checked;
  const byForm = Map.groupBy(issues, ({ path }) => mendingForm(view.draft, path));
  const forms = [...byForm].toSorted(([one], [other]) => Number(one === undefined) - Number(other === undefined));
  return (
    <section class="summary missing-forms" aria-labelledby="con-thieu">
      <h2 id="con-thieu">Còn {issues.length} chỗ cần điền hoặc sửa trước khi làm văn bản</h2>
      <p>Bấm vào từng dòng để đến chỗ điền. Các lưu ý về số liệu hiện ra khi đã điền đủ.</p>
      {forms.map(([kind, own]) => (
        <div class="missing-forms__form">
          <h3>
            {kind === undefined ? 'Số liệu' : kind.title} ({own.length})
          </h3>
          <ul>
            {own.slice(0, mostShown).map((issue) => (
              <li>
                {issue.path === '' ? (
                  issueWords(view.draft, issue)
                ) : (
                  <MendButton path={issue.path} formId={kind?.id} class="link">
                    {issueWords(view.draft, issue)}
                  </MendButton>
                )}
              </li>
            ))}
          </ul>
          {own.length > mostShown && <p>và {own.length - mostShown} chỗ khác.</p>}
        </div>
      ))}
    </section>
  );
}

const mostShown = 20;

/** What is wrong, with the name of the entry it is in, and of the field where the message does not tell it. */
function issueWords(draft: Draft, { path, message }: DraftIssue): string {
  const [entry = ''] = /^.*\]/.exec(path) ?? [];
  const place = placeOf(entry)?.path ?? [];
  const name = valueAt(draft, [...place, 'name']) ?? valueAt(draft, [...place, 'title']);
  const caption = path === '' || message.includes('“') ? '' : `“${captionOfPart(path)}”: `;
  return entry === '' || typeof name !== 'string' || name === ''
    ? `${caption}${message}`
    : `${name}: ${caption}${message}`;
}
