import { hasInspection } from '../../domain/dossier.ts';
import { type AppendixForm, appendixFormNeeds, appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import { buildAppendixWorkbook, dateEntry, noEntry } from '../appendix-workbook.ts';
import type { DocumentKind } from '../document-kind.ts';
import { textEntry } from '../text-entry.ts';

const form: AppendixForm = {
  appendix: 'issued-documents',
  title: 'Danh mục các loại văn bản, chính sách đã ban hành',
  orientation: 'portrait',
  columns: [
    { heading: 'STT', width: 17, align: 'center', entry: noEntry },
    { heading: 'Số, ký hiệu', width: 30, align: 'left', entry: textEntry(60, 'Số và ký hiệu, ví dụ 59/QĐ-UBND.') },
    { heading: 'Trích yếu', width: 46, align: 'left', entry: textEntry(1000, 'Trích yếu nội dung văn bản.') },
    { heading: 'Ngày ban hành', width: 23, align: 'center', entry: dateEntry },
    { heading: 'Người ký', width: 23, align: 'left', entry: textEntry(100, 'Họ và tên người ký.') },
    { heading: 'Ghi chú', width: 26, align: 'left', entry: textEntry(500, 'Ghi chú, nếu có.') },
  ],
  sections: [],
  hasTotal: false,
  notes: [],
};

/** The form on documents and policies that a unit has issued (danh mục văn bản, chính sách). */
export const appendixIssuedDocuments: DocumentKind = {
  id: 'appendix-issued-documents',
  title: 'Phụ lục văn bản, chính sách đã ban hành',
  contextSchema: appendixFormSchema,
  needs: appendixFormNeeds,
  isFor: hasInspection,
  build: (dossier, unit) => buildAppendixForm(dossier, unit, form),
  buildWorkbook: (dossier, unit) => buildAppendixWorkbook(dossier, unit, form),
  unitFileName: 'phu-luc-2_van-ban-chinh-sach',
};
