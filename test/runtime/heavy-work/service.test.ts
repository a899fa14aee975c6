import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import PizZip from 'pizzip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectionOfUnits } from '../../support/many-units.ts';
import { openDownload } from '../../support/open-download.ts';
import { type RunningService, startService } from '../../support/running-service.ts';

let service: RunningService;
const packageOf = (units: number) =>
  openDownload(new URL('/api/dossiers/packages', service.url), inspectionOfUnits(units));

beforeEach(async () => {
  service = await startService();
});
afterEach(async () => {
  service.process.kill('SIGKILL');
  await service.ended;
});

test('a service that is told to stop while a package is sent sends all of it, and ends well', async () => {
  const download = await packageOf(60);
  service.process.kill('SIGTERM');
  await service.says('Đang dừng');
  const { files } = new PizZip(await buffer(download));
  expect(Object.keys(files)).toContain('manifest.json');
  expect(await service.ended).toBe(0);
});

test('a package that nobody reads is torn when the service gives up waiting: nobody takes it for a whole one', async () => {
  const download = await packageOf(1000);
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(1);
  await expect(buffer(download)).rejects.toThrow();
  expect(download.complete).toBe(false);
});

test('clients that go in the midst of their packages, more than there are threads, leave the next one its own', async () => {
  for (let times = 0; times < 8; times += 1) {
    const download = await packageOf(1000);
    await once(download, 'readable');
    download.destroy();
  }
  const { files } = new PizZip(await buffer(await packageOf(2)));
  expect(Object.keys(files)).toContain('manifest.json');
});
