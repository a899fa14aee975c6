import { hasInspection } from '../../domain/dossier.ts';
import { type AppendixForm, appendixFormNeeds, appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import { buildAppendixWorkbook, dateEntry, noEntry } from '../appendix-workbook.ts';
import type { DocumentKind } from '../document-kind.ts';
import { textEntry } from '../text-entry.ts';

const form: AppendixForm = {
  appendix: 'news-articles',
  title: 'Danh sách tin bài tuyên truyền trên trang thông tin điện tử',
  orientation: 'portrait',
  columns: [
    { heading: 'STT', width: 17, align: 'center', entry: noEntry },
    { heading: 'Tên bài viết', width: 83, align: 'left', entry: textEntry(500, 'Tên bài viết như đã đăng.') },
    { heading: 'Thời gian đăng tải', width: 35, align: 'center', entry: dateEntry },
    { heading: 'Ghi chú', width: 30, align: 'left', entry: textEntry(500, 'Ghi chú, nếu có.') },
  ],
  sections: [],
  hasTotal: false,
  notes: [],
};

/** The form on articles about digital transformation that a unit has published (danh sách tin bài tuyên truyền). */
export const appendixNewsArticles: DocumentKind = {
  id: 'appendix-news-articles',
  title: 'Phụ lục tin, bài tuyên truyền',
  contextSchema: appendixFormSchema,
  needs: appendixFormNeeds,
  isFor: hasInspection,
  build: (dossier, unit) => buildAppendixForm(dossier, unit, form),
  buildWorkbook: (dossier, unit) => buildAppendixWorkbook(dossier, unit, form),
  unitFileName: 'phu-luc-1_tin-bai-tuyen-truyen',
};
