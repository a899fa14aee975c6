import type { DossierInput } from '../../src/domain/dossier.ts';
import { type AnnouncementDossier, dossierSchema, hasAnnouncement } from '../../src/domain/dossier.ts';
import { type AssessmentInput, assessmentInput, dossierInput } from './dossiers.ts';

export type AnnouncementInput = NonNullable<DossierInput['announcement']>;
export type PreviousYearInput = NonNullable<AssessmentInput['previousYear']>;

/** An announcement of the one tier of the small dossier, with a decimal comma and everything that may be left out left out. */
export function announcementInput(overrides: Partial<AnnouncementInput> = {}): AnnouncementInput {
  return {
    title: 'Công bố kết quả đánh giá chuyển đổi số năm 2023',
    issuerSentence: 'Ủy ban nhân dân tỉnh Kon Tum công bố kết quả đánh giá chuyển đổi số năm 2023.',
    columns: [
      { field: 'index', heading: 'Chỉ số CĐS (%)' },
      { field: 'class', heading: 'Xếp loại' },
    ],
    tiers: [
      {
        tierId: 'so',
        name: 'các sở, ban, ngành',
        lead: 'Đối với các sở, ban, ngành',
        caption: 'Kết quả chuyển đổi số của các sở, ban, ngành',
        unitsName: 'các đơn vị',
      },
    ],
    author: 'Sở Thông tin và Truyền thông',
    decimalMark: ',',
    usesShortNames: true,
    namesBestAndWorst: false,
    ...overrides,
  };
}

/** The same index set a year before, without a result. */
export function previousYearInput(overrides: Partial<PreviousYearInput> = {}): PreviousYearInput {
  return { year: 2022, indexSetName: assessmentInput().indexSet.name, results: [], ...overrides };
}

/** The small dossier with an announcement. */
export function announcementDossier(
  announcement: Partial<AnnouncementInput> = {},
  assessment: Partial<AssessmentInput> = {},
): AnnouncementDossier {
  const parsed = dossierSchema.parse(
    dossierInput({ announcement: announcementInput(announcement), assessment: assessmentInput(assessment) }),
  );
  if (!hasAnnouncement(parsed)) throw new Error('This dossier is meant to hold an announcement');
  return parsed;
}
