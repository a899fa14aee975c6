import type { SheetPlan } from './plan.ts';

/** Sheets for the news item about the results. */
export const announcementSheets: readonly SheetPlan[] = [
  {
    id: 'announcement',
    name: 'Tin công bố',
    part: 'announcement',
    purpose: 'Lời văn của tin công bố kết quả',
    roots: ['announcement'],
  },
  {
    id: 'announced-tiers',
    name: 'Cấp trong tin',
    part: 'announcement',
    purpose: 'Các cấp nêu trong tin công bố, mỗi cấp một bảng',
    sources: { 'announcement.tiers': '' },
  },
  {
    id: 'class-abbreviations',
    name: 'Chữ viết tắt xếp loại',
    part: 'announcement',
    purpose: 'Chữ viết tắt của các loại trong bảng của tin công bố',
    sources: { 'announcement.classAbbreviations': '' },
  },
];

/** Sheets for the decision that issues an index set. */
export const indexSetSheets: readonly SheetPlan[] = [
  {
    id: 'index-set-decision',
    name: 'Quyết định bộ chỉ số',
    part: 'index-set',
    purpose: 'Lời văn của quyết định ban hành bộ chỉ số và văn bản kèm theo',
    roots: ['indexSetDecision'],
  },
  {
    id: 'chapters',
    name: 'Chương của văn bản kèm theo',
    part: 'index-set',
    purpose: 'Các chương của văn bản ban hành kèm theo quyết định',
    sources: { 'indexSetDecision.regulation.chapters': '' },
    ordinalCaption: 'Chương số',
  },
  {
    id: 'regulation-articles',
    name: 'Điều của văn bản kèm theo',
    part: 'index-set',
    purpose: 'Các Điều của văn bản kèm theo, đánh số liên tục qua các chương',
    sources: { 'indexSetDecision.regulation.chapters[].articles': '' },
    ordinalCaption: 'Điều số',
  },
  {
    id: 'regulation-clauses',
    name: 'Khoản của văn bản kèm theo',
    part: 'index-set',
    purpose: 'Các khoản của từng Điều, đánh số lại từ 1 ở mỗi Điều',
    sources: { 'indexSetDecision.regulation.chapters[].articles[].clauses': '' },
    ordinalCaption: 'Khoản số',
  },
  {
    id: 'regulation-points',
    name: 'Điểm và gạch đầu dòng',
    part: 'index-set',
    purpose: 'Các điểm và gạch đầu dòng của từng khoản, mỗi điểm một dòng',
    sources: {
      'indexSetDecision.regulation.chapters[].articles[].clauses[].points': 'Điểm',
      'indexSetDecision.regulation.chapters[].articles[].clauses[].dashes': 'Gạch đầu dòng',
    },
    sourceCaption: 'Loại dòng',
  },
];

/** Sheets for the papers of an inspection. */
export const inspectionSheets: readonly SheetPlan[] = [
  {
    id: 'inspection',
    name: 'Kiểm tra',
    part: 'inspection',
    purpose: 'Ban Chỉ đạo, thời gian, chữ ký và các thông tin chung của kế hoạch kiểm tra',
    roots: ['inspection'],
  },
  {
    id: 'team',
    name: 'Đoàn kiểm tra',
    part: 'inspection',
    purpose: 'Trưởng đoàn, Phó Trưởng đoàn và thành viên đoàn kiểm tra',
    sources: {
      'inspection.team.leader': 'Trưởng đoàn',
      'inspection.team.deputies': 'Phó Trưởng đoàn',
      'inspection.team.members': 'Thành viên',
    },
    sourceCaption: 'Vai trò',
  },
  {
    id: 'inspected-units',
    name: 'Đơn vị được kiểm tra',
    part: 'inspection',
    purpose: 'Các đơn vị được kiểm tra và hạn gửi báo cáo riêng, nếu có',
    sources: { 'inspection.units': '' },
  },
  {
    id: 'direct-lines',
    name: 'Kiểm tra trực tiếp',
    part: 'inspection',
    purpose: 'Các gạch đầu dòng của mục kiểm tra trực tiếp trong kế hoạch',
    sources: { 'inspection.directLines': '' },
  },
  {
    id: 'cover-letter',
    name: 'Công văn',
    part: 'inspection',
    purpose: 'Công văn gửi các đơn vị kèm đề cương và phụ lục',
    roots: ['inspection.coverLetter'],
  },
];
