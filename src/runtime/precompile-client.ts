import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clientModule } from './precompile/client-module.ts';

/** `npm run client:precompile`: bundles scripts and style sheet of the pages into the module that every runtime carries. */
const target = fileURLToPath(new URL('../http/precompiled/assets.js', import.meta.url));
await writeFile(target, await clientModule());
