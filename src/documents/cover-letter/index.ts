import { hasCoverLetter } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The letter that sends report outline and appendix forms to the units (công văn gửi đề cương và phụ lục). */
export const coverLetter: DocumentKind = {
  id: 'cover-letter',
  title: 'Công văn gửi đề cương và phụ lục',
  contextSchema,
  isFor: hasCoverLetter,
  build,
  unitFileName: 'cong-van',
};
