/** One case with one tool, in a process of its own, so that none pays for another: prints JSON. Without a tool, what tools there are. */
import { cases } from './cases.ts';
import { measure } from './measure.ts';

const [id = '', tool] = process.argv.slice(2);
const found = await cases[id]?.();
if (found === undefined) throw new Error(`No case ${id}; there are ${Object.keys(cases).join(', ')}`);
const answer =
  tool === undefined ? { title: found.title, tools: Object.keys(found.tools) } : await measure(found, tool);
process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit());
