/**
 * The bench: `npm run bench`, or `npm run bench -- decision-30 …` for some cases. Every case is measured with every tool
 * in this one run, since only ratios hold on a machine that others use; the figures go to `bench.json` too.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cases } from './cases.ts';
import type { Measured } from './measure.ts';
import { tableOf } from './table.ts';

const program = fileURLToPath(new URL('run-one.ts', import.meta.url));
const asked = process.argv.slice(2);
const results: Measured[] = [];
const titles = new Map<string, string>();

for (const id of asked.length > 0 ? asked : Object.keys(cases)) {
  const { title, tools } = answer<{ title: string; tools: string[] }>(id);
  titles.set(id, title);
  for (const tool of tools) {
    process.stderr.write(`${title}: ${tool}\n`);
    results.push(answer<Measured>(id, tool));
  }
}
console.log(tableOf(results, titles));
const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length };
writeFileSync('bench.json', `${JSON.stringify({ date: new Date().toISOString(), machine, results }, null, 1)}\n`);

function answer<Answer>(...given: readonly string[]): Answer {
  const said = execFileSync(process.execPath, [program, ...given], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Libraries print what they like; the answer is the last line.
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Answer;
}
