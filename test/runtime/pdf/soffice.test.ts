import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PdfAbandonedError, PdfBusyError, PdfConversionError, PdfTimeoutError } from '../../../src/errors.ts';
import { type SofficeOptions, sofficeConverter } from '../../../src/runtime/pdf/soffice.ts';
import { smallPdf } from '../../support/fake-gotenberg.ts';
import { type FakeSoffice, fakeSoffice } from '../../support/fake-soffice.ts';

const paper = new TextEncoder().encode('a paper');
const made: FakeSoffice[] = [];

async function acting(script: string, options: Partial<SofficeOptions> = {}) {
  const fake = await fakeSoffice(script);
  made.push(fake);
  return { fake, converter: sofficeConverter({ program: fake.program, parent: fake.parent, ...options }) };
}

/** Nothing of any run is left: no folder, no process. */
async function expectNothingLeft(fake: FakeSoffice): Promise<void> {
  expect(await fake.leftFolders()).toEqual([]);
  await vi.waitFor(async () => expect(await fake.alive()).toEqual([]), { timeout: 10_000 });
}

afterEach(async () => {
  for (const { folder } of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe('LibreOffice beside Node', () => {
  test('gets the paper, and gives back the PDF it wrote', async () => {
    const { fake, converter } = await acting('cp "$last" "$LOG"; write_pdf');
    expect(new TextDecoder().decode(await converter.convert(paper))).toBe(smallPdf);
    expect(await fake.logged()).toEqual(['a paper']);
    await expectNothingLeft(fake);
  });

  test('has a profile of its own in each run, which follows no link and runs no macro', async () => {
    const { fake, converter } = await acting(
      [
        'echo "$1" >> "$LOG"',
        `profile=$(echo "$1" | sed 's,.*file://,,')`,
        'grep -o "BlockUntrustedRefererLinks\\|DisableMacrosExecution" "$profile/user/registrymodifications.xcu" >> "$LOG"',
        'write_pdf',
      ].join('\n'),
    );
    await converter.convert(paper);
    await converter.convert(paper);
    const [first, ...others] = await fake.logged();
    expect(first).toMatch(/^-env:UserInstallation=file:\/\/\/.*\/profile$/);
    expect(others).toEqual([
      'BlockUntrustedRefererLinks',
      'DisableMacrosExecution',
      expect.stringMatching(/^-env:UserInstallation=/),
      'BlockUntrustedRefererLinks',
      'DisableMacrosExecution',
    ]);
    expect(others[2]).not.toBe(first);
  });

  test('does not see the settings of the service', async () => {
    vi.stubEnv('TRINH_KY_TOKEN', 'secret');
    const { fake, converter } = await acting('env >> "$LOG"; write_pdf');
    await converter.convert(paper);
    vi.unstubAllEnvs();
    const names = (await fake.logged()).map((line) => line.split('=')[0]);
    expect(names).toContain('TMPDIR');
    expect(names.filter((name) => name?.startsWith('TRINH_KY_'))).toEqual([]);
  });

  test('that hangs with its children is stopped by the time limit, with all of them', async () => {
    const { fake, converter } = await acting(
      'sleep 1000 & echo $! >> "$LOG"\n(sleep 1000 & echo $! >> "$LOG"; wait) &\necho $$ >> "$LOG"\ntrap "" TERM\nwait',
      { timeLimit: 3000 },
    );
    await expect(converter.convert(paper)).rejects.toBeInstanceOf(PdfTimeoutError);
    expect((await fake.logged()).length).toBeGreaterThanOrEqual(3);
    await expectNothingLeft(fake);
  });

  test('that nobody waits for any more is stopped with its children', async () => {
    const { fake, converter } = await acting('sleep 1000 & echo $! >> "$LOG"\necho $$ >> "$LOG"\nwait');
    const given = new AbortController();
    const conversion = converter.convert(paper, { signal: given.signal });
    await vi.waitFor(async () => expect(await fake.logged()).toHaveLength(2), { timeout: 10_000 });
    given.abort();
    await expect(conversion).rejects.toBeInstanceOf(PdfAbandonedError);
    await expectNothingLeft(fake);
  });

  test('that ends, but leaves a child behind which holds on to its output, is not waited for; the child is ended', async () => {
    const { fake, converter } = await acting('sleep 1000 & echo $! >> "$LOG"\nwrite_pdf');
    await converter.convert(paper);
    expect(await fake.logged()).toHaveLength(1);
    await expectNothingLeft(fake);
  });

  test.each([
    ['crashes', 'kill -SEGV $$', 'SIGSEGV, no file'],
    ['fails and says why', 'echo "source file could not be loaded" >&2; exit 81', 'exit code 81, no file. source file'],
    ['fails after it has written the file', 'write_pdf; exit 1', 'exit code 1'],
    ['writes nothing', 'exit 0', 'exit code 0, no file'],
    ['writes an empty file', ': > "$OUT"', '0 bytes that are no PDF file'],
    ['writes half a file', 'write_pdf; head -c 30 "$OUT" > "$OUT.2"; mv "$OUT.2" "$OUT"', '30 bytes that are no PDF'],
    ['writes something else', 'echo "<html>%%EOF" > "$OUT"', 'no PDF file'],
    ['fills the disk', 'truncate -s 70000000 "$OUT"', '70000000 bytes'],
  ])('that %s is an error whose cause says how it ended, and nothing is left', async (_, script, words) => {
    const { fake, converter } = await acting(script);
    const error = await converter.convert(paper).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PdfConversionError);
    expect((error as Error).message).not.toContain(words);
    expect(((error as Error).cause as Error).message).toContain(words);
    await expectNothingLeft(fake);
  });

  test('that is gone is an error, and nothing is left', async () => {
    const { fake, converter } = await acting('');
    await rm(fake.program);
    await expect(converter.convert(paper)).rejects.toBeInstanceOf(PdfConversionError);
    await expectNothingLeft(fake);
  });

  test('runs no more often at once than allowed; who finds no place in the line is told to come again', async () => {
    const { fake, converter } = await acting(
      'echo begin >> "$LOG"; while [ ! -e "$(dirname "$LOG")/go" ]; do sleep 0.05; done; echo end >> "$LOG"; write_pdf',
      { limits: { atOnce: 2, waiting: 2, patience: 3_600_000 } },
    );
    const conversions = Array.from({ length: 5 }, () => converter.convert(paper));
    await expect(conversions[4]).rejects.toBeInstanceOf(PdfBusyError);
    await vi.waitFor(async () => expect(await fake.logged()).toEqual(['begin', 'begin']), { timeout: 10_000 });
    expect(await fake.leftFolders()).toHaveLength(2);
    await writeFile(join(fake.folder, 'go'), '');
    expect(await Promise.all(conversions.slice(0, 4))).toHaveLength(4);
    const lines = await fake.logged();
    const running = lines.map((_, index) =>
      lines.slice(0, index + 1).reduce((count, line) => count + (line === 'begin' ? 1 : -1), 0),
    );
    expect(Math.max(...running)).toBe(2);
    await expectNothingLeft(fake);
  });
});
