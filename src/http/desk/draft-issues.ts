import type * as z from 'zod';
import { type Dossier, dossierSchema } from '../../domain/dossier.ts';
import type { SchemaNode } from '../../domain/dossier-tables/schema-tree.ts';
import { issueSentence, unnamed } from '../../intake/issue-sentence.ts';
import { jsonPath } from '../../intake/json-path.ts';
import { singleIssues } from '../../intake/single-issues.ts';
import { type Draft, placeOf } from './draft.ts';
import { inFormWords } from './form-words.ts';

/** Something that must be filled in or mended before papers can be made. */
export interface DraftIssue {
  /** As fields are named; empty for the whole dossier. */
  readonly path: string;
  readonly message: string;
}

/** A draft held against the schema: the dossier that it is, or what is still missing or wrong. */
export type CheckedDraft =
  | { readonly dossier: Dossier; readonly issues: readonly [] }
  | { readonly dossier: undefined; readonly issues: readonly DraftIssue[] };

/** Holds a draft against the schema of dossiers, in the words of the forms. */
export function checkDraft(draft: Draft): CheckedDraft {
  const result = dossierSchema.safeParse(draft, { reportInput: true, error: () => unnamed });
  if (result.success) return { dossier: result.data, issues: [] };
  return { dossier: undefined, issues: result.error.issues.flatMap(singleIssues).map(issueOf) };
}

function issueOf(issue: z.core.$ZodIssue): DraftIssue {
  const path = fieldPath(jsonPath(issue.path));
  return { path, message: messageOf(issue, placeOf(path)?.node) };
}

/** Several ids are one field: a fault of one of them is a fault of that field. */
function fieldPath(path: string): string {
  const around = path.replace(/\[\d+\]$/, '');
  const node = placeOf(around)?.node;
  return node?.type === 'leaf' && node.leaf.type === 'codes' ? around : path;
}

function messageOf(issue: z.core.$ZodIssue, node: SchemaNode | undefined): string {
  const caption = `“${node?.caption ?? String(issue.path.at(-1) ?? 'Hồ sơ')}”`;
  const isMissing = (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
  if (isMissing || (issue.code === 'invalid_union' && issue.input === undefined)) return `Chưa điền ${caption}.`;
  switch (issue.code) {
    case 'invalid_type':
      return `${caption} ${formOf(node) ?? 'có nội dung khác dạng. Xem lại, sửa nếu cần rồi lưu'}.`;
    case 'invalid_format': {
      const form = formOf(node);
      if (form !== undefined) return `${caption} ${form}.`;
      break;
    }
    case 'invalid_value':
      return `${caption} có nội dung không dùng được. Chọn một mục của danh sách.`;
    case 'unrecognized_keys':
      return node === undefined
        ? `Tệp có nội dung ${caption} mà hồ sơ không có chỗ. Bỏ nội dung ấy trong tệp rồi mở lại.`
        : `${caption} không đi cùng nội dung của các ô khác. Xóa nội dung ô này, hoặc sửa các ô khác.`;
    case 'invalid_union':
      return `Chưa chọn ${caption}.`;
    case 'too_small':
      if (issue.origin === 'array') return `${caption} phải có ít nhất ${issue.minimum} dòng.`;
      break;
    case 'too_big':
      if (issue.origin === 'array') return `${caption} chỉ được có nhiều nhất ${issue.maximum} dòng.`;
      break;
  }
  return inFormWords(issueSentence(issue, false).message);
}

/** How a figure or a day is typed: the schema tells how a file has it. */
function formOf(node: SchemaNode | undefined): string | undefined {
  switch (node?.type === 'leaf' ? node.leaf.type : undefined) {
    case 'decimal':
      return 'phải là một số viết bằng chữ số, nhiều nhất 12 chữ số phần nguyên và 20 chữ số thập phân, ví dụ 851,5. Xem lại, sửa nếu cần rồi lưu';
    case 'day':
      return 'phải là một ngày có thật. Gõ ngày/tháng/năm, ví dụ 20/09/2024';
    default:
      return undefined;
  }
}
