/**
 * Asks the service for a long package and prints how many bytes of memory are alive, as JSON: `before` it, and `during`
 * it, after each of the counts of units given. `node --expose-gc package-memory.ts [keep] <units> …`; with `keep` it
 * holds all that comes, as a reader would that collects the package.
 */
import { sending, testApp } from './app.ts';
import { inspectionOfUnits } from './many-units.ts';

const isKeeping = process.argv[2] === 'keep';
const counts = process.argv.slice(isKeeping ? 3 : 2).map(Number);
const { app } = testApp();
const kept: Uint8Array[] = [];
const during: number[] = [];

// What is kept from one request to the next (templates, drawn forms) belongs to the service, not to the package.
for await (const _chunk of await packageOf(2));
const before = alive();
for await (const chunk of await packageOf(Math.max(...counts) + 1)) {
  if (isKeeping) kept.push(chunk);
  // Units are packed one after the other: the first piece of the next one says that this one is done.
  const next = counts[during.length];
  if (next !== undefined && folderNumber(chunk) === next + 1) during.push(alive());
}
console.log(JSON.stringify({ before, during, pieces: kept.length }));

async function packageOf(units: number): Promise<AsyncIterable<Uint8Array>> {
  const { body } = await app.request('/api/dossiers/packages', sending(inspectionOfUnits(units)));
  if (body === null) throw new Error('No package');
  return body;
}

/** The number at the head of the folder, if a piece is the local header of a file in a folder. */
function folderNumber(chunk: Uint8Array): number {
  const isHeader = chunk.length < 200 && chunk[0] === 0x50 && chunk[1] === 0x4b && chunk[2] === 3 && chunk[3] === 4;
  return isHeader
    ? Number(/^(\d+)_/.exec(new TextDecoder().decode(chunk.subarray(30)))?.[1] ?? Number.NaN)
    : Number.NaN;
}

/** What can still be reached, on the heap and in buffers. */
function alive(): number {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc');
  // Buffers are let go of in the round after the objects that hold them.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
