import type * as z from 'zod';
import { nearName } from '../vietnamese/near-name.ts';
import { valueAt } from './schema-place.ts';
import { shown } from './shown.ts';

/** Message of an issue for which the schema has no sentence of its own. */
export const unnamed = '';

interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/**
 * One fault that zod found, in Vietnamese. The sentence of the schema, where it has one, stands as it is. `holdsFigure`
 * says whether an exact figure belongs there.
 */
export function issueSentence(issue: z.core.$ZodIssue, holdsFigure: boolean): Sentence {
  if (issue.code === 'invalid_type' && issue.input === undefined) return missing(issue.path);
  if (issue.message !== unnamed) return { message: `${issue.message}.` };
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input, holdsFigure);
    case 'invalid_value':
      return wrongValue(issue.values, issue.input, issue.path);
    case 'invalid_union':
      return wrongAlternative(issue);
    case 'too_small':
      return { message: tooSmall(issue) };
    case 'too_big':
      return { message: tooBig(issue) };
    default:
      return { message: 'Nội dung này chưa đúng dạng.' };
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'chữ (đặt trong dấu nháy kép)',
  number: 'số (không đặt trong dấu nháy)',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách (đặt trong ngoặc vuông [ ])',
  object: 'nhóm trường (đặt trong ngoặc nhọn { })',
};

function wrongType(expected: string, input: unknown, holdsFigure: boolean): Sentence {
  const message = `Phải là ${kinds[expected] ?? 'nội dung khác'}, nhưng đang là ${received(input)}.`;
  const hint = typeHint(expected, input, holdsFigure);
  return hint === undefined ? { message } : { message, hint };
}

function missing(path: readonly PropertyKey[]): Sentence {
  const name = path.at(-1);
  return { message: typeof name === 'string' ? `Thiếu trường bắt buộc “${shown(name)}”.` : 'Thiếu nội dung bắt buộc.' };
}

function received(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'danh sách';
  if (typeof input === 'number')
    return Number.isInteger(input) ? 'số' : Number.isNaN(input) ? 'giá trị không phải số' : 'số thập phân';
  return { string: 'chữ', boolean: 'true hoặc false', object: 'nhóm trường' }[typeof input as string] ?? 'giá trị khác';
}

function typeHint(expected: string, input: unknown, holdsFigure: boolean): string | undefined {
  if (input === null) return 'Nếu không có nội dung và trường này không bắt buộc thì bỏ hẳn trường.';
  if (expected === 'string' && typeof input === 'number') {
    return holdsFigure
      ? 'Đặt con số trong dấu nháy kép để giữ nguyên từng chữ số, ví dụ "851.50".'
      : 'Đặt nội dung này trong dấu nháy kép.';
  }
  if ((expected === 'number' || expected === 'int') && typeof input === 'string')
    return 'Bỏ dấu nháy kép quanh con số.';
  return undefined;
}

function wrongValue(values: readonly z.core.util.Primitive[], input: unknown, path: readonly PropertyKey[]): Sentence {
  const choice = values.length === 1 ? `Phải là ${listed(values)}.` : `Chọn một trong các giá trị: ${listed(values)}.`;
  if (input === undefined) return { ...missing(path), hint: choice };
  const message = `Giá trị ${valueShown(input)} không dùng được. ${choice}`;
  const near =
    typeof input === 'string' &&
    nearName(
      input,
      values.filter((value) => typeof value === 'string'),
    );
  return near ? { message, hint: `Ý bạn là “${near}”?` } : { message };
}

/** The value is none of the alternatives: all of them are named. */
function wrongAlternative(issue: z.core.$ZodIssueInvalidUnion): Sentence {
  if ('options' in issue && issue.options !== undefined && issue.discriminator !== undefined) {
    return wrongValue(issue.options, valueAt(issue.input, issue.discriminator), issue.path);
  }
  const choices = issue.errors.flatMap(([first]) => (first === undefined ? [] : alternative(first)));
  return { message: `Nội dung này chưa đúng dạng; phải là ${choices.join(' hoặc ')}.` };
}

function alternative(fault: z.core.$ZodIssue): readonly string[] {
  if (fault.code === 'invalid_type') return [kinds[fault.expected] ?? 'nội dung khác'];
  return fault.code === 'invalid_value' ? [listed(fault.values)] : [];
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'array') return `Phải có ít nhất ${issue.minimum} phần tử.`;
  if (issue.origin === 'string') return `Phải có ít nhất ${issue.minimum} ký tự.`;
  return `Phải từ ${issue.minimum} trở lên.`;
}

function tooBig(issue: z.core.$ZodIssueTooBig): string {
  if (issue.origin === 'array') return `Chỉ được có nhiều nhất ${issue.maximum} phần tử.`;
  if (issue.origin === 'string') return `Dài quá ${issue.maximum} ký tự.`;
  return `Không được lớn hơn ${issue.maximum}.`;
}

function listed(values: readonly z.core.util.Primitive[]): string {
  return values.map(valueShown).join(', ');
}

function valueShown(value: unknown): string {
  if (typeof value === 'string') return `“${shown(value)}”`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : received(value);
}
