import type { Child } from 'hono/jsx';
import type { DeskPage, DeskView } from '../../desk/desk-view.ts';
import { pageOf } from './page.tsx';
import { RemovedNotice } from './removed-notice.tsx';

/** The steps of the work, in their order. */
const steps = [
  { id: 'so-lieu', words: 'Kiểm tra số liệu' },
  { id: 'soan-van-ban', words: 'Soạn văn bản' },
  { id: 'xem-truoc', words: 'Xem trước' },
  { id: 'tai-ve', words: 'Tải về' },
  { id: 'doi-chieu', words: 'Đối chiếu' },
] as const;

/**
 * A page of the desk. The whole page is one form that carries the draft, so that every button, be it for another step,
 * brings what was typed along and nothing needs a script.
 */
export function deskPageOf(page: DeskPage, view: DeskView, content: Child): string {
  const here = view.detail === '' ? page.id : `${page.id}/${view.detail}`;
  const title = titleOf(view);
  return pageOf({
    title: `${page.title}: ${title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title}`,
    place: 'desk',
    children: (
      <form
        id="desk"
        method="post"
        enctype="multipart/form-data"
        action={`/ho-so/${here}`}
        data-title={title}
        novalidate
      >
        {/* The button that Enter presses. */}
        <button type="submit" class="by-enter" tabindex={-1}>
          Cập nhật
        </button>
        <input type="hidden" name="dossier" value={JSON.stringify(view.draft)} />
        <input type="hidden" name="work" value={view.work} />
        <input type="hidden" name="page" value={here} />
        <DossierBar title={title} isSample={view.draft.isSample === true} />
        <nav class="steps" aria-label="Các bước">
          <ol>
            {steps.map(({ id, words }) => (
              <li>
                <button
                  type="submit"
                  formaction={`/ho-so/${id}`}
                  class="steps__step"
                  aria-current={id === page.id ? 'step' : undefined}
                >
                  {words}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <Notices page={page} view={view} />
        {content}
      </form>
    ),
  });
}

/** Of the title in the window, which shows no more. */
const longestTitle = 30;

/** What people call the dossier before it has a name. */
export function titleOf({ draft }: DeskView): string {
  return typeof draft.title === 'string' && draft.title.trim() !== '' ? draft.title : 'Hồ sơ chưa có tên';
}

function DossierBar({ title, isSample }: { readonly title: string; readonly isSample: boolean }) {
  return (
    <div class="dossier-bar">
      <p class="dossier-bar__title">
        {title} {isSample && <strong class="tag tag--sample">Số liệu mẫu</strong>}
      </p>
      <p class="dossier-bar__kept" data-kept></p>
      <p class="dossier-bar__files">
        <span>Lưu ra tệp:</span>
        <button type="submit" class="button button--small" formaction="/ho-so/tep/dossier.xlsx" data-download="dossier">
          Excel
        </button>
        <button type="submit" class="button button--small" formaction="/ho-so/tep/dossier.json" data-download="dossier">
          JSON
        </button>
      </p>
    </div>
  );
}

function Notices({ page, view }: { readonly page: DeskPage; readonly view: DeskView }) {
  return (
    <>
      {view.notices.map((words) => (
        <p class="notice" role="status">
          {words}
        </p>
      ))}
      {view.removed !== undefined && page.hasLists !== true && <RemovedNotice removed={view.removed} />}
    </>
  );
}
