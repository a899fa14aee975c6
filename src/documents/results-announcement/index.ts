import { hasAnnouncement } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The news item that makes the results of an assessment public (tin công bố kết quả). */
export const resultsAnnouncement: DocumentKind = {
  id: 'results-announcement',
  title: 'Tin công bố kết quả',
  contextSchema,
  needs: [
    'announcement',
    'assessment.year',
    'assessment.scale',
    'assessment.indexSet',
    'assessment.previousYear',
    'profile.dateStyle',
    'profile.numbers',
    'profile.resultTable',
    'profile.ranking',
    'profile.classifyFrom',
  ],
  isFor: hasAnnouncement,
  build,
  textFormats: ['html', 'txt'],
};
