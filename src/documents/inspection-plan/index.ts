import { hasInspection } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The plan of an inspection (kế hoạch kiểm tra). */
export const inspectionPlan: DocumentKind = {
  id: 'inspection-plan',
  title: 'Kế hoạch kiểm tra',
  contextSchema,
  needs: [
    'inspection.issue',
    'inspection.subject',
    'inspection.year',
    'inspection.committee',
    'inspection.team',
    'inspection.units',
    'inspection.directLines',
    'inspection.localities',
    'inspection.reportDeadline',
    'inspection.period',
    'inspection.inspectionDays',
    'inspection.budgetCutOff',
    'inspection.citations',
    'inspection.signing',
    'inspection.recipients',
    'inspection.filing',
    'profile.place',
    'profile.dateStyle',
    'profile.name',
    'profile.validFrom',
    'profile.validTo',
  ],
  isFor: hasInspection,
  build,
};
