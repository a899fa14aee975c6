import * as z from 'zod';
import { approvalSchema } from './approval.ts';
import { assessmentSchema } from './assessment.ts';
import { referenceFaults } from './dossier-references.ts';
import { figureFaults } from './figure-requirements.ts';
import { line } from './plain-text.ts';
import { profileSchema } from './profile.ts';

const dossierShape = z
  .strictObject({
    version: z.literal(1).describe('Phiên bản cấu trúc hồ sơ'),
    title: line(300).describe('Tên hồ sơ'),
    isSample: z.boolean().describe('Hồ sơ mẫu: true nếu số liệu là giả định'),
    profile: profileSchema,
    assessment: assessmentSchema,
    approval: approvalSchema,
  })
  .describe('Hồ sơ');

export type Dossier = z.infer<typeof dossierShape>;

/** All that is needed to make the papers of one round (hồ sơ): plain data, complete in itself, its parts agreeing. */
export const dossierSchema = dossierShape.superRefine((dossier, context) => {
  for (const { message, path } of [...referenceFaults(dossier), ...figureFaults(dossier)]) {
    context.addIssue({ code: 'custom', message, path: [...path] });
  }
});

/** A dossier as people write it, before its texts are trimmed and normalised. */
export type DossierInput = z.input<typeof dossierSchema>;
