import { hasInspection } from '../../domain/dossier.ts';
import { type AppendixForm, appendixFormNeeds, appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import { buildAppendixWorkbook, noEntry } from '../appendix-workbook.ts';
import type { DocumentKind } from '../document-kind.ts';
import { textEntry } from '../text-entry.ts';

const form: AppendixForm = {
  appendix: 'infrastructure',
  title: 'Danh mục hạ tầng công nghệ thông tin, đài truyền thanh ứng dụng CNTT-VT',
  orientation: 'portrait',
  columns: [
    { heading: 'STT', width: 17, align: 'center', entry: noEntry },
    { heading: 'Tên thiết bị', width: 59, align: 'left', entry: textEntry(300, 'Tên thiết bị, kèm số lượng.') },
    { heading: 'Cấu hình', width: 59, align: 'left', entry: textEntry(1000, 'Cấu hình, thông số chính.') },
    { heading: 'Ghi chú', width: 30, align: 'left', entry: textEntry(500, 'Ghi chú, nếu có.') },
  ],
  sections: ['Hạ tầng CNTT', 'Thiết bị Đài CNTT-VT'],
  hasTotal: false,
  notes: [],
};

/** The form on equipment, with a section for commune radio (danh mục hạ tầng). */
export const appendixInfrastructure: DocumentKind = {
  id: 'appendix-infrastructure',
  title: 'Phụ lục hạ tầng công nghệ thông tin',
  contextSchema: appendixFormSchema,
  needs: appendixFormNeeds,
  isFor: hasInspection,
  build: (dossier, unit) => buildAppendixForm(dossier, unit, form),
  buildWorkbook: (dossier, unit) => buildAppendixWorkbook(dossier, unit, form),
  unitFileName: 'phu-luc-3_ha-tang',
};
