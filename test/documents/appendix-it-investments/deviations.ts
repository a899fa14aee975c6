import type { Deviation } from '../../support/seed-words.ts';

/** Every place where our form leaves the official paper of Kon Tum. */
export const deviations: readonly Deviation[] = [
  {
    seed: 'Phụ lục 04',
    ours: 'Phụ lục IV',
    clause: 'Annex I, III.1.a',
    why: 'Several appendices are numbered by Roman numerals.',
  },
  {
    seed: 'Danh mục đầu tư cho công nghệ thông tin phục vụ chuyển đổi số',
    ours: 'DANH MỤC ĐẦU TƯ CHO CÔNG NGHỆ THÔNG TIN PHỤC VỤ CHUYỂN ĐỔI SỐ\n(Kèm theo Kế hoạch số /KH-BCĐ ngày tháng năm 2024 của Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum)',
    clause: 'Annex I, III.1.b and III.1.c',
    why: 'The title is in capitals; a line under it names the document that the appendix belongs to.',
  },
  {
    seed: 'Tổng dự toán/ Tổng',
    ours: 'Tổng dự toán/Tổng',
    clause: 'Fault of the seed',
    why: 'A blank after the stroke; the other headings have none.',
  },
  {
    seed: 'Theo hình thức(*)',
    ours: 'Theo hình thức (*)',
    clause: 'Fault of the seed',
    why: 'A blank before the mark is missing.',
  },
  {
    seed: '01 | | | | |\n02 | | | | |',
    ours: '1 | | | | |\n2 | | | | |',
    clause: 'Fault of the seed',
    why: 'The rows of all four forms are numbered in one way.',
  },
  {
    seed: '* Theo hình thức:',
    ours: '(*) Theo hình thức:',
    clause: 'Fault of the seed',
    why: 'The note bears the mark that stands in the heading.',
  },
  {
    seed: '(1): Lập',
    ours: '(1) Lập',
    clause: 'Fault of the seed',
    why: 'A colon that the other two lines do not have.',
  },
  {
    seed: 'Lập Kế hoạch thuê',
    ours: 'Lập kế hoạch thuê',
    clause: 'Annex II, I',
    why: 'No name of a document, and no sentence begins here.',
  },
  {
    seed: 'dự toán chi tiết.',
    ours: 'dự toán chi tiết./.',
    clause: 'Annex III, sample 2.1',
    why: 'An appendix ends with the closing mark.',
  },
];
