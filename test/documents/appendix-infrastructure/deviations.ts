import type { Deviation } from '../../support/seed-words.ts';

/** Every place where our form leaves the official paper of Kon Tum. */
export const deviations: readonly Deviation[] = [
  {
    seed: 'Phụ lục 03',
    ours: 'Phụ lục III',
    clause: 'Annex I, III.1.a',
    why: 'Several appendices are numbered by Roman numerals.',
  },
  {
    seed: 'Danh mục hạ tầng công nghệ thông tin, Đài truyền thanh ứng dụng CNTT-VT',
    ours: 'DANH MỤC HẠ TẦNG CÔNG NGHỆ THÔNG TIN, ĐÀI TRUYỀN THANH ỨNG DỤNG CNTT-VT\n(Kèm theo Kế hoạch số /KH-BCĐ ngày tháng năm 2024 của Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum)',
    clause: 'Annex I, III.1.b and III.1.c',
    why: 'The title is in capitals; a line under it names the document that the appendix belongs to.',
  },
  {
    seed: 'II | Thiết bị Đài CNTT-VT\n| | |',
    ours: 'II | Thiết bị Đài CNTT-VT\n1 | | |\n2 | | |\n./.',
    clause: 'Annex III, sample 2.1',
    why: 'Both sections have as many numbered blank rows; the row “…” stands in the first one only, as in the official form. An appendix ends with the closing mark.',
  },
];
