/** Prints the SHA-256 of a paper: `node paper-hash.ts <id> <round> <docx|xlsx>`, to be run under another time zone. */
import { createHash } from 'node:crypto';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates } from './rounds.ts';

const [id = '', round = '', format] = process.argv.slice(2);
const generator = createGenerator({ templates: repositoryTemplates });
const { bytes } = await generator.generate(id, dossierOf(round), format === 'xlsx' ? 'xlsx' : 'docx');
console.log(createHash('sha256').update(bytes).digest('hex'));
