import { peakMemory } from '../support/peak-memory.ts';
import { type Case, type Made, mostSeconds } from './case.ts';
import { missingWords } from './read-back.ts';

/** What a tool needed for a case. Milliseconds for a turn, bytes of memory at the peak of its process. */
export interface Measured {
  readonly case: string;
  readonly tool: string;
  readonly turns: number;
  readonly median: number;
  readonly p95: number;
  /** Milliseconds of processor time for a turn, of all threads: what stays the same on a machine that others use too. */
  readonly cpu: number;
  readonly filesPerSecond: number;
  readonly peak: number;
  /** The peak above what the process had before the work: code, templates and data are loaded then. */
  readonly growth: number;
  /** Bytes that one turn made. */
  readonly size: number;
  /** Words that should stand in what was made and don't, at most five, and how many there are. */
  readonly missing: readonly string[];
  readonly missingCount: number;
}

export async function measure({ id, tools, mustSay }: Case, tool: string): Promise<Measured> {
  const prepare = tools[tool];
  if (prepare === undefined) throw new Error(`${id} knows no ${tool}`);
  const work = await prepare();
  const before = peakMemory();
  const warmingFrom = performance.now();
  for (let turn = 0; turn < work.warmUp && performance.now() - warmingFrom < mostSeconds * 500; turn += 1) {
    await work.once(turn);
  }
  const times: number[] = [];
  let files = 0;
  let first: Made = {};
  let last: Made = {};
  let cpu = 0;
  const begin = performance.now();
  for (let turn = 0; turn < work.turns; turn += 1) {
    const [start, usage] = [performance.now(), process.cpuUsage()];
    last = await work.once(turn);
    const { user, system } = process.cpuUsage(usage);
    cpu += last.milliseconds === undefined ? (user + system) / 1000 : Number.NaN;
    times.push(last.milliseconds ?? performance.now() - start);
    files += last.files ?? 1;
    if (turn === 0) first = last;
    if (turn >= 2 && performance.now() - begin > mostSeconds * 1000) break;
  }
  // Before anything is read back, which costs memory of its own.
  const peak = peakMemory();
  const missing = [
    ...(first.lacking ?? []),
    ...missingWords(first.bytes, await mustSay?.(0)),
    ...missingWords(last.bytes, await mustSay?.(times.length - 1)),
  ];
  const sorted = times.toSorted((one, other) => one - other);
  const spent = times.reduce((sum, each) => sum + each, 0);
  return {
    case: id,
    tool,
    turns: times.length,
    median: atRank(sorted, 0.5),
    p95: atRank(sorted, 0.95),
    cpu: cpu / times.length,
    filesPerSecond: (files / spent) * 1000,
    peak,
    growth: peak - before,
    size: last.size ?? last.bytes?.length ?? 0,
    missing: missing.slice(0, 5),
    missingCount: missing.length,
  };
}

/** The nearest rank (rounded up): of two turns p95 is the slower one, not the quicker. */
function atRank(sorted: readonly number[], part: number): number {
  return sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
}
