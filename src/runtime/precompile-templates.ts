import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { templateModule } from './precompile/template-module.ts';

/** `npm run templates:precompile`: compiles templates/*.hbs into the module that every runtime carries. */
const target = fileURLToPath(new URL('../rendering/precompiled/templates.js', import.meta.url));
await writeFile(target, await templateModule());
