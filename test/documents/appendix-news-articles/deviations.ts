import type { Deviation } from '../../support/seed-words.ts';

/** Every place where our form leaves the official paper of Kon Tum. */
export const deviations: readonly Deviation[] = [
  {
    seed: 'Phụ lục 01',
    ours: 'Phụ lục I',
    clause: 'Annex I, III.1.a',
    why: 'Several appendices are numbered by Roman numerals.',
  },
  {
    seed: 'Danh sách tin bài tuyên truyền trên trang thông tin điện tử',
    ours: 'DANH SÁCH TIN BÀI TUYÊN TRUYỀN TRÊN TRANG THÔNG TIN ĐIỆN TỬ\n(Kèm theo Kế hoạch số /KH-BCĐ ngày tháng năm 2024 của Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum)',
    clause: 'Annex I, III.1.b and III.1.c',
    why: 'The title is in capitals; a line under it names the document that the appendix belongs to.',
  },
  {
    seed: '| | |\n| | |',
    ours: '1 | | |\n2 | | |\n./.',
    clause: 'Annex III, sample 2.1',
    why: 'Blank rows are numbered, as the seed does in its other forms; an appendix ends with the closing mark.',
  },
];
