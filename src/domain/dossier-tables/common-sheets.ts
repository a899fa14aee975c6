import type { SheetPlan } from './plan.ts';

/** Sheets with what all papers share. */
export const commonSheets: readonly SheetPlan[] = [
  {
    id: 'dossier',
    name: 'Hồ sơ',
    part: 'common',
    purpose: 'Tên hồ sơ, cơ quan ban hành, chữ ký và thể thức dùng chung cho mọi văn bản',
    roots: ['', 'profile'],
  },
  {
    id: 'legal-bases',
    name: 'Căn cứ',
    part: 'common',
    purpose: 'Các văn bản trong phần căn cứ; nhiều văn bản mang cùng một số thì in thành một dòng Căn cứ',
    sources: { 'profile.legalBases[]': '' },
    ordinalCaption: 'Dòng căn cứ số',
  },
  {
    id: 'recipients',
    name: 'Nơi nhận',
    part: 'common',
    purpose: 'Nơi nhận của các văn bản, mỗi nơi nhận một dòng; không gồm dòng Lưu',
    sources: {
      'profile.recipients': 'Nơi nhận của quyết định',
      'inspection.recipients': 'Nơi nhận của kế hoạch kiểm tra',
      'inspection.coverLetter.recipients': 'Nơi nhận của công văn',
      'inspection.coverLetter.addressees': 'Kính gửi của công văn',
    },
    sourceCaption: 'Mục',
  },
  {
    id: 'documents',
    name: 'Văn bản viện dẫn',
    part: 'common',
    purpose: 'Các văn bản được nêu tên trong văn bản trình ký, ngoài phần căn cứ',
    sources: {
      'assessment.indexSet.issuedBy': 'Quyết định ban hành bộ chỉ số dùng để đánh giá',
      'approval.proposal.document': 'Tờ trình của quyết định phê duyệt kết quả',
      'indexSetDecision.proposal.document': 'Tờ trình của quyết định ban hành bộ chỉ số',
      'inspection.citations.*': '',
    },
    sourceCaption: 'Dùng ở',
  },
  {
    id: 'columns',
    name: 'Cột của bảng',
    part: 'common',
    purpose: 'Các cột của bảng kết quả sau cột tên đơn vị, theo thứ tự in',
    sources: {
      'profile.resultTable.columns': 'Bảng của quyết định phê duyệt',
      'announcement.columns': 'Bảng của tin công bố',
    },
    sourceCaption: 'Bảng',
  },
];
