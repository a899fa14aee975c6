import { parseArgs } from 'node:util';
import type { DecimalMark } from '../../domain/decimal-readings.ts';
import { type UnitAnswers, unitAnswers } from '../../intake/scores/unit-answers.ts';
import { type DeliveredFormat, deliveredTypes } from '../../pdf-paper.ts';
import { usageError } from './command-error.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'papers'; readonly data: string; readonly out: string; readonly templates: string | undefined }
  | {
      readonly name: 'generate';
      /** Path of the dossier; `-` is the standard input. */
      readonly dossier: string;
      readonly kinds: readonly string[];
      /** The formats to make; all but PDF if there are none. */
      readonly formats: readonly DeliveredFormat[];
      readonly out: string;
      /** Folder of an office's own templates. */
      readonly templates: string | undefined;
      readonly json: boolean;
    }
  | {
      readonly name: 'packages';
      /** Path of the dossier; `-` is the standard input. */
      readonly dossier: string;
      /** Ids of the units to pack; all if there are none. */
      readonly units: readonly string[];
      readonly out: string;
      readonly templates: string | undefined;
    }
  | {
      readonly name: 'template-file';
      /** The template itself, or the guide to its tags. */
      readonly action: 'get' | 'guide';
      readonly kind: string;
      readonly out: string;
    }
  | {
      readonly name: 'check';
      /** Paths of the papers; `-` is the standard input. */
      readonly files: readonly string[];
      /** Path of a dossier of the office that issues them. */
      readonly profile: string | undefined;
      readonly annotate: boolean;
      readonly fix: boolean;
      readonly out: string;
      readonly json: boolean;
    }
  | {
      readonly name: 'workbook';
      /** Path of the dossier to export; `-` is the standard input. Nothing for an empty workbook. */
      readonly dossier: string | undefined;
      /** Path of the file to write, if it was given. */
      readonly out: string | undefined;
    }
  | {
      readonly name: 'template';
      /** Id of the kind of paper that the template is for. */
      readonly kind: string;
      /** Path of the template; `-` is the standard input. */
      readonly file: string;
      readonly annotate: boolean;
      readonly out: string;
      readonly json: boolean;
    }
  | {
      readonly name: 'reconcile';
      /** Paths of the dossier and of the paper; `-` is the standard input for one of them. */
      readonly dossier: string;
      readonly paper: string;
      readonly json: boolean;
    }
  | {
      readonly name: 'import';
      /** Path of the workbook or CSV file; `-` is the standard input. */
      readonly file: string;
      /** Path of the dossier whose scores are replaced. */
      readonly base: string | undefined;
      readonly decimalMark: DecimalMark | undefined;
      /** Which unit of the base a name of the file means. */
      readonly units: UnitAnswers;
      readonly out: string;
      readonly json: boolean;
    };

const options = {
  kind: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  unit: { type: 'string', multiple: true },
  data: { type: 'string' },
  out: { type: 'string' },
  templates: { type: 'string' },
  profile: { type: 'string' },
  base: { type: 'string' },
  'decimal-mark': { type: 'string' },
  'unit-name': { type: 'string', multiple: true },
  json: { type: 'boolean' },
  annotate: { type: 'boolean' },
  fix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const allowed: Readonly<Record<string, readonly string[]>> = {
  generate: ['kind', 'format', 'out', 'templates', 'json'],
  papers: ['data', 'out', 'templates'],
  packages: ['unit', 'out', 'templates'],
  check: ['profile', 'annotate', 'fix', 'out', 'json'],
  workbook: ['out'],
  template: ['annotate', 'out', 'json'],
  reconcile: ['json'],
  import: ['base', 'decimal-mark', 'unit-name', 'out', 'json'],
  help: [],
};

/** Reads the arguments after the program's name. Throws a `CommandError` that names the argument at fault. */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [name = 'help', ...rest] = positionals;
  if (values.help === true) return { name: 'help' };
  const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (known === undefined) throw usageError(`Không có lệnh “${name}”.`);
  for (const token of tokens) if (token.kind === 'option') checkOption(token, name, known);
  const texts = (
    key: 'kind' | 'format' | 'unit' | 'data' | 'out' | 'templates' | 'profile' | 'base' | 'decimal-mark' | 'unit-name',
  ) => [values[key] ?? []].flat().map(String);
  const out = texts('out').at(-1) ?? 'out';
  const templates = texts('templates').at(-1);
  if (name === 'generate') {
    const formats = formatsIn(texts('format'));
    const json = values.json === true;
    return { name, dossier: soleDossier(rest), kinds: texts('kind'), formats, out, templates, json };
  }
  if (name === 'check') {
    if (rest.length === 0) throw usageError('Thiếu văn bản cần kiểm tra.');
    const { annotate, fix, json } = values;
    const flags = { annotate: annotate === true, fix: fix === true, json: json === true };
    return { name, files: rest, profile: texts('profile').at(-1), out, ...flags };
  }
  if (name === 'template') {
    const flags = { annotate: values.annotate === true, json: values.json === true };
    return templateCommand(rest, flags, out);
  }
  if (name === 'reconcile') {
    const [dossier, paper, extra] = rest;
    if (dossier === undefined) throw usageError('Thiếu tệp hồ sơ.');
    if (paper === undefined) throw usageError('Thiếu văn bản cần đối chiếu.');
    if (extra !== undefined) throw usageError(`Chỉ nhận một văn bản, thừa “${extra}”.`);
    return { name, dossier, paper, json: values.json === true };
  }
  if (name === 'workbook') return { name, dossier: exported(rest), out: texts('out').at(-1) };
  if (name === 'import') {
    const [file, extra] = rest;
    if (file === undefined) throw usageError('Thiếu tệp kết quả.');
    if (extra !== undefined) throw usageError(`Chỉ nhận một tệp kết quả, thừa “${extra}”.`);
    const decimalMark = decimalMarkIn(texts('decimal-mark').at(-1));
    const units = unitAnswers(texts('unit-name'));
    if (units === undefined) throw usageError('Tùy chọn “--unit-name” viết dạng “tên trong tệp=mã đơn vị”.');
    return { name, file, base: texts('base').at(-1), decimalMark, units, out, json: values.json === true };
  }
  if (name === 'packages') return { name, dossier: soleDossier(rest), units: texts('unit'), out, templates };
  if (rest[0] !== undefined) throw usageError(`Lệnh ${name} không nhận “${rest[0]}”.`);
  return name === 'papers' ? { name, data: texts('data').at(-1) ?? 'data', out, templates } : { name: 'help' };
}

