import { html } from 'hono/html';
import type { Html } from './html.ts';
import type { Schema } from './open-api.ts';
import { schemaRows } from './schema-rows.ts';
import { limitWords, schemaId, typeWords } from './schema-words.ts';
import { wideTable } from './wide-table.ts';

/** A named schema as a table of its fields. */
export function schemaSection(name: string, schema: Schema): Html {
  const rows = schemaRows(schema).map(
    ({ path, schema: field, isRequired }) => html`<tr>
<th scope="row"><code>${path}</code></th>
<td>${typeWords(field)}</td>
<td>${isRequired ? 'có' : 'không'}</td>
<td>${[field.description, limitWords(field)].filter(Boolean).join('; ')}</td>
</tr>
`,
  );
  return html`<section class="section schema" id="${schemaId(name)}">
<h3>${name}</h3>
<p>${schema.description ?? ''}</p>
${wideTable(
  `Các trường của ${name}`,
  html`<table>
<caption>Các trường của ${name}</caption>
<thead><tr><th scope="col">Trường</th><th scope="col">Kiểu</th><th scope="col">Bắt buộc</th><th scope="col">Ý nghĩa</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`,
)}
</section>
`;
}
