import { html } from 'hono/html';
import { pageOf } from '../pages/frame/page.tsx';
import { exampleAddress } from './curl-example.ts';
import type { OpenApi } from './open-api.ts';
import { operationSection } from './operation-section.ts';
import { schemaSection } from './schema-section.ts';
import { schemaLink } from './schema-words.ts';

/** The description of the service for people who write programs, in the groups of the document. */
export function referencePage(document: OpenApi): string {
  const groups = document.tags.map(({ name, description }, at) => ({
    id: `nhom-${at + 1}`,
    name,
    description,
    operations: Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, { tags }]) => tags.includes(name))
        .map(([method, operation]) => ({ path, method, operation })),
    ),
  }));
  const contents = groups.map(
    ({ id, name, operations }) => html`<li><a href="#${id}">${name}</a>
<ul>
${operations.map(({ path, method, operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a> <code>${method.toUpperCase()} ${path}</code></li>\n`)}</ul>
</li>
`,
  );
  const sections = groups.map(
    ({ id, name, description, operations }) => html`<section class="operations" id="${id}">
<h2>${name}</h2>
<p>${description}.</p>
${operations.map(({ path, method, operation }) => operationSection(document, method, path, operation))}</section>
`,
  );
  const schemas = Object.entries(document.components.schemas);
  return pageOf({
    title: 'Tài liệu API',
    children: html`<h1>Tài liệu API của Trình ký</h1>
<p>${document.info.description} Phiên bản ${document.info.version}. Mô tả cho chương trình: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1).</p>
<h2>Cách gọi</h2>
<ul>
<li>Thay <code>${exampleAddress}</code> trong các ví dụ bằng địa chỉ của Trình ký tại cơ quan.</li>
<li>Nếu dịch vụ có đặt mã truy cập, gửi kèm <code>Authorization: Bearer</code> và mã truy cập; thêm vào lệnh: <code>-H "Authorization: Bearer $TRINH_KY_TOKEN"</code>.</li>
<li>Nội dung gửi lên nhiều nhất 8 MiB. Dịch vụ không lưu lại gì.</li>
<li>Gửi quá nhiều yêu cầu thì nhận mã 429; chờ số giây nêu trong <code>Retry-After</code> rồi gửi lại.</li>
<li>Mọi lỗi có chung một dạng: ${schemaLink('Error')}. Mỗi trả lời có mã yêu cầu trong <code>X-Request-Id</code>, dùng khi cần báo người quản trị.</li>
</ul>
<nav aria-label="Mục lục">
<h2>Mục lục</h2>
<ul>
${contents}<li><a href="#cau-truc">Cấu trúc dữ liệu</a>
<ul>
${schemas.map(([name, { description }]) => html`<li>${schemaLink(name)}: ${description}</li>\n`)}</ul>
</li>
</ul>
</nav>
${sections}<section id="cau-truc">
<h2>Cấu trúc dữ liệu</h2>
<p>Dấu <code>[]</code> sau tên trường nghĩa là một phần tử của danh sách; chữ trong ngoặc đơn nêu trường hợp mà trường ấy có mặt.</p>
${schemas.map(([name, schema]) => schemaSection(name, schema))}</section>`,
  });
}
