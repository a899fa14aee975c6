import { hasInspection } from '../../domain/dossier.ts';
import { appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import type { DocumentKind } from '../document-kind.ts';

/** The form on equipment, with a section for commune radio (danh mục hạ tầng). */
export const appendixInfrastructure: DocumentKind = {
  id: 'appendix-infrastructure',
  title: 'Phụ lục hạ tầng công nghệ thông tin',
  contextSchema: appendixFormSchema,
  isFor: hasInspection,
  build: (dossier) =>
    buildAppendixForm(
      dossier,
      'infrastructure',
      'Danh mục hạ tầng công nghệ thông tin, đài truyền thanh ứng dụng CNTT-VT',
    ),
};
