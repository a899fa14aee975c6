import { hasInspection } from '../../domain/dossier.ts';
import { appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import type { DocumentKind } from '../document-kind.ts';

/** The form on projects and money for information technology (danh mục đầu tư). */
export const appendixItInvestments: DocumentKind = {
  id: 'appendix-it-investments',
  title: 'Phụ lục đầu tư công nghệ thông tin',
  contextSchema: appendixFormSchema,
  isFor: hasInspection,
  build: (dossier) =>
    buildAppendixForm(dossier, 'it-investments', 'Danh mục đầu tư cho công nghệ thông tin phục vụ chuyển đổi số'),
};
