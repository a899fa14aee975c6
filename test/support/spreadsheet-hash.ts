/** Prints the SHA-256 of a form: `node spreadsheet-hash.ts`, to be run under another time zone. */
import { createHash } from 'node:crypto';
import { createWorkbookRenderer } from '../../src/rendering/spreadsheet.ts';
import { investmentForm } from './spreadsheet.ts';

const bytes = await createWorkbookRenderer().render(investmentForm('Sở Y tế', 'so-y-te'));
console.log(createHash('sha256').update(bytes).digest('hex'));
