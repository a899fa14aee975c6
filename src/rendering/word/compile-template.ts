import PizZip from 'pizzip';
import type { Fields } from '../../documents/document-kind.ts';
import { TemplateError } from '../../errors.ts';
import type { PackedEntry } from '../archive.ts';
import { issuesOf, templateFault } from './faults.ts';
import type { TemplateNotes } from './footnotes.ts';
import { inspectTemplate } from './inspect-template.ts';
import type { Program } from './program.ts';

/** A Word template, compiled once; it holds no state, so any number of papers can be made from it side by side. */
export interface WordTemplate {
  readonly entries: readonly TemplateEntry[];
  readonly notes: TemplateNotes;
  /** Whether every paper made from it is known to pass the output gate, so that none need be read again (`proof.ts`). */
  readonly isProven: boolean;
  /** The pieces of its programs in UTF-8. */
  readonly encoded: ReadonlyMap<string, Uint8Array>;
}

/** An entry of the file: packed once if every paper has the same, else the program that writes it. */
export type TemplateEntry =
  | { readonly name: string; readonly content: Uint8Array; readonly packed: PackedEntry }
  | { readonly name: string; readonly label: string; readonly program: Program }
  | { readonly name: string; readonly label: string; readonly holdsNotes: true };

/**
 * Compiles a Word template. Read on in this order: `inspect-template` (all that can be wrong with it), `template-reader`
 * (docxtemplater reads it), `compile` (its tokens become a program), `render-template` and `execute` (the program makes
 * a paper), `proof` and `output-gate` (the paper is sound: shown for all papers at once, or checked in this one).
 * @param bytes one of our own: a foreign file is unpacked within limits and goes to {@link inspectTemplate}
 * @param fields the tags this kind of paper has
 * @throws TemplateError with all faults at once, each with part, paragraph, tag and remedy in Vietnamese
 */
export function compileTemplate(bytes: Uint8Array, fields: Fields): WordTemplate {
  const { template, faults } = inspectTemplate(unzip(bytes), fields);
  if (template === undefined) throw new TemplateError(issuesOf(faults));
  return template;
}

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    const files = Object.entries(new PizZip(bytes).files).filter(([, file]) => !file.dir);
    return new Map(files.map(([name, file]) => [name, file.asUint8Array()]));
  } catch (cause) {
    const message = 'Tệp không phải là tệp Word (.docx) hoặc đã hỏng';
    const fault = templateFault('unreadable', 'Tệp mẫu', message, 'Mở tệp bằng Word và lưu lại dạng .docx');
    throw new TemplateError(issuesOf([fault]), { cause });
  }
}
