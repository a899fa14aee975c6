import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { templateModule } from '../../../src/runtime/precompile/template-module.ts';

const committed = new URL('../../../src/rendering/precompiled/templates.js', import.meta.url);

test('the compiled templates are those of templates/*.hbs', async () => {
  const isCurrent = (await templateModule()) === (await readFile(committed, 'utf8'));
  expect(
    isCurrent,
    'A template templates/*.hbs has changed: run npm run templates:precompile and commit the result',
  ).toBe(true);
});
