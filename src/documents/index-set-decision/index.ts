import { hasIndexSetDecision } from '../../domain/dossier.ts';
import type { DocumentKind } from '../document-kind.ts';
import { build } from './build.ts';
import { contextSchema } from './context.ts';

/** The decision that issues an index set (quyết định ban hành bộ chỉ số). */
export const indexSetDecision: DocumentKind = {
  id: 'index-set-decision',
  title: 'Quyết định ban hành bộ chỉ số',
  contextSchema,
  isFor: hasIndexSetDecision,
  build,
};
