import { hasInspection } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The outline of the report that inspected units write (đề cương báo cáo), attached to the inspection plan. */
export const reportOutline: DocumentKind = {
  id: 'report-outline',
  title: 'Đề cương báo cáo',
  contextSchema,
  needs: [
    'inspection.issue',
    'inspection.year',
    'inspection.committee',
    'inspection.units',
    'inspection.localities',
    'inspection.budgetCutOff',
    'inspection.citations',
    'inspection.appendixLabels',
    'profile.dateStyle',
  ],
  isFor: hasInspection,
  build,
  unitFileName: 'de-cuong-bao-cao',
};
