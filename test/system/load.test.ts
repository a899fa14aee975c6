import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon, { type LoadResult } from 'autocannon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HostileFile, hostileFiles } from '../support/hostile-files.ts';
import { inspectionOfUnits } from '../support/many-units.ts';
import { openDownload } from '../support/open-download.ts';
import { type RunningService, startService } from '../support/running-service.ts';

/** A long run on demand: `LOAD_SECONDS=60 npm run test:unit -- test/system/load`. */
const seconds = Number(process.env.LOAD_SECONDS ?? 5);
const mebibyte = 1024 * 1024;
const decision = readFileSync('data/kon-tum-2023/dossier.json', 'utf8');
const headers = { 'Content-Type': 'application/json' };
let service: RunningService;

beforeAll(async () => {
  service = await startService({ TRINH_KY_RATE_LIMIT: 'off' });
});
afterAll(async () => {
  service.process.kill();
  await service.ended;
});

test('50 clients make decisions without an error and without growth of memory, whoever reads slowly or goes meanwhile', {
  timeout: (2 * seconds + 120) * 1000,
}, async () => {
  const slow = await openDownload(at('/api/dossiers/packages'), inspectionOfUnits(130));
  slow.once('readable', () => slow.read());
  const gone = new AbortController();
  const leaving = comeAndGo(gone.signal);

  // A heap grows until its collector has seen how much of it is garbage: as long again before memory is compared.
  await makeDecisions(seconds);
  const before = memory();
  const result = await makeDecisions(seconds);
  const after = memory();
  gone.abort();
  expect(await leaving).toBeGreaterThan(0);

  const { errors, timeouts, non2xx, latency } = result;
  const told = `p50 ${latency.p50} ms, p99 ${latency.p99} ms, slowest ${latency.max} ms`;
  process.stdout.write(
    `${result['2xx']} decisions in ${seconds} s: ${told}; memory ${mega(before)} → ${mega(after)} MiB\n`,
  );
  expect({ errors, timeouts, non2xx }).toEqual({ errors: 0, timeouts: 0, non2xx: 0 });
  expect(result['2xx']).toBeGreaterThan(50);
  expect(after - before).toBeLessThan(200 * mebibyte);

  let bytes = 0;
  for await (const piece of slow) bytes += (piece as Buffer).length;
  expect(bytes).toBeGreaterThan(mebibyte);
  expect(slow.complete).toBe(true);
});

test('10 hostile files at once get their answers while papers keep coming', async () => {
  const chosen = hostileFiles.filter((_, place) => place % Math.floor(hostileFiles.length / 10) === 0).slice(0, 10);
  expect(chosen).toHaveLength(10);
  let answered = 0;
  const made = chosen.map((file) => ({ ...file, bytes: file.make().slice() }));
  const uploads = made.map(async (file) => {
    const response = await upload(file);
    answered += 1;
    return { name: file.name, status: response.status, body: await response.json() };
  });
  let papers = 0;
  while (answered < chosen.length) {
    const response = await fetch(at('/api/documents/approval-decision'), { method: 'POST', headers, body: decision });
    await response.bytes();
    expect(response.status).toBe(200);
    papers += 1;
  }
  // Were they read where papers are made, they would take turns: ten files, one paper.
  expect(papers).toBeGreaterThan(chosen.length);
  for (const { name, status, body } of await Promise.all(uploads)) {
    expect({ name, isAnswered: status < 500 && body !== null }).toEqual({ name, isAnswered: true });
  }
});

function makeDecisions(duration: number): Promise<LoadResult> {
  return autocannon({
    url: at('/api/documents/approval-decision').href,
    method: 'POST',
    headers,
    body: decision,
    connections: 50,
    duration,
    timeout: 60,
  });
}

/** Clients that ask for a package and go, one after the other; how many there were. */
async function comeAndGo(signal: AbortSignal): Promise<number> {
  const dossier = inspectionOfUnits(130);
  let times = 0;
  for (; !signal.aborted; times += 1) {
    const download = await openDownload(at('/api/dossiers/packages'), dossier);
    download.destroy();
    await wait(200);
  }
  return times;
}

function upload({
  reader,
  bytes,
}: Pick<HostileFile, 'reader'> & { bytes: Uint8Array<ArrayBuffer> }): Promise<Response> {
  if (reader === 'paper') return fetch(at('/api/checks/format'), { method: 'POST', body: new Blob([bytes]) });
  const body = new FormData();
  body.append('file', new Blob([bytes]));
  return fetch(at('/api/imports/scores'), { method: 'POST', body });
}

function at(path: string): URL {
  return new URL(path, service.url);
}

/** Bytes of the service that are resident. */
function memory(): number {
  const [, kibibytes] = /^VmRSS:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${service.process.pid}/status`, 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}

function mega(bytes: number): number {
  return Math.round(bytes / mebibyte);
}
