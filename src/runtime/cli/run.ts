import { TrinhKyError } from '../../errors.ts';
import { readArguments } from './arguments.ts';
import { check } from './check-command.ts';
import type { ExitCode } from './exit-code.ts';
import { generate } from './generate-command.ts';
import { help } from './help.ts';
import { importCommand } from './import-command.ts';
import { packages } from './packages-command.ts';
import { papers } from './papers-command.ts';
import { reconcile } from './reconcile-command.ts';
import { checkTemplateFile } from './template-command.ts';
import { templateFile } from './template-file-command.ts';
import { errorText, printable } from './words.ts';
import { workbook } from './workbook-command.ts';

/** Runs one command and gives the exit code. Errors are said on stderr in Vietnamese, never as a stack. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  try {
    const command = readArguments(args);
    switch (command.name) {
      case 'generate':
        return await generate(command);
      case 'papers':
        return await papers(command);
      case 'packages':
        return await packages(command);
      case 'template-file':
        return await templateFile(command);
      case 'check':
        return await check(command);
      case 'reconcile':
        return await reconcile(command);
      case 'workbook':
        return await workbook(command);
      case 'import':
        return await importCommand(command);
      case 'template':
        return await checkTemplateFile(command);
      case 'help':
        process.stdout.write(help);
        return 0;
    }
  } catch (error) {
    const text = error instanceof TrinhKyError ? errorText(error) : unexpected(error);
    process.stderr.write(printable(`${text}\n`));
    return 2;
  }
}

function unexpected(error: unknown): string {
  return `Chương trình gặp lỗi ngoài dự kiến (${error instanceof Error ? error.name : 'không rõ'}). Báo người quản trị.`;
}
