import { basename, extname, join } from 'node:path';
import { parseDossierBytes } from '../../intake/dossier-json.ts';
import { importSummary, needsAttention } from '../../intake/scores/import-summary.ts';
import type { Question, ScoresImport, Unread } from '../../intake/scores/scores-import.ts';
import { importScores } from '../../intake/scores-workbook.ts';
import type { Command } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { readInput, writeWhole } from './files.ts';
import { findingText, printable } from './words.ts';

type ImportCommand = Command & { readonly name: 'import' };

/** `trinh-ky import`: the results of a workbook as a dossier, with all that is open about them. */
export async function importCommand(command: ImportCommand): Promise<ExitCode> {
  const { file, base, decimalMark, units, out, json } = command;
  const onto = base === undefined ? undefined : parseDossierBytes(await readInput(base));
  const result = importScores(new Uint8Array(await readInput(file)), onto, { decimalMark, units });
  const path = join(out, `${file === '-' ? 'ket-qua' : basename(file, extname(file))}.dossier.json`);
  await writeWhole(path, new TextEncoder().encode(`${JSON.stringify(result.dossier, null, 2)}\n`));
  if (json) process.stdout.write(`${JSON.stringify({ file: path, ...result }, null, 2)}\n`);
  else process.stdout.write(printable(resultText(file, path, result)));
  return needsAttention(result) ? 1 : 0;
}

function resultText(file: string, path: string, result: ScoresImport): string {
  const { missing, findings, questions, unread } = result;
  const lines = [
    `${file}: ${importSummary(result)}`,
    `Hồ sơ: ${path}`,
    ...part('Câu hỏi phải trả lời', questions.map(questionText)),
    ...part('Lưu ý', findings.map(findingText)),
    ...part(
      'Còn phải bổ sung vào hồ sơ',
      missing.map(({ place, message, hint }) => `  - ${place}: ${message}${hint === undefined ? '' : ` ${hint}`}`),
    ),
    ...part('Không đưa vào hồ sơ', unread.map(unreadText)),
  ];
  return `${lines.join('\n')}\n`;
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading} (${lines.length}):`, ...lines];
}

function questionText({ message, hint }: Question): string {
  return `  - ${message}\n    Cách trả lời: ${hint}`;
}

/** Words beyond this number are not printed; `--json` gives all. */
const mostWords = 8;

function unreadText({ place, words, reason }: Unread): string {
  const shown = words.slice(0, mostWords).join(' | ');
  const more = words.length > mostWords ? ` … (${words.length} ô)` : '';
  return `  - ${place}: ${shown}${more}. ${reason}`;
}
