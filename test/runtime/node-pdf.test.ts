import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sending } from '../support/app.ts';
import { smallPdf } from '../support/fake-gotenberg.ts';
import { type FakeSoffice, fakeSoffice } from '../support/fake-soffice.ts';
import { type RunningService, startService } from '../support/running-service.ts';

const hanging = 'sleep 1000 & echo $! >> "$LOG"\necho $$ >> "$LOG"\nwait';

let fake: FakeSoffice;
let service: RunningService;

/** The service as its own process beside a LibreOffice that acts as told. */
async function startBeside(script: string): Promise<void> {
  fake = await fakeSoffice(script);
  service = await startService({ TRINH_KY_SOFFICE: fake.program, TMPDIR: fake.parent });
}

function askForPdf(signal?: AbortSignal): Promise<Response> {
  const path = '/api/documents/approval-decision?format=pdf';
  return fetch(new URL(path, service.url), { ...sending(), ...(signal === undefined ? {} : { signal }) });
}

async function expectConversionRuns(): Promise<void> {
  await vi.waitFor(async () => expect(await fake.logged()).toHaveLength(2), { timeout: 30_000 });
  expect(await fake.leftFolders()).toHaveLength(1);
}

async function expectNothingLeft(): Promise<void> {
  const left = async () => expect([await fake.alive(), await fake.leftFolders()]).toEqual([[], []]);
  await vi.waitFor(left, { timeout: 30_000 });
}

afterEach(async () => {
  service.process.kill('SIGKILL');
  await service.ended;
  await rm(fake.folder, { recursive: true, force: true });
});

describe('the service on Node beside LibreOffice', () => {
  test('says so at the start, and makes a PDF', async () => {
    await startBeside('write_pdf');
    await service.says(`Bản PDF: bằng LibreOffice (${fake.program}).`);
    const response = await askForPdf();
    expect([response.status, await response.text()]).toEqual([200, smallPdf]);
    await expectNothingLeft();
  });

  test('answers a crash of it by 502, and goes on', async () => {
    await startBeside('kill -SEGV $$');
    const response = await askForPdf();
    expect([response.status, await response.json()]).toEqual([502, expect.objectContaining({ code: 'pdf-failed' })]);
    expect((await fetch(new URL('/healthz', service.url))).status).toBe(200);
    await expectNothingLeft();
  });

  test('stops the conversion when the one who asked for it is gone', async () => {
    await startBeside(hanging);
    const given = new AbortController();
    const answer = askForPdf(given.signal);
    await expectConversionRuns();
    given.abort();
    await expect(answer).rejects.toThrow();
    await expectNothingLeft();
    expect((await fetch(new URL('/healthz', service.url))).status).toBe(200);
  });

  test('takes a conversion that never ends with it when it stops', async () => {
    await startBeside(hanging);
    const answer = askForPdf();
    await expectConversionRuns();
    service.process.kill('SIGTERM');
    await service.says('Đang dừng');
    service.process.kill('SIGTERM');
    await expect(answer).rejects.toThrow();
    expect(await service.ended).toBe(1);
    await expectNothingLeft();
  });

  test('does not start without the LibreOffice that it was told of, and says why', async () => {
    await startBeside('');
    const program = fileURLToPath(new URL('../../src/runtime/node.ts', import.meta.url));
    const env = { ...process.env, PORT: '0', TRINH_KY_SOFFICE: '/nowhere/soffice' };
    const { status, stderr } = spawnSync(process.execPath, [program], { env });
    expect([status, String(stderr)]).toEqual([
      2,
      'Không tìm thấy LibreOffice tại “/nowhere/soffice”. Sửa biến môi trường TRINH_KY_SOFFICE.\n',
    ]);
  });
});
