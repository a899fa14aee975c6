import { hasInspection } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The plan of an inspection (kế hoạch kiểm tra). */
export const inspectionPlan: DocumentKind = {
  id: 'inspection-plan',
  title: 'Kế hoạch kiểm tra',
  contextSchema,
  isFor: hasInspection,
  build,
};
