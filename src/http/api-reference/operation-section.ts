import { html } from 'hono/html';
import { curlExample } from './curl-example.ts';
import type { Html } from './html.ts';
import {
  type Answer,
  answerOf,
  type Content,
  type OpenApi,
  type Operation,
  type Parameter,
  type Schema,
} from './open-api.ts';
import { limitWords, typeWords } from './schema-words.ts';
import { wideTable } from './wide-table.ts';

/** One operation: what it takes, an example, and what it answers. */
export function operationSection(document: OpenApi, method: string, path: string, operation: Operation): Html {
  const { operationId, summary, parameters = [], requestBody, responses } = operation;
  const address = `${method.toUpperCase()} ${path}`;
  const answers = Object.entries(responses).map(([status, answer]) => answerRow(status, answerOf(document, answer)));
  return html`<article class="section operation" id="${operationId}">
<h3><span class="method method-${method}">${method.toUpperCase()}</span> <code>${path}</code></h3>
<p>${summary}.</p>
${parameters.length === 0 ? '' : parameterTable(address, parameters)}
${requestBody === undefined ? '' : bodyPart(requestBody)}
<h4>Ví dụ</h4>
<pre><code>${curlExample(path, operation)}</code></pre>
<h4>Trả lời</h4>
${wideTable(
  `Trả lời của ${address}`,
  html`<table>
<thead><tr><th scope="col">Mã</th><th scope="col">Ý nghĩa</th><th scope="col">Nội dung</th></tr></thead>
<tbody>
${answers}</tbody>
</table>`,
)}
</article>
`;
}

function parameterTable(address: string, parameters: readonly Parameter[]): Html {
  const rows = parameters.map(
    ({ name, in: place, required, description, schema }) => html`<tr>
<th scope="row"><code>${name}</code></th>
<td>${place === 'path' ? 'trong địa chỉ' : 'sau dấu ?'}</td>
<td>${typeWords(schema)}</td>
<td>${required ? 'có' : 'không'}</td>
<td>${description}</td>
</tr>
`,
  );
  return html`<h4>Tham số</h4>
${wideTable(
  `Tham số của ${address}`,
  html`<table>
<thead><tr><th scope="col">Tên</th><th scope="col">Vị trí</th><th scope="col">Kiểu</th><th scope="col">Bắt buộc</th><th scope="col">Ý nghĩa</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`,
)}`;
}

function bodyPart({ description, content }: NonNullable<Operation['requestBody']>): Html {
  const parts = content['multipart/form-data']?.schema;
  const rows = Object.entries(parts?.properties ?? {}).map(
    ([name, part]) =>
      html`<li><code>${name}</code>${parts?.required?.includes(name) === true ? '' : ' (không bắt buộc)'}: ${[part.description, limitWords(part)].filter(Boolean).join('; ')}</li>
`,
  );
  return html`<h4>Nội dung gửi lên</h4>
<p>${description}.</p>
${contentList(content)}
${rows.length === 0 ? '' : html`<p>Các phần của biểu mẫu:</p>\n<ul>\n${rows}</ul>`}`;
}

function answerRow(status: string, answer: Answer | undefined): Html {
  const { description = '', headers = {}, content = {} } = answer ?? {};
  const named = Object.entries(headers).map(
    ([name, header]) => html`<li>Header <code>${name}</code>: ${header.description}</li>\n`,
  );
  return html`<tr>
<th scope="row">${status}</th>
<td>${description}</td>
<td>${contentList(content)}${named.length === 0 ? '' : html`<ul class="headers">\n${named}</ul>`}</td>
</tr>
`;
}

function contentList(content: Content): Html {
  const items = Object.entries(content).map(
    ([type, { schema }]) => html`<code>${type}</code>: ${contentWords(type, schema)}`,
  );
  if (items.length === 0) return html``;
  if (items.length === 1) return html`<p>${items}</p>\n`;
  return html`<ul class="media-types">\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>`;
}

function contentWords(type: string, schema: Schema): Html {
  if (type === 'multipart/form-data') return html`biểu mẫu`;
  return schema.$ref === undefined && schema.description !== undefined
    ? html`${schema.description}`
    : typeWords(schema);
}
