import type * as z from 'zod';
import { type Dossier, dossierSchema } from '../../domain/dossier.ts';
import { nodeAt } from '../../domain/dossier-tables/paths.ts';
import { dossierTree } from '../../domain/dossier-tables/tables.ts';
import { issueSentence, unnamed } from '../../intake/issue-sentence.ts';
import { jsonPath } from '../../intake/json-path.ts';
import { singleIssues } from '../../intake/single-issues.ts';
import type { Draft } from './draft.ts';
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
  return { path: jsonPath(issue.path), message: messageOf(issue) };
}

function messageOf(issue: z.core.$ZodIssue): string {
  const caption = `“${captionAt(issue.path)}”`;
  const isMissing = (issue.code === 'invalid_type' || issue.code === 'invalid_value') && issue.input === undefined;
  if (isMissing || (issue.code === 'invalid_union' && issue.input === undefined)) return `Chưa điền ${caption}.`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${caption} không đi cùng nội dung của các ô khác. Xóa nội dung ô này, hoặc sửa các ô khác.`;
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

function captionAt(path: readonly PropertyKey[]): string {
  const place = path
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
  return nodeAt(dossierTree, place)?.caption ?? String(path.at(-1) ?? 'Hồ sơ');
}
