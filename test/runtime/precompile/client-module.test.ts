import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { clientModule } from '../../../src/runtime/precompile/client-module.ts';

const kept = new URL('../../../src/http/precompiled/assets.js', import.meta.url);

test('scripts and style sheets of the pages are bundled as they stand (else run npm run client:precompile)', async () => {
  expect(await readFile(kept, 'utf8')).toBe(await clientModule());
});
