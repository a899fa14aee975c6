import type { Child } from 'hono/jsx';
import type { GuidedTag } from '../../../documents/guided-tags.ts';
import { guideSections, type KindGuide, tagRules, tagTypeNames, withoutExample } from '../../../documents/tag-guide.ts';
import type { ErrorBody } from '../../errors.ts';
import { ErrorWords } from '../frame/error-page.tsx';
import { FileChoice } from '../frame/held-file.tsx';
import { pageOf } from '../frame/page.tsx';
import { Origin, type TemplateOrigin, templateAddress } from './templates-page.tsx';

interface TemplatePageProps {
  readonly guide: KindGuide;
  readonly origin: TemplateOrigin;
  /** What went wrong with a file that was to be checked. */
  readonly error?: ErrorBody | undefined;
}

/** The template of a kind: to download, to check when it was edited, and all of its tags. */
export function templatePageOf({ guide, origin, error }: TemplatePageProps): string {
  const { kindId, title, samples, tags } = guide;
  return framedTemplatePage(title, kindId, [
    error === undefined ? null : <ErrorWords {...error} level="h2" />,
    <div class="template-tools">
      <section class="section">
        <h2>Tải về</h2>
        <TemplateFiles kindId={kindId} origin={origin} />
      </section>
      <section class="section">
        <h2>Kiểm tra mẫu đã sửa</h2>
        <TemplateCheckForm />
      </section>
    </div>,
    <details class="section section--folded">
      <summary>Cách viết thẻ</summary>
      <ol class="tag-rules">
        {tagRules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ol>
    </details>,
    <TagTables tags={tags} samples={samples} />,
  ]);
}

/** The frame of the pages of one template: one form, by whose buttons an edited template is checked. */
export function framedTemplatePage(title: string, kindId: string, children: Child): string {
  return pageOf({
    title: `Mẫu Word: ${title}`,
    place: 'templates',
    children: (
      <form method="post" enctype="multipart/form-data" action={`/mau-word/${kindId}`}>
        <p class="crumbs">
          <a href="/mau-word">Mẫu Word</a>
        </p>
        <h1>{title}</h1>
        {children}
      </form>
    ),
  });
}

/** A field for an edited template. */
export function TemplateCheckForm() {
  return (
    <>
      <FileChoice
        caption="Mẫu Word đã sửa (.docx), nhiều nhất 8 MB"
        explanation="Tìm mọi chỗ chưa đúng, làm thử văn bản và kiểm tra thể thức. Tệp gửi lên không được lưu và chưa được dùng."
        accept=".docx"
      />
      <p class="actions">
        <button type="submit" class="button button--main">
          Kiểm tra mẫu
        </button>
      </p>
    </>
  );
}

function TemplateFiles({ kindId, origin }: { readonly kindId: string; readonly origin: TemplateOrigin }) {
  return (
    <>
      <p>
        Đang dùng: <Origin origin={origin} />
      </p>
      {origin === 'unreadable' && (
        <p>Báo người quản trị: chưa sửa chỗ này thì không tạo được văn bản loại này từ mẫu riêng.</p>
      )}
      <ul class="plain-list">
        {origin === 'own' && (
          <li>
            <a href={templateAddress(kindId, origin)}>Mẫu riêng đang dùng</a> (Word)
          </li>
        )}
        <li>
          <a href={templateAddress(kindId, 'bundled')}>
            {origin === 'bundled' ? 'Mẫu đang dùng' : 'Mẫu gốc của phần mềm'}
          </a>{' '}
          (Word)
        </li>
        <li>
          <a href={`/api/templates/${kindId}/guide`}>Hướng dẫn các thẻ để in</a> (Word)
        </li>
      </ul>
    </>
  );
}

function TagTables({ tags, samples }: Pick<KindGuide, 'tags' | 'samples'>) {
  const sections = guideSections(tags);
  return (
    <section class="section" data-tags>
      <h2>Các thẻ</h2>
      <p class="quiet">
        Ví dụ lấy từ {samples.length === 0 ? 'hồ sơ mẫu' : samples.map((title) => `“${title}”`).join(', ')}.
      </p>
      {sections.map(({ heading, notes, tags: own }) => (
        <div class="tag-section">
          <h3>{heading}</h3>
          {notes.map((note) => (
            <p>{note}</p>
          ))}
          <table class="rows tags">
            <thead>
              <tr>
                <th scope="col">Cách viết</th>
                <th scope="col">Ý nghĩa</th>
                <th scope="col">Ví dụ</th>
              </tr>
            </thead>
            <tbody>
              {own.map((tag) => (
                <TagRow tag={tag} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
}

function TagRow({ tag: { written, type, description, isRequired, example } }: { readonly tag: GuidedTag }) {
  return (
    <tr>
      <th scope="row">
        <code>{written}</code>
      </th>
      <td>
        {tagTypeNames[type]}
        {description} {isRequired && <span class="tag">mẫu phải có</span>}
      </td>
      <td class={example === undefined ? 'quiet' : 'tags__example'}>{example ?? withoutExample}</td>
    </tr>
  );
}
