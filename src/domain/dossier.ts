import * as z from 'zod';
import { type Announcement, announcementSchema } from './announcement.ts';
import { announcementFaults } from './announcement-references.ts';
import { type Approval, approvalSchema } from './approval.ts';
import { type Assessment, assessmentSchema } from './assessment.ts';
import type { CoverLetter } from './cover-letter.ts';
import type { DossierParts } from './dossier-fault.ts';
import { referenceFaults } from './dossier-references.ts';
import { figureFaults } from './figure-requirements.ts';
import { type IndexSetDecision, indexSetDecisionSchema } from './index-set-decision.ts';
import { indexSetReferenceFaults } from './index-set-references.ts';
import { type Inspection, inspectionSchema } from './inspection.ts';
import { inspectionFaults } from './inspection-references.ts';
import { line } from './plain-text.ts';
import { previousTierFaults } from './previous-tier-references.ts';
import { profileSchema } from './profile.ts';

const dossierShape = z
  .strictObject({
    version: z.literal(1).describe('Phiên bản cấu trúc hồ sơ'),
    title: line(300).describe('Tên hồ sơ'),
    isSample: z.boolean().describe('Hồ sơ mẫu: true nếu số liệu là giả định'),
    profile: profileSchema,
    indexSetDecision: indexSetDecisionSchema.optional(),
    assessment: assessmentSchema.optional(),
    approval: approvalSchema.optional(),
    announcement: announcementSchema.optional(),
    inspection: inspectionSchema.optional(),
  })
  .describe('Hồ sơ');

/** The papers of a round need different parts: the decision an assessment and an approval, the plan an inspection. */
export type Dossier = z.infer<typeof dossierShape>;

/** A dossier with what the decision that issues an index set is made of. */
export type IndexSetDossier = Dossier & { readonly indexSetDecision: IndexSetDecision };

/** Whether the decision that issues an index set can be made of a dossier. */
export function hasIndexSetDecision(dossier: Dossier): dossier is IndexSetDossier {
  return dossier.indexSetDecision !== undefined;
}

/** A dossier with what the approval decision is made of. */
export type ApprovalDossier = Dossier & { readonly assessment: Assessment; readonly approval: Approval };

/** Whether the approval decision can be made of a dossier. */
export function hasApproval(dossier: Dossier): dossier is ApprovalDossier {
  return dossier.assessment !== undefined && dossier.approval !== undefined;
}

/** A dossier with what the announcement of the results is made of; it is about what a decision approves. */
export type AnnouncementDossier = ApprovalDossier & { readonly announcement: Announcement };

/** Whether the announcement can be made of a dossier. */
export function hasAnnouncement(dossier: Dossier): dossier is AnnouncementDossier {
  return hasApproval(dossier) && dossier.announcement !== undefined;
}

/** A dossier with what the papers of an inspection are made of. */
export type InspectionDossier = Dossier & { readonly inspection: Inspection };

/** Whether the papers of an inspection can be made of a dossier. */
export function hasInspection(dossier: Dossier): dossier is InspectionDossier {
  return dossier.inspection !== undefined;
}

/** A dossier with what the letter to the units is made of. */
export type CoverLetterDossier = Dossier & { readonly inspection: Inspection & { readonly coverLetter: CoverLetter } };

/** Whether the letter to the units can be made of a dossier. */
export function hasCoverLetter(dossier: Dossier): dossier is CoverLetterDossier {
  return dossier.inspection?.coverLetter !== undefined;
}

/** All that is needed to make the papers of one round (hồ sơ): plain data, complete in itself, its parts agreeing. */
export const dossierSchema = dossierShape.superRefine((dossier, context) => {
  for (const { message, path } of faultsOf(dossier)) context.addIssue({ code: 'custom', message, path: [...path] });
});

function faultsOf(dossier: Dossier) {
  const { profile, assessment, approval, announcement, inspection, indexSetDecision } = dossier;
  if ([assessment, approval, inspection, indexSetDecision].every((part) => part === undefined)) {
    const parts = 'assessment và approval, hoặc inspection, hoặc indexSetDecision';
    return [{ message: `Hồ sơ chưa có nội dung để làm văn bản: cần ${parts}`, path: [] }];
  }
  if ((assessment === undefined) !== (approval === undefined)) {
    const message = 'Quyết định phê duyệt kết quả cần cả kết quả (assessment) và nội dung quyết định (approval)';
    return [{ message, path: [assessment === undefined ? 'assessment' : 'approval'] }];
  }
  if (announcement !== undefined && assessment === undefined) {
    const message = 'Tin công bố kết quả cần kết quả (assessment) và nội dung quyết định (approval)';
    return [{ message, path: ['assessment'] }];
  }
  return [
    ...(assessment === undefined || approval === undefined ? [] : partFaults({ profile, assessment, approval })),
    ...(assessment === undefined || announcement === undefined ? [] : announcementFaults(announcement, assessment)),
    ...(inspection === undefined ? [] : inspectionFaults(inspection)),
    ...(indexSetDecision === undefined ? [] : indexSetReferenceFaults(indexSetDecision)),
  ];
}

function partFaults(parts: DossierParts) {
  return [...referenceFaults(parts), ...previousTierFaults(parts.assessment), ...figureFaults(parts)];
}

/** A dossier as people write it, before its texts are trimmed and normalised. */
export type DossierInput = z.input<typeof dossierSchema>;
