import type { DocumentKind } from '../../../documents/document-kind.ts';
import { documentKinds } from '../../../documents/index.ts';
import type { Dossier } from '../../../domain/dossier.ts';
import type { DeskPage, DeskView } from '../../desk/desk-view.ts';
import { DraftForm, shownFaults } from './draft-form.tsx';

/** Soạn văn bản: the form of the paper that the address names, beside a list of all papers. */
export const composePage: DeskPage = {
  id: 'soan-van-ban',
  title: 'Soạn văn bản',
  hasLists: true,
  render: (view) => {
    const kind = documentKinds.find(({ id }) => id === view.detail);
    if (kind === undefined) return <PaperChoice view={view} />;
    return (
      <>
        <PaperTabs view={view} />
        <h1>{kind.title}</h1>
        <DraftForm needs={kind.needs} view={view} />
        <p class="actions">
          <button type="submit" class="button button--main" formaction={`/ho-so/xem-truoc/${kind.id}`}>
            Xem trước
          </button>
          <button type="submit" class="button">
            Kiểm tra lại trang này
          </button>
        </p>
      </>
    );
  },
};

/** Papers of a draft: those whose parts it has, whether or not they are filled in. */
function papersOf({ draft }: DeskView): readonly DocumentKind[] {
  // Whether a part is there is all that a kind asks for; that its values are sound is not.
  return documentKinds.filter((kind) => kind.isFor(draft as unknown as Dossier));
}

function PaperTabs({ view }: { readonly view: DeskView }) {
  return (
    <nav class="tabs" aria-label="Văn bản">
      <ul>
        {papersOf(view).map(({ id, title, needs }) => {
          const count = shownFaults(needs, view).length;
          return (
            <li>
              <button
                type="submit"
                formaction={`/ho-so/soan-van-ban/${id}`}
                class="tabs__tab"
                aria-current={id === view.detail ? 'page' : undefined}
              >
                {title}
                {count > 0 && (
                  <span class="count" title={`${count} chỗ cần điền hoặc sửa`}>
                    {count}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function PaperChoice({ view }: { readonly view: DeskView }) {
  const papers = papersOf(view);
  const others = documentKinds.filter((kind) => !papers.includes(kind));
  return (
    <>
      <h1>Soạn văn bản</h1>
      {papers.length === 0 && <p>Hồ sơ chưa có phần nào để làm văn bản.</p>}
      <ul class="papers">
        {papers.map(({ id, title, needs }) => {
          const count = shownFaults(needs, view).length;
          return (
            <li class="papers__paper">
              <button type="submit" formaction={`/ho-so/soan-van-ban/${id}`} class="link">
                {title}
              </button>
              <span class={count > 0 ? 'papers__open' : 'papers__ready'}>
                {count > 0 ? `Còn ${count} chỗ cần điền hoặc sửa` : 'Đã đủ nội dung'}
              </span>
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>Văn bản khác, hồ sơ chưa có nội dung ({others.length})</summary>
          <ul class="papers">
            {others.map(({ id, title }) => (
              <li class="papers__paper">
                <button type="submit" formaction={`/ho-so/soan-van-ban/${id}`} class="link">
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <DraftForm needs={['title', 'isSample']} view={view} />
    </>
  );
}
