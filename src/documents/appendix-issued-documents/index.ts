import { hasInspection } from '../../domain/dossier.ts';
import { appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import type { DocumentKind } from '../document-kind.ts';

/** The form on documents and policies that a unit has issued (danh mục văn bản, chính sách). */
export const appendixIssuedDocuments: DocumentKind = {
  id: 'appendix-issued-documents',
  title: 'Phụ lục văn bản, chính sách đã ban hành',
  contextSchema: appendixFormSchema,
  isFor: hasInspection,
  build: (dossier) =>
    buildAppendixForm(dossier, 'issued-documents', 'Danh mục các loại văn bản, chính sách đã ban hành'),
};
