import { basename, join } from 'node:path';
import { documentKinds, findKind } from '../../documents/index.ts';
import { annotatedTemplate, formatLines } from '../../template-check/annotated-template.ts';
import { checkTemplate } from '../../template-check/check-template.ts';
import type { TemplateFinding, TemplateReport } from '../../template-check/report.ts';
import { bundledSamples } from '../sample-dossiers.ts';
import type { Command } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { readInput, writeWhole } from './files.ts';
import { printable } from './words.ts';

type TemplateCommand = Command & { readonly name: 'template' };

/** `trinh-ky template check`: whether an edited template can be used; on request beside it a copy with comments. */
export async function checkTemplateFile(command: TemplateCommand): Promise<ExitCode> {
  const { file, annotate, json, out } = command;
  const kind = findKind(command.kind);
  const bytes = new Uint8Array(await readInput(file));
  const samples = (await bundledSamples.load()).filter(kind.isFor);
  const check = checkTemplate(bytes, kind, { kinds: documentKinds, samples });
  const copies: string[] = [];
  if (annotate) {
    const path = join(out, `${basename(file === '-' ? kind.id : file, '.docx')}.nhan-xet.docx`);
    await writeWhole(path, annotatedTemplate(bytes, check));
    copies.push(path);
  }
  if (json) process.stdout.write(`${JSON.stringify({ file, ...check.report, copies }, null, 2)}\n`);
  else process.stdout.write(printable(reportText(file, check.report, copies)));
  return check.report.isUsable ? 0 : 1;
}

function reportText(file: string, report: TemplateReport, copies: readonly string[]): string {
  const { message, findings, more, trials } = report;
  const lines = [
    `${file}: ${message}`,
    ...findings.map(findingText),
    more === 0 ? '' : `  … và ${more} chỗ khác.`,
    ...trials.map(({ dossier, format }) => `  Văn bản làm thử từ “${dossier}”: ${format.message}`),
    ...formatLines(report).map((line) => `    ${line}`),
    ...copies.map((path) => `  Đã ghi: ${path}`),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

const states: Readonly<Record<TemplateFinding['severity'], string>> = {
  error: 'lỗi',
  warning: 'cần xem',
  info: 'để biết',
};

function findingText({ severity, part, where, excerpt, message, hint }: TemplateFinding): string {
  const around = part === '' || part === 'word/document.xml' ? '' : ` (${part})`;
  const place = `${where}${excerpt === '' ? '' : ` “${excerpt}”`}${around}`;
  return `  [${states[severity]}] ${message}: ${place}\n    Cách sửa: ${hint}`;
}
