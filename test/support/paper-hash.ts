/** Prints the SHA-256 of a paper: `node paper-hash.ts <kind> <round>`, to be run under another time zone. */
import { createHash } from 'node:crypto';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates } from './rounds.ts';

const [kind = '', round = ''] = process.argv.slice(2);
const { bytes } = await createGenerator({ templates: repositoryTemplates }).generate(kind, dossierOf(round));
console.log(createHash('sha256').update(bytes).digest('hex'));
