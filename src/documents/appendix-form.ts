import * as z from 'zod';
import { type Dossier, hasInspection } from '../domain/dossier.ts';
import { type InspectedUnit, reportDeadlineOf } from '../domain/inspection.ts';
import { MissingPartError } from '../errors.ts';
import { dayInStyle } from '../vietnamese/date.ts';
import { asciiSlug } from '../vietnamese/text.ts';
import { type Appendix, appendixLabel, attachmentFields, attachmentWords } from './attachment-lines.ts';
import { required } from './context-fields.ts';
import type { BuiltPaper } from './document-kind.ts';
import type { Column, Sheet } from './workbook.ts';

/** What one appendix form is. Its Word template has the same title, columns, parts and notes drawn into it. */
export interface AppendixForm {
  readonly appendix: Appendix;
  readonly title: string;
  readonly orientation: Sheet['orientation'];
  readonly columns: readonly Column[];
  /** Headings of parts, numbered I, II, each followed by rows of its own; a form without parts has none. */
  readonly sections: readonly string[];
  /** Whether the money columns are summed up. */
  readonly hasTotal: boolean;
  readonly notes: readonly string[];
}

/** What all appendix forms are made of, see `DocumentKind.needs`. */
export const appendixFormNeeds: readonly string[] = [
  'inspection.issue',
  'inspection.committee',
  'inspection.reportDeadline',
  'inspection.appendixLabels',
  'inspection.blankRows',
  'inspection.workbookRows',
  'profile.dateStyle',
];

/** Every word that the template of an appendix form may print: columns, sections and notes stand in the template. */
export const appendixFormSchema = z.strictObject({
  ...attachmentFields,
  label: required(z.string().describe('Nhãn phụ lục, ví dụ Phụ lục I')),
  isForUnit: z.boolean().describe('Biểu mẫu gửi riêng một đơn vị, đã điền tên đơn vị'),
  unitName: required(z.string().describe('Tên đơn vị; rỗng ở biểu mẫu chung')),
  reportDeadline: z.string().describe('Hạn gửi báo cáo của đơn vị, hạn chung ở biểu mẫu chung'),
  rows: required(
    z
      .array(z.strictObject({ ordinal: z.string().describe('Số thứ tự') }))
      .describe('Các dòng trống của biểu mẫu, có số thứ tự'),
  ),
});

type AppendixFormContext = z.infer<typeof appendixFormSchema>;

/**
 * A form that inspected units fill in, with as many blank rows as the dossier says; for one unit with its name and the
 * day before which it reports.
 * @throws MissingPartError if the dossier has no inspection
 */
export function buildAppendixForm(
  dossier: Dossier,
  unit: InspectedUnit | undefined,
  { appendix, title }: AppendixForm,
): BuiltPaper {
  if (!hasInspection(dossier)) throw new MissingPartError('inspection');
  const { inspection, profile } = dossier;
  const label = appendixLabel(appendix, inspection);
  const context: AppendixFormContext = {
    ...attachmentWords(dossier, `${label}: ${title}`),
    label,
    isForUnit: unit !== undefined,
    unitName: unit?.name ?? '',
    reportDeadline: dayInStyle(reportDeadlineOf(inspection, unit), profile.dateStyle),
    rows: Array.from({ length: inspection.blankRows }, (_, place) => ({ ordinal: String(place + 1) })),
  };
  return {
    context,
    findings: [],
    name: `${label} - ${title}`,
    fileName: [asciiSlug(label), asciiSlug(title), ...(dossier.isSample ? ['mau'] : [])].join('_'),
    rows: 0,
  };
}
