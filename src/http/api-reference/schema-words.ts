import { html } from 'hono/html';
import type { Html } from './html.ts';
import { nameIn, type Schema } from './open-api.ts';

/** What a value is, in a few Vietnamese words; a named schema is a link to its table. */
export function typeWords(schema: Schema): Html {
  if (schema.$ref !== undefined) return schemaLink(nameIn(schema.$ref));
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants?.every(({ type }) => type === 'object') === true) return html`nhóm trường, tùy trường hợp`;
  if (variants !== undefined) return joined(variants.map(variantWords), ' hoặc ');
  if (schema.const !== undefined) return html`luôn là <code>${String(schema.const)}</code>`;
  if (schema.enum !== undefined) {
    const values = schema.enum.map((value) => html`<code>${value}</code>`);
    return html`một trong: ${joined(values, ', ')}`;
  }
  if (schema.type === 'array') {
    const inside = schema.items ?? schema.prefixItems;
    return inside === undefined ? html`danh sách` : html`danh sách ${'type' in inside ? typeWords(inside) : ''}`;
  }
  return html`${plainType(schema)}`;
}

/** How long, how many, in which form: what a value must keep to. */
export function limitWords({ maxLength, minItems, maxItems, minimum, maximum, pattern, format }: Schema): string {
  const isOpen = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER;
  const words = [
    maxLength === undefined ? '' : `nhiều nhất ${maxLength} ký tự`,
    minItems === undefined ? '' : `ít nhất ${minItems} phần tử`,
    maxItems === undefined ? '' : `nhiều nhất ${maxItems} phần tử`,
    minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? '' : `từ ${minimum}`,
    isOpen ? '' : `đến ${maximum}`,
    pattern === undefined || format === 'date' ? '' : `theo mẫu ${pattern}`,
  ];
  return words.filter((each) => each !== '').join(', ');
}

export function schemaLink(name: string): Html {
  return html`<a href="#${schemaId(name)}">${name}</a>`;
}

export function schemaId(name: string): string {
  return `schema-${name}`;
}

function plainType({ type, format, contentMediaType, contentEncoding }: Schema): string {
  if (contentEncoding !== undefined) return `chữ mã hóa ${contentEncoding}`;
  if (contentMediaType !== undefined) return 'tệp';
  if (type === 'string') return format === 'date' ? 'ngày, viết dạng 2026-12-31' : 'chữ';
  return typeNames[type ?? ''] ?? 'giá trị bất kỳ';
}

const typeNames: Readonly<Record<string, string>> = {
  integer: 'số nguyên',
  number: 'số',
  boolean: 'true hoặc false',
  object: 'nhóm trường',
};

function variantWords(schema: Schema): Html {
  return schema.const === undefined ? typeWords(schema) : html`<code>${String(schema.const)}</code>`;
}

function joined(pieces: readonly Html[], mark: string): Html {
  return html`${pieces.map((piece, at) => (at === 0 ? piece : html`${mark}${piece}`))}`;
}
