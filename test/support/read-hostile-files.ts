/**
 * Reads files one after the other, and prints for each what came of it, the milliseconds of processor time (a busy
 * machine does not change them) and how much memory more it took at its peak: a process of its own, so that a file that
 * kills it kills no test. Arguments: `reader=path`.
 */
import { readFileSync } from 'node:fs';
import { NoScoresTableError, UnreadablePaperError } from '../../src/errors.ts';
import { readPaperContent } from '../../src/intake/paper-content.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { readTableFile } from '../../src/intake/workbook/table-file.ts';
import { peakMemory, resetPeakMemory } from './peak-memory.ts';

const readers = { table: readTableFile, results: importScores, paper: readPaperContent };
const answers = process.argv.slice(2).map((each) => {
  const [reader, path = ''] = each.split('=') as [keyof typeof readers, string];
  const bytes = new Uint8Array(readFileSync(path));
  resetPeakMemory();
  const before = peakMemory();
  const start = process.cpuUsage();
  const answer = answerTo(() => readers[reader](bytes));
  const { user, system } = process.cpuUsage(start);
  return { answer, milliseconds: Math.round((user + system) / 1000), memory: peakMemory() - before };
});
console.log(JSON.stringify(answers));

function answerTo(read: () => unknown): string {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof UnreadablePaperError) return error.reason;
    return error instanceof NoScoresTableError ? error.code : String(error);
  }
}
