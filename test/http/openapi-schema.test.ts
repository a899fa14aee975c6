import { validate } from '@hyperjump/json-schema/openapi-3-1';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';

test('the description of the service keeps to OpenAPI 3.1, its schemas to JSON Schema 2020-12', async () => {
  const document = await (await testApp().app.request('/openapi.json')).json();
  const meta = 'https://spec.openapis.org/oas/3.1/schema-base';
  expect(await validate(meta, document, 'BASIC')).toEqual({ valid: true });
  expect((await validate(meta, { ...document, openapi: 31 }, 'BASIC')).valid).toBe(false);
});
