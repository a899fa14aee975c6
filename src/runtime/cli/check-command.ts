import { basename, join } from 'node:path';
import { TrinhKyError } from '../../errors.ts';
import { checkFormat, type FormatCheck } from '../../format-check/check.ts';
import { fixSafely, withComments } from '../../format-check/checked-copy.ts';
import { expectationsOf } from '../../format-check/expectations.ts';
import { type FormatReport, type RuleResult, stateNames } from '../../format-check/report.ts';
import type { Expectations } from '../../format-check/rule.ts';
import { parseDossierFile } from '../../intake/dossier-file.ts';
import type { Command } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { readInput, writeWhole } from './files.ts';
import { errorText, printable } from './words.ts';

type CheckCommand = Command & { readonly name: 'check' };

/**
 * `trinh-ky check`: where papers depart from Decree 30; on request beside each a marked or a mended copy. A paper that
 * can't be read does not keep the others from being checked.
 */
export async function check(command: CheckCommand): Promise<ExitCode> {
  const expectations = await expectationsFrom(command.profile);
  const checked: (Checked | Unread)[] = [];
  const copyNames = namesOfCopies(command.files);
  for (const [at, file] of command.files.entries()) {
    const check = checkFile(file, copyNames[at] ?? '', expectations, command);
    checked.push(await check.catch((error: unknown) => unread(file, error)));
  }
  if (command.json) process.stdout.write(`${JSON.stringify(checked.map(answer), null, 2)}\n`);
  else process.stdout.write(printable(checked.map(text).join('\n')));
  if (checked.some((each) => 'error' in each)) return 2;
  return checked.some((each) => 'check' in each && !isRight(each.check)) ? 1 : 0;
}

/** What was not recognised has no errors, but is not right for that. */
function isRight({ isChecked, report }: FormatCheck): boolean {
  return isChecked && report.counts.error === 0;
}

interface Unread {
  readonly file: string;
  readonly error: TrinhKyError;
}

function unread(file: string, error: unknown): Unread {
  if (error instanceof TrinhKyError) return { file, error };
  throw error;
}

function answer(each: Checked | Unread): object {
  if ('error' in each) return { file: each.file, error: { code: each.error.code, message: each.error.message } };
  const { file, check, changes, copies } = each;
  return { file, ...check.report, changes, copies };
}

function text(each: Checked | Unread): string {
  return 'error' in each ? `${each.file}: ${errorText(each.error)}\n` : checkedText(each);
}

interface Checked {
  readonly file: string;
  readonly check: FormatCheck;
  readonly changes: readonly string[];
  /** Paths of the copies that were written. */
  readonly copies: readonly string[];
}

async function expectationsFrom(dossier: string | undefined): Promise<Expectations> {
  return dossier === undefined ? {} : expectationsOf(parseDossierFile(await readInput(dossier)));
}

/** Files of one name in several folders get a number, so that none of their copies is written over another. */
function namesOfCopies(files: readonly string[]): string[] {
  const used = new Set<string>();
  return files.map((file) => {
    const name = file === '-' ? 'van-ban' : basename(file, '.docx');
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
    used.add(free.toLowerCase());
    return free;
  });
}

async function checkFile(
  file: string,
  name: string,
  expectations: Expectations,
  command: CheckCommand,
): Promise<Checked> {
  const bytes = new Uint8Array(await readInput(file));
  const fixed = command.fix ? fixSafely(bytes, expectations) : undefined;
  const check = fixed?.check ?? checkFormat(bytes, expectations);
  const copies: string[] = [];
  const write = async (ending: string, content: Uint8Array) => {
    const path = join(command.out, `${name}.${ending}.docx`);
    await writeWhole(path, content);
    copies.push(path);
  };
  if (fixed !== undefined) await write('da-chinh', fixed.bytes);
  if (command.annotate) await write('nhan-xet', withComments(fixed?.bytes ?? bytes, check));
  return { file, check, changes: fixed?.changes ?? [], copies };
}

function checkedText({ file, check, changes, copies }: Checked): string {
  const { report } = check;
  const told = report.results.filter(({ state }) => !['passed', 'not-applicable', 'not-found'].includes(state));
  const lines = [
    `${file}: ${report.message}`,
    factsText(report.facts),
    ...report.notes.map((note) => `  Lưu ý: ${note}`),
    ...changes.map((change) => `  Đã chỉnh: ${change}`),
    ...told.map(resultText),
    notFoundText(report.results),
    ...copies.map((path) => `  Đã ghi: ${path}`),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function factsText({ type, number, signatory, page }: FormatReport['facts']): string {
  const facts = [
    type === undefined ? '' : `Tên loại: ${type}`,
    number === undefined ? '' : number,
    signatory === undefined ? '' : `Người ký: ${signatory}`,
    `Trang: ${page}`,
  ];
  return `  ${facts.filter((fact) => fact !== '').join('. ')}.`;
}

/** Rules whose element was not found, in one line: each would say the same. */
function notFoundText(results: readonly RuleResult[]): string {
  const rules = results.filter(({ state }) => state === 'not-found').map(({ rule, title }) => `${rule} ${title}`);
  return rules.length === 0 ? '' : `  [${stateNames['not-found']}] Chưa kiểm tra được: ${rules.join('; ')}.`;
}

function resultText({ rule, title, clause, state, message, hint, departures }: RuleResult): string {
  const lines = [`  [${stateNames[state]}] ${rule} ${title} (${clause})`];
  if (message !== undefined) lines.push(`    ${message}`);
  for (const { found, expected, count, places } of departures) {
    const where = places
      .map((place) => `${place.where}${place.excerpt === '' ? '' : ` “${place.excerpt}”`}`)
      .join('; ');
    const more = count > places.length ? ` và ${count - places.length} chỗ khác` : '';
    lines.push(`    ${found} (đúng: ${expected}): ${where}${more}`);
  }
  if (hint !== undefined) lines.push(`    Cách sửa: ${hint}`);
  return lines.join('\n');
}
