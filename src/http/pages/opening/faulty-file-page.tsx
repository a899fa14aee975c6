import type { Issue } from '../../../errors.ts';
import type { Draft } from '../../desk/draft.ts';
import { inFormWords } from '../../desk/form-words.ts';
import { pageOf } from '../frame/page.tsx';

interface FaultyFileProps {
  readonly fileName: string;
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

/** A dossier's workbook of which some cells could not be read: what they are, before anybody works on without them. */
export function faultyFilePageOf({ fileName, draft, issues }: FaultyFileProps): string {
  return pageOf({
    title: 'Kết quả đọc tệp',
    place: 'desk',
    children: (
      <form method="post" enctype="multipart/form-data" action="/ho-so/so-lieu">
        <h1>Kết quả đọc tệp</h1>
        <p>
          <strong>{fileName}</strong>
        </p>
        <input type="hidden" name="dossier" value={JSON.stringify(draft)} />
        <section class="summary" aria-labelledby="chua-doc-duoc">
          <h2 id="chua-doc-duoc">Có {issues.length} chỗ trong tệp chưa đọc được</h2>
          <ul>
            {issues.map(({ message, place, hint }) => (
              <li>
                {place !== undefined && <strong>{place}: </strong>}
                {inFormWords(message)} {hint === undefined ? '' : inFormWords(hint)}
              </li>
            ))}
          </ul>
        </section>
        <p>Sửa các chỗ này trong tệp rồi mở lại; hoặc mở luôn, khi ấy các chỗ này để trống trong hồ sơ.</p>
        <p class="actions">
          <a class="button button--main" href="/">
            Chọn lại tệp đã sửa
          </a>
          <button type="submit" class="button">
            Mở, để trống các chỗ này
          </button>
        </p>
      </form>
    ),
  });
}
