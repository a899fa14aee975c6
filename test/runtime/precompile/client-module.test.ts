import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { clientModule } from '../../../src/runtime/precompile/client-module.ts';

const committed = new URL('../../../src/http/precompiled/assets.js', import.meta.url);

test('what browsers are sent is what src/http/client and desk.css say', async () => {
  const isCurrent = (await clientModule()) === (await readFile(committed, 'utf8'));
  expect(isCurrent, 'A script or style has changed: run npm run client:precompile and commit the result').toBe(true);
});
