import { hasInspection } from '../../domain/dossier.ts';
import { appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import type { DocumentKind } from '../document-kind.ts';

/** The form on articles about digital transformation that a unit has published (danh sách tin bài tuyên truyền). */
export const appendixNewsArticles: DocumentKind = {
  id: 'appendix-news-articles',
  title: 'Phụ lục tin, bài tuyên truyền',
  contextSchema: appendixFormSchema,
  isFor: hasInspection,
  build: (dossier) =>
    buildAppendixForm(dossier, 'news-articles', 'Danh sách tin bài tuyên truyền trên trang thông tin điện tử'),
};
