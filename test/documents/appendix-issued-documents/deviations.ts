import type { Deviation } from '../../support/seed-words.ts';

/** Every place where our form leaves the official paper of Kon Tum. */
export const deviations: readonly Deviation[] = [
  {
    seed: 'Phụ lục 02',
    ours: 'Phụ lục II',
    clause: 'Annex I, III.1.a',
    why: 'Several appendices are numbered by Roman numerals.',
  },
  {
    seed: 'Danh mục các loại văn bản, chính sách đã ban hành',
    ours: 'DANH MỤC CÁC LOẠI VĂN BẢN, CHÍNH SÁCH ĐÃ BAN HÀNH\n(Kèm theo Kế hoạch số /KH-BCĐ ngày tháng năm 2024 của Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum)',
    clause: 'Annex I, III.1.b and III.1.c',
    why: 'The title is in capitals; a line under it names the document that the appendix belongs to.',
  },
  {
    seed: 'Số ký hiệu',
    ours: 'Số, ký hiệu',
    clause: 'Annex I, II.3',
    why: 'The decree calls this element “số, ký hiệu”.',
  },
  {
    seed: '| | | | |\n| | | | |',
    ours: '1 | | | | |\n2 | | | | |\n./.',
    clause: 'Annex III, sample 2.1',
    why: 'Blank rows are numbered, as the seed does in its other forms; an appendix ends with the closing mark.',
  },
];
