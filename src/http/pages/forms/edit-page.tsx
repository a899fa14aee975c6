import { textOf } from '../../desk/desk-request.ts';
import type { DeskPage, DeskView } from '../../desk/desk-view.ts';
import { placeOf, valueAt } from '../../desk/draft.ts';
import { captionOfPart } from './draft-form.tsx';
import { DraftPart } from './draft-part.tsx';

/** Sửa một phần: the fields of one entry or part of the draft, for links from findings and rows. */
export const editPage: DeskPage = {
  id: 'sua',
  title: 'Sửa số liệu',
  hasLists: true,
  render: (view) => {
    const path = editedPath(view);
    const place = placeOf(path);
    const from = askedFrom(view);
    if (place === undefined) return <p class="notice">Không còn chỗ này trong hồ sơ.</p>;
    const name = valueAt(view.draft, [...place.path, 'name']) ?? valueAt(view.draft, [...place.path, 'title']);
    return (
      <>
        <h1>{typeof name === 'string' && name !== '' ? `Sửa: ${name}` : captionOfPart(path)}</h1>
        <input type="hidden" name="edited" value={path} />
        <input type="hidden" name="edited-from" value={from} />
        <section class="section">
          <DraftPart node={place.node} path={place.path} view={view} />
        </section>
        <p class="actions">
          <button type="submit" class="button button--main" formaction={`/ho-so/${from}`}>
            Xong, {wayBack(from)}
          </button>
          <button type="submit" class="button">
            Kiểm tra lại
          </button>
        </p>
      </>
    );
  },
};

/** The page whose link led here. */
function askedFrom({ button, form }: DeskView): string {
  const from = textOf(form, button.startsWith('show:') ? 'page' : 'edited-from');
  return /^[a-z-]+(?:\/[a-z-]+)?$/.test(from) && from !== editPage.id ? from : 'so-lieu';
}

function wayBack(from: string): string {
  return ways.find(([id]) => from.startsWith(id))?.[1] ?? 'về bảng số liệu';
}

const ways = [
  ['soan-van-ban', 'về trang soạn văn bản'],
  ['xem-truoc', 'về bản xem trước'],
  ['tai-ve', 'về trang tải về'],
] as const;

/** The nearest entry or part around the place that was asked for, since a lone value says little. */
function editedPath({ button, form }: DeskView): string {
  const asked = /^show:(.+)$/.exec(button)?.[1];
  if (asked === undefined) return textOf(form, 'edited');
  const [entry] = /^.*\]/.exec(asked) ?? [];
  return entry ?? asked.split('.').slice(0, 2).join('.');
}
