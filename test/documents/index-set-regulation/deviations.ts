import type { Deviation } from '../../support/seed-words.ts';

const spelling = { clause: 'Fault of the seed', why: 'Spelling.' };
const vietnameseLetters = {
  clause: 'Annex I, II.6.c',
  why: 'Points are counted by the letters of the Vietnamese alphabet: đ stands behind d.',
};
const oneSpelling = { clause: 'Fault of the seed', why: '“Tỷ lệ”, as in the point before.' };
const counted = {
  clause: 'Fault of the seed',
  why: 'Two articles had the number 11: articles are counted, so those behind move up by one.',
};

/**
 * Every place where our regulation leaves the official paper. The list is complete: the words of the seed with its
 * deviations put in are the words of our paper.
 */
export const deviations: readonly Deviation[] = [
  {
    seed: 'của Ủy ban nhân dân tỉnh)\nChương I',
    ours: 'của Ủy ban nhân dân tỉnh Kon Tum)\nChương I',
    clause: 'Annex I, III.1.c',
    why: 'The line names the issuer as it is called.',
  },
  {
    seed: 'Điều 1. Phạm vi điều chỉnh: Bộ chỉ số',
    ours: 'Điều 1. Phạm vi điều chỉnh\nBộ chỉ số',
    clause: 'Annex I, II.6.d',
    why: 'The title of an article stands on a line of its own, as in the other articles.',
  },
  {
    seed: 'của Trung ương đối với tỉnh Kon Tum\n',
    ours: 'của Trung ương đối với tỉnh Kon Tum.\n',
    clause: 'Fault of the seed',
    why: 'A point ends with a full stop, as the others do.',
  },
  {
    seed: 'Nghị Quyết số 09-NQ/TU',
    ours: 'Nghị quyết số 09-NQ/TU',
    clause: 'Annex II, V.7',
    why: 'Capital of the first syllable only.',
  },
  {
    seed: 'cấp Sở, ngành: Thang điểm tính tối đa là 1000 điểm, gồm 6 chỉ số chính, 36 tiêu chí (DTI cơ quan nhà nước cấp tỉnh)',
    ours: 'cấp Sở, ngành (DTI cơ quan nhà nước cấp tỉnh): Thang điểm tính tối đa là 1000 điểm, gồm 6 chỉ số chính, 36 tiêu chí:',
    clause: 'Fault of the seed',
    why: 'The short name stands where it stands in the other two clauses, and a colon opens the table.',
  },
  { seed: '68 tiêu chí :', ours: '68 tiêu chí:', ...spelling },
  {
    seed: '2 | Thế chế số | 5 | 100 |\n3 | Hạ tầng số | 3',
    ours: '2 | Thể chế số | 5 | 100 |\n3 | Hạ tầng số | 3',
    ...spelling,
  },
  { seed: '2 | Thế chế số | 8', ours: '2 | Thể chế số | 8', ...spelling },
  {
    seed: '2 | Thế chế số | 5 | 100 |\n3 | Hạ tầng số | 6',
    ours: '2 | Thể chế số | 5 | 100 |\n3 | Hạ tầng số | 6',
    ...spelling,
  },
  { seed: 'chỉ số chuyên đổi số', ours: 'chỉ số chuyển đổi số', ...spelling },
  {
    seed: '+ Báo cáo bằng văn bản;\n+ Thực hiện',
    ours: '- Báo cáo bằng văn bản;\n- Thực hiện',
    clause: 'Choice of the profile',
    why: 'Items without number or letter open with a dash, as in our other papers.',
  },
  { seed: 'e) Các tài liệu, văn bản kiểm chứng', ours: 'đ) Các tài liệu, văn bản kiểm chứng', ...vietnameseLetters },
  { seed: 'xếp hạng khá: cơ quan có tỉ lệ', ours: 'xếp hạng khá: cơ quan có tỷ lệ', ...oneSpelling },
  { seed: 'xếp hạng trung bình: cơ quan có tỉ lệ', ours: 'xếp hạng trung bình: cơ quan có tỷ lệ', ...oneSpelling },
  { seed: 'xếp hạng yếu: cơ quan có tỉ lệ', ours: 'xếp hạng yếu: cơ quan có tỷ lệ', ...oneSpelling },
  { seed: 'e) Cơ quan, đơn vị không có báo cáo', ours: 'đ) Cơ quan, đơn vị không có báo cáo', ...vietnameseLetters },
  { seed: 'Điều 11. Các Sở: Kế hoạch', ours: 'Điều 12. Các Sở: Kế hoạch', ...counted },
  { seed: 'doanh nghiệp buru chính', ours: 'doanh nghiệp bưu chính', ...spelling },
  { seed: 'Điều 12. Cổng thông tin', ours: 'Điều 13. Cổng thông tin', ...counted },
  { seed: 'Điều 13. Trong quá trình', ours: 'Điều 14. Trong quá trình', ...counted },
];
