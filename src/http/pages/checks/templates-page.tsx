import type { DocumentKind } from '../../../documents/document-kind.ts';
import { pageOf } from '../frame/page.tsx';

/** Which template papers of a kind are made from now. */
export type TemplateOrigin = 'bundled' | 'own' | 'unreadable';

/** A kind of paper with the origin of its template. */
export interface OfferedTemplate {
  readonly kind: Pick<DocumentKind, 'id' | 'title'>;
  readonly origin: TemplateOrigin;
}

const originNames: Readonly<Record<TemplateOrigin, string>> = {
  bundled: 'Mẫu của phần mềm',
  own: 'Mẫu riêng của cơ quan',
  unreadable: 'Mẫu riêng không đọc được',
};

/** The address of the template in force. */
export function templateAddress(kindId: string, origin: TemplateOrigin): string {
  return origin === 'bundled' ? `/api/templates/${kindId}` : `/mau-word/${kindId}/mau-rieng`;
}

/** Mẫu Word: every kind of paper with its template. */
export function templatesPageOf(templates: readonly OfferedTemplate[]): string {
  return pageOf({
    title: 'Mẫu Word',
    place: 'templates',
    children: (
      <>
        <h1>Mẫu Word</h1>
        <section class="section">
          <p>
            Lời văn và kiểu chữ của mỗi văn bản nằm trong mẫu Word, sửa được bằng Word. Phần trong ngoặc nhọn như{' '}
            {'{subject}'} là thẻ, được thay bằng nội dung của hồ sơ khi tạo văn bản. Sửa xong thì kiểm tra mẫu trước khi
            dùng.
          </p>
          <table class="rows templates">
            <thead>
              <tr>
                <th scope="col">Loại văn bản</th>
                <th scope="col">Đang dùng</th>
                <th scope="col">Tải về để sửa</th>
                <th scope="col">Thẻ</th>
              </tr>
            </thead>
            <tbody>
              {templates.map(({ kind: { id, title }, origin }) => (
                <tr>
                  <th scope="row">
                    <a href={`/mau-word/${id}`}>{title}</a>
                  </th>
                  <td>
                    <Origin origin={origin} />
                  </td>
                  <td>{origin !== 'unreadable' && <a href={templateAddress(id, origin)}>{id}.docx</a>}</td>
                  <td>
                    <a href={`/api/templates/${id}/guide`}>
                      Hướng dẫn để in<span class="unseen">: {title}</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </>
    ),
  });
}

/** Which template is in force, in words. */
export function Origin({ origin }: { readonly origin: TemplateOrigin }) {
  if (origin === 'bundled') return <>{originNames.bundled}</>;
  return <span class={origin === 'own' ? 'tag tag--good' : 'tag tag--error'}>{originNames[origin]}</span>;
}
