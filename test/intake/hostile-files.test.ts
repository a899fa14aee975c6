import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostileFile, hostileFiles } from '../support/hostile-files.ts';
import { workbookFile } from '../support/workbook-files.ts';

interface Answer {
  readonly answer: string;
  readonly milliseconds: number;
  readonly memory: number;
}

const good: HostileFile = {
  name: 'a good workbook after all of them',
  reader: 'table',
  make: () => workbookFile({ sheets: [{ name: 'Sở', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }),
  answer: 'read',
};
const files = [...hostileFiles, good];
const program = fileURLToPath(new URL('../support/read-hostile-files.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hostile-files-'));
let answers: readonly Answer[] = [];

beforeAll(() => {
  const named = files.map(({ reader, make }, at) => {
    const path = join(folder, String(at));
    writeFileSync(path, make());
    return `${reader}=${path}`;
  });
  answers = JSON.parse(execFileSync(process.execPath, [program, ...named], { encoding: 'utf8', timeout: 110_000 }));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('in one process that reads file after file,', () => {
  test.each(files.map((file, at) => ({ ...file, at })))('$name: $answer', ({ at, answer }) => {
    expect(answers[at]?.answer).toBe(answer);
  });

  test('each has its answer within five seconds of work, and at the peak takes less than 300 MB more', () => {
    const costly = answers.flatMap(({ milliseconds, memory }, at) =>
      milliseconds < 5000 && memory < 300_000_000 ? [] : [{ name: files[at]?.name, milliseconds, memory }],
    );
    expect(costly).toEqual([]);
  });
});
