import { hasInspection } from '../../domain/dossier.ts';
import { type AppendixForm, appendixFormNeeds, appendixFormSchema, buildAppendixForm } from '../appendix-form.ts';
import { buildAppendixWorkbook, moneyEntry, noEntry } from '../appendix-workbook.ts';
import type { DocumentKind } from '../document-kind.ts';
import { textEntry } from '../text-entry.ts';

const form: AppendixForm = {
  appendix: 'it-investments',
  title: 'Danh mục đầu tư cho công nghệ thông tin phục vụ chuyển đổi số',
  orientation: 'landscape',
  columns: [
    { heading: 'STT', width: 17, align: 'center', entry: noEntry },
    { heading: 'Tên nhiệm vụ/dự án', width: 83, align: 'left', entry: textEntry(500, 'Tên nhiệm vụ hoặc dự án.') },
    { heading: 'Tổng dự toán/Tổng mức đầu tư (đồng)', width: 42, align: 'right', entry: moneyEntry },
    { heading: 'Tổng kinh phí giải ngân (đồng)', width: 42, align: 'right', entry: moneyEntry },
    {
      heading: 'Theo hình thức (*)',
      width: 30,
      align: 'center',
      entry: {
        type: 'choice',
        choices: ['1', '2', '3'],
        prompt: '1: lập dự án; 2: lập kế hoạch thuê dịch vụ công nghệ thông tin; 3: lập đề cương và dự toán chi tiết.',
        fault: 'Chọn 1, 2 hoặc 3 theo ghi chú dưới bảng.',
      },
    },
    { heading: 'Ghi chú', width: 38, align: 'left', entry: textEntry(500, 'Ghi chú, nếu có.') },
  ],
  sections: [],
  hasTotal: true,
  notes: [
    '(*) Theo hình thức:',
    '(1) Lập dự án.',
    '(2) Lập kế hoạch thuê dịch vụ công nghệ thông tin.',
    '(3) Lập đề cương và dự toán chi tiết.',
  ],
};

/** The form on projects and money for information technology (danh mục đầu tư). */
export const appendixItInvestments: DocumentKind = {
  id: 'appendix-it-investments',
  title: 'Phụ lục đầu tư công nghệ thông tin',
  contextSchema: appendixFormSchema,
  needs: appendixFormNeeds,
  isFor: hasInspection,
  build: (dossier, unit) => buildAppendixForm(dossier, unit, form),
  buildWorkbook: (dossier, unit) => buildAppendixWorkbook(dossier, unit, form),
  unitFileName: 'phu-luc-4_dau-tu',
};
