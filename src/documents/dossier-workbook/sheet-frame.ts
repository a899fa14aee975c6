import type { Part } from '../../domain/dossier-tables/plan.ts';
import type { DossierSheet } from '../../domain/dossier-tables/tables.ts';
import type { Line } from '../workbook.ts';

/** The parts of a dossier are told apart by the colour of their tabs. */
export const tabColours: Readonly<Record<Part, string>> = {
  common: '1F4E79',
  results: '2E7D32',
  announcement: 'C55A11',
  'index-set': '7030A0',
  inspection: 'BF9000',
};

export const partNames: Readonly<Record<Part, string>> = {
  common: 'Dùng chung cho mọi văn bản',
  results: 'Kết quả đánh giá và quyết định phê duyệt',
  announcement: 'Tin công bố kết quả',
  'index-set': 'Quyết định ban hành bộ chỉ số',
  inspection: 'Kiểm tra chuyển đổi số',
};

/** Name and purpose above the table of a sheet. */
export function sheetLead({ name, purpose }: DossierSheet): Line[] {
  return [
    { role: 'name', text: name.toUpperCase() },
    { role: 'field', text: `${purpose}.` },
  ];
}

/** A caption with the mark of what can't be left out. */
export function marked(caption: string, isRequired: boolean): string {
  return isRequired ? `${caption} *` : caption;
}
