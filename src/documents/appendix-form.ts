import * as z from 'zod';
import { type Dossier, hasInspection } from '../domain/dossier.ts';
import { MissingPartError } from '../errors.ts';
import { asciiSlug } from '../vietnamese/text.ts';
import { type Appendix, appendixLabel, attachmentFields, attachmentWords } from './attachment-lines.ts';
import type { BuiltPaper } from './document-kind.ts';

/** Every word that the template of an appendix form may print: columns, sections and notes stand in the template. */
export const appendixFormSchema = z.strictObject({
  ...attachmentFields,
  label: z.string().describe('Nhãn phụ lục, ví dụ Phụ lục I'),
  rows: z
    .array(z.strictObject({ ordinal: z.string().describe('Số thứ tự') }))
    .describe('Các dòng trống của biểu mẫu, có số thứ tự'),
});

type AppendixFormContext = z.infer<typeof appendixFormSchema>;

/**
 * A form that inspected units fill in, with as many blank rows as the dossier says.
 * @throws MissingPartError if the dossier has no inspection
 */
export function buildAppendixForm(dossier: Dossier, appendix: Appendix, title: string): BuiltPaper {
  if (!hasInspection(dossier)) throw new MissingPartError('inspection');
  const label = appendixLabel(appendix, dossier.inspection);
  const context: AppendixFormContext = {
    ...attachmentWords(dossier, `${label}: ${title}`),
    label,
    rows: Array.from({ length: dossier.inspection.blankRows }, (_, place) => ({ ordinal: String(place + 1) })),
  };
  return {
    context,
    findings: [],
    name: `${label} - ${title}`,
    fileName: [asciiSlug(label), asciiSlug(title), ...(dossier.isSample ? ['mau'] : [])].join('_'),
    rows: 0,
  };
}
