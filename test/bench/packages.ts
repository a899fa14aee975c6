/**
 * Prints what long packages cost: `npm run bench`. Each size is packed in a process of its own, so that its peak of
 * memory is its own; the pieces are counted and let go, as a server sends them. The peak is more than what is alive, since
 * garbage lies as long as there is room. Figures of one machine at one moment: no test asserts them.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createGenerator } from '../../src/generate.ts';
import { packUnits } from '../../src/unit-packages.ts';
import { inspectionOfUnits } from '../support/many-units.ts';
import { repositoryTemplates } from '../support/rounds.ts';

/** The communes and departments of a large province since 2025; all communes of the country. */
const sizes = [130, 3_321];

const [asked] = process.argv.slice(2);
if (asked === undefined) {
  const program = fileURLToPath(import.meta.url);
  const results = sizes.map((units) =>
    JSON.parse(execFileSync(process.execPath, [program, String(units)], { encoding: 'utf8' })),
  );
  console.table(results);
} else {
  console.log(JSON.stringify(await measured(Number(asked))));
}

/** Packs so many units. Time is of the wall clock, memory the most that the process has had resident. */
async function measured(units: number) {
  const start = performance.now();
  let bytes = 0;
  let pieces = 0;
  const dossier = inspectionOfUnits(units);
  const given = { dossier, bytes: new TextEncoder().encode(JSON.stringify(dossier)) };
  const { chunks } = await packUnits(createGenerator({ templates: repositoryTemplates }), given);
  for await (const chunk of chunks) {
    bytes += chunk.length;
    pieces += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  return {
    units,
    // Two pieces for each file, its header and its content, and one for the list of contents.
    files: (pieces - 1) / 2,
    seconds: Number(seconds.toFixed(1)),
    'MB of zip': Number((bytes / 1e6).toFixed(1)),
    // Kibibytes on every system.
    'peak RSS in MB': Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
  };
}
