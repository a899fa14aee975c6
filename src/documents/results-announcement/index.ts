import { hasAnnouncement } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { resultStyleNeeds, scoringNeeds } from '../result-needs.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The news item that makes the results of an assessment public (tin công bố kết quả). */
export const resultsAnnouncement: DocumentKind = {
  id: 'results-announcement',
  title: 'Tin công bố kết quả',
  contextSchema,
  needs: ['announcement', ...scoringNeeds, 'profile.dateStyle', ...resultStyleNeeds],
  isFor: hasAnnouncement,
  build,
  textFormats: ['html', 'txt'],
};
