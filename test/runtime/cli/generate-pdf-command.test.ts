import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { announcementInput } from '../../support/announcements.ts';
import { dossierInput } from '../../support/dossiers.ts';
import { smallPdf } from '../../support/fake-gotenberg.ts';
import { type FakeSoffice, fakeSoffice } from '../../support/fake-soffice.ts';

const program = fileURLToPath(new URL('../../../src/runtime/cli.ts', import.meta.url));
const made: FakeSoffice[] = [];

/** `trinh-ky generate` for a small dossier, as its own process beside a LibreOffice that acts as told. */
async function generating(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const fake = await fakeSoffice(script);
  made.push(fake);
  const dossier = join(fake.folder, 'dossier.json');
  await writeFile(dossier, JSON.stringify(dossierInput({ announcement: announcementInput() })));
  const child = spawn(process.execPath, [program, 'generate', dossier, '--out', join(fake.folder, 'out'), ...args], {
    env: { ...process.env, TRINH_KY_SOFFICE: fake.program, TMPDIR: fake.parent, ...environment },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += String(chunk);
  });
  const ended = once(child, 'close').then(([status]) => ({ status: status as number, ...said }));
  return { fake, child, ended };
}

afterEach(async () => {
  for (const { folder } of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe('trinh-ky generate --format', () => {
  test('makes a PDF of every paper, or of the kind that is asked for', async () => {
    const kind = ['--kind', 'approval-decision', '--format', 'pdf'];
    const { fake, ended } = await generating('write_pdf', kind);
    const { status, stdout } = await ended;
    expect(status).toBe(0);
    const name = 'qd_phe-duyet-ket-qua-cds-2023_du-thao.pdf';
    expect(stdout).toContain(`Quyết định phê duyệt kết quả, bản PDF: ${join(fake.folder, 'out', name)}\n`);
    expect(await readdir(join(fake.folder, 'out'))).toEqual([name]);
    expect(await readFile(join(fake.folder, 'out', name), 'utf8')).toBe(smallPdf);
    expect(await fake.leftFolders()).toEqual([]);
  });

  test('makes the formats that are named, of the papers that have them', async () => {
    const { fake, ended } = await generating('exit 1', ['--format', 'html', '--format', 'txt']);
    expect((await ended).status).toBe(0);
    const endings = (await readdir(join(fake.folder, 'out'))).map((name) => name.split('.').at(-1));
    expect(endings.sort()).toEqual(['html', 'txt']);
  });

  test('that a kind does not have, or nobody knows, ends with 2 and names what there is', async () => {
    const lacking = await generating('', ['--kind', 'approval-decision', '--format', 'xlsx']);
    expect(await lacking.ended).toMatchObject({
      status: 2,
      stderr: 'Không có dạng xlsx của: “Quyết định phê duyệt kết quả”. Xem cách dùng: trinh-ky help.\n',
    });
    const unknown = await generating('', ['--format', 'rtf']);
    expect(await unknown.ended).toMatchObject({
      status: 2,
      stderr: 'Không có dạng tệp “rtf”. Các dạng: docx, xlsx, html, txt, pdf. Xem cách dùng: trinh-ky help.\n',
    });
  });

  test('pdf without a converter ends with 2, says what to do, and writes nothing', async () => {
    const { fake, ended } = await generating('', ['--format', 'pdf', '--format', 'docx'], {
      TRINH_KY_SOFFICE: '',
      PATH: '/nowhere',
    });
    expect(await ended).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('chưa có công cụ chuyển sang PDF'),
    });
    expect(await readdir(fake.folder)).not.toContain('out');
  });

  test('pdf of a converter that fails ends with 2 and writes nothing', async () => {
    const { fake, ended } = await generating('exit 1', ['--format', 'pdf', '--format', 'docx']);
    expect(await ended).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Công cụ chuyển sang PDF gặp lỗi'),
    });
    expect(await readdir(fake.folder)).not.toContain('out');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('pdf that is broken off by %s leaves no process and no folder', async (signal, status) => {
    const { fake, child, ended } = await generating('sleep 1000 & echo $! >> "$LOG"\necho $$ >> "$LOG"\nwait', [
      '--format',
      'pdf',
    ]);
    await vi.waitFor(async () => expect(await fake.logged()).toHaveLength(2), { timeout: 30_000 });
    child.kill(signal);
    expect(await ended).toMatchObject({ status });
    expect(await fake.leftFolders()).toEqual([]);
    await vi.waitFor(async () => expect(await fake.alive()).toEqual([]), { timeout: 30_000 });
  });
});
