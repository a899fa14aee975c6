/** Prints the SHA-256 of a paper: `node paper-hash.ts <id> <round> <docx|xlsx|html|txt>`, to be run under another time zone. */
import { createHash } from 'node:crypto';
import { findOfferedPaper } from '../../src/documents/offered-papers.ts';
import { createGenerator } from '../../src/generate.ts';
import { dossierOf, repositoryTemplates } from './rounds.ts';

const [id = '', round = '', format] = process.argv.slice(2);
const generator = createGenerator({ templates: repositoryTemplates });
const offered = findOfferedPaper(id).formats.find((each) => each === format);
const { bytes } = await generator.generate(id, dossierOf(round), offered);
console.log(createHash('sha256').update(bytes).digest('hex'));
