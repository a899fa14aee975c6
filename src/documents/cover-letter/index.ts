import { hasCoverLetter } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The letter that sends report outline and appendix forms to the units (công văn gửi đề cương và phụ lục). */
export const coverLetter: DocumentKind = {
  id: 'cover-letter',
  title: 'Công văn gửi đề cương và phụ lục',
  contextSchema,
  needs: [
    'inspection.coverLetter',
    'inspection.issue',
    'inspection.subject',
    'inspection.year',
    'inspection.committee',
    'inspection.units',
    'inspection.reportDeadline',
    'inspection.period',
    'inspection.inspectionDays',
    'inspection.appendixLabels',
    'profile.place',
    'profile.dateStyle',
    'profile.name',
    'profile.validFrom',
    'profile.validTo',
  ],
  isFor: hasCoverLetter,
  build,
  unitFileName: 'cong-van',
};