/** `new` takes nothing, `export` a dossier. */
function exported([action, ...rest]: readonly string[]): string | undefined {
  if (action === 'export') return soleDossier(rest);
  if (action !== 'new') throw usageError('Lệnh workbook cần “new” (tệp mới) hoặc “export” (từ một hồ sơ).');
  if (rest[0] !== undefined) throw usageError(`Lệnh workbook new không nhận “${rest[0]}”.`);
  return undefined;
}

function formatsIn(texts: readonly string[]): readonly DeliveredFormat[] {
  const known = Object.keys(deliveredTypes) as DeliveredFormat[];
  return texts.map((text) => {
    const format = known.find((each) => each === text);
    if (format === undefined) throw usageError(`Không có dạng tệp “${text}”. Các dạng: ${known.join(', ')}.`);
    return format;
  });
}

function decimalMarkIn(text: string | undefined): DecimalMark | undefined {
  if (text === undefined || text === '.' || text === ',') return text;
  throw usageError('Tùy chọn “--decimal-mark” chỉ nhận “.” (dấu chấm) hoặc “,” (dấu phẩy).');
}

function soleDossier([dossier, extra]: readonly string[]): string {
  if (dossier === undefined) throw usageError('Thiếu tệp hồ sơ.');
  if (extra !== undefined) throw usageError(`Chỉ nhận một tệp hồ sơ, thừa “${extra}”.`);
  return dossier;
}

function templateCommand(
  [task, kind, file, ...extra]: readonly string[],
  flags: { readonly annotate: boolean; readonly json: boolean },
  out: string,
): Command {
  if (task !== 'check' && task !== 'get' && task !== 'guide') {
    throw usageError('Lệnh template cần kèm check (kiểm tra mẫu), get (lấy mẫu) hoặc guide (hướng dẫn soạn mẫu).');
  }
  if (kind === undefined) throw usageError('Thiếu mã loại văn bản của mẫu.');
  const unknown = task === 'check' ? extra[0] : file;
  if (unknown !== undefined) throw usageError(`Lệnh template ${task} không nhận “${unknown}”.`);
  if (task === 'check') {
    if (file === undefined) throw usageError('Thiếu mẫu Word cần kiểm tra.');
    return { name: 'template', kind, file, ...flags, out };
  }
  const [option] = Object.entries(flags).flatMap(([name, isSet]) => (isSet ? [`--${name}`] : []));
  if (option !== undefined) throw usageError(`Lệnh template ${task} không có tùy chọn “${option}”.`);
  return { name: 'template-file', action: task, kind, out };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken, command: string, known: readonly string[]): void {
  if (!known.includes(name)) throw usageError(`Lệnh ${command} không có tùy chọn “${rawName}”.`);
  if (options[name as keyof typeof options].type === 'boolean') {
    if (value !== undefined) throw usageError(`Tùy chọn “${rawName}” không kèm giá trị.`);
  } else if (value === undefined || value === '') {
    throw usageError(`Tùy chọn “${rawName}” cần kèm giá trị.`);
  }
}
