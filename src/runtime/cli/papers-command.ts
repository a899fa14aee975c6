import { join } from 'node:path';
import { TrinhKyError } from '../../errors.ts';
import type { Command } from './arguments.ts';
import { usageError } from './command-error.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';
import { dossiersIn, writeWhole } from './files.ts';
import { generatorWith, type MadePaper, makePapers } from './make-papers.ts';
import { table } from './table.ts';
import { countedFindings, errorText, findingText, printable } from './words.ts';

type Written = MadePaper & { readonly file: string };

/** `trinh-ky papers`: every paper of every round, and an overview. A round at fault does not stop the others. */
export async function papers({ data, out, templates }: Command & { name: 'papers' }): Promise<ExitCode> {
  const rounds = await dossiersIn(data);
  if (rounds.length === 0) throw usageError(`Thư mục “${data}” chưa có hồ sơ nào (<tên>/dossier.json).`);
  const generator = await generatorWith(templates);
  const written: Written[] = [];
  let faulty = false;
  for (const { round, path } of rounds) {
    try {
      for (const made of await makePapers(generator, path)) {
        const file = join(out, round, `${made.paper.kindId}.${made.format}`);
        await writeWhole(file, made.paper.bytes);
        written.push({ ...made, file });
      }
    } catch (error) {
      if (!(error instanceof TrinhKyError)) throw error;
      faulty = true;
      process.stderr.write(printable(`${path}: ${errorText(error)}\n`));
    }
  }
  process.stdout.write(printable(`${overview(written)}\n`));
  return faulty ? 2 : exitCodeFor(written.flatMap(({ paper }) => paper.findings));
}

function overview(written: readonly Written[]): string {
  const rows = written.map(({ title, file, paper }) => [
    title,
    file,
    String(paper.rows),
    countedFindings(paper.findings),
  ]);
  const doubts = written
    .filter(({ paper }) => paper.findings.length > 0)
    .map(({ file, paper }) => `\nLưu ý của ${file}:\n${paper.findings.map(findingText).join('\n')}`);
  return [table(['Văn bản', 'Tệp', 'Số dòng', 'Lưu ý'], rows, [2]), ...doubts].join('\n');
}
