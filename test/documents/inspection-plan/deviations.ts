import type { Deviation } from '../../support/seed-words.ts';

const firstCitation = {
  clause: 'Annex I, II.6.b; II.4.b by analogy',
  why: 'Where a document is named first, its issuer is named too; the paper writes dates in one style, that of its own text.',
};
const smallLetter = {
  clause: 'Annex II, I',
  why: 'No name, and no sentence begins here: a small letter, as in the outline that goes with the plan.',
};
const provinceCommittee = 'của Ủy ban nhân dân tỉnh';

/**
 * Every place where our inspection plan leaves the official paper. The list is complete: the words of the seed with its
 * deviations put in are the words of our paper.
 */
export const deviations: readonly Deviation[] = [
  {
    seed: 'BCĐ VỀ CHUYỂN ĐỔI SỐ',
    ours: 'BAN CHỈ ĐẠO\nVỀ CHUYỂN ĐỔI SỐ',
    clause: 'Annex I, II.2.a',
    why: 'Only the authority above may be abbreviated; the issuer stands with its full name.',
  },
  {
    seed: 'Ban Chỉ đạo về chuyển đổi số tỉnh (Ban Chỉ đạo tỉnh)',
    ours: 'Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum (Ban Chỉ đạo tỉnh)',
    clause: 'Annex I, II.6.a',
    why: 'A legal basis names the issuer in full; the documents themselves call it so.',
  },
  {
    seed: 'tỉnh Kon Tum năm 2024;\nBan Chỉ đạo tỉnh ban hành',
    ours: 'tỉnh Kon Tum năm 2024.\nBan Chỉ đạo tỉnh ban hành',
    clause: 'Annex I, II.6.a',
    why: 'The last line of the legal bases ends with a full stop.',
  },
  {
    seed: 'Đoàn Kiểm tra sẽ kiểm tra',
    ours: 'Đoàn kiểm tra sẽ kiểm tra',
    clause: 'Fault of the seed',
    why: 'The paper calls the team “Đoàn kiểm tra” everywhere else.',
  },
  {
    seed: 'Ủy ban nhân các huyện, thành phố (ngoài',
    ours: 'Ủy ban nhân dân các huyện, thành phố (ngoài',
    clause: 'Fault of the seed',
    why: 'A word is missing in the name of the People’s Committees.',
  },
  {
    seed: 'tại mục a) tự kiểm tra',
    ours: 'tại điểm a khoản này) tự kiểm tra',
    clause: 'Annex I, II.6.đ; Annex II, V.7',
    why: 'What a letter counts is a “điểm”; the bracket that follows the letter closes the whole remark.',
  },
  {
    seed: 'CHỦ TỊCH UBND TỈNH',
    ours: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    clause: 'Annex I, II.7.c',
    why: 'The position of the signatory is written in full.',
  },
  {
    ...firstCitation,
    seed: '--- chú thích ---\nNghị quyết số 09-NQ/TU ngày 18/02/2022',
    ours: '--- chú thích ---\nNghị quyết số 09-NQ/TU ngày 18 tháng 02 năm 2022',
  },
  { ...firstCitation, seed: 'ngày 29/4/2022', ours: `ngày 29 tháng 4 năm 2022 ${provinceCommittee}` },
  {
    ...firstCitation,
    seed: 'thực hiện Nghị quyết số 09-NQ/TU ngày 18/02/2022',
    ours: 'thực hiện Nghị quyết số 09-NQ/TU ngày 18 tháng 02 năm 2022',
  },
  {
    seed: 'Kế hoạch 3894/KH-UBND',
    ours: 'Kế hoạch số 3894/KH-UBND',
    clause: 'Annex I, II.6.b',
    why: '“số” stands before the number of a document.',
  },
  { ...firstCitation, seed: 'ngày 15/10/2020', ours: `ngày 15 tháng 10 năm 2020 ${provinceCommittee}` },
  { ...firstCitation, seed: 'ngày 01/02/2024', ours: `ngày 01 tháng 02 năm 2024 ${provinceCommittee}` },
  { ...firstCitation, seed: 'ngày 29/12/2023', ours: `ngày 29 tháng 12 năm 2023 ${provinceCommittee}` },
  { ...firstCitation, seed: 'ngày 09/4/2024', ours: `ngày 09 tháng 4 năm 2024 ${provinceCommittee}` },
  {
    ...firstCitation,
    seed: 'ngày 27/10/2023',
    ours: 'ngày 27 tháng 10 năm 2023 của Chủ tịch Ủy ban nhân dân tỉnh',
  },
  { ...firstCitation, seed: 'ngày 15/3/2024', ours: `ngày 15 tháng 3 năm 2024 ${provinceCommittee}` },
  { ...firstCitation, seed: 'ngày 02/02/2024', ours: 'ngày 02 tháng 02 năm 2024' },
  { ...firstCitation, seed: 'ngày 25/3/2024', ours: `ngày 25 tháng 3 năm 2024 ${provinceCommittee}` },
  { ...firstCitation, seed: 'ngày 03/6/2020', ours: 'ngày 03 tháng 6 năm 2020' },
  { ...firstCitation, seed: 'ngày 15/6/2021', ours: 'ngày 15 tháng 6 năm 2021' },
  { ...firstCitation, seed: 'ngày 21/3/2024', ours: `ngày 21 tháng 3 năm 2024 ${provinceCommittee}` },
  { ...firstCitation, seed: 'ngày 23/02/2024', ours: 'ngày 23 tháng 02 năm 2024' },
  {
    seed: 'Chính phủ, Văn bản số 3898/UBND-KGVX',
    ours: 'Chính phủ; Văn bản số 3898/UBND-KGVX',
    clause: 'Fault of the seed',
    why: 'A semicolon parts all other documents of the note.',
  },
  { ...firstCitation, seed: 'ngày 10/11/2023', ours: `ngày 10 tháng 11 năm 2023 ${provinceCommittee}` },
  { ...firstCitation, seed: 'ngày 11/02/2022', ours: 'ngày 11 tháng 02 năm 2022' },
  {
    seed: 'Đoàn Kiểm tra sẽ thông báo',
    ours: 'Đoàn kiểm tra sẽ thông báo',
    clause: 'Fault of the seed',
    why: 'The paper calls the team “Đoàn kiểm tra” everywhere else.',
  },
  { seed: 'Tổng Kinh phí chi', ours: 'Tổng kinh phí chi', ...smallLetter },
  { seed: 'chi cho Kinh tế số:', ours: 'chi cho kinh tế số:', ...smallLetter },
  { seed: '; Chi hỗ trợ các Doanh nghiệp', ours: '; chi hỗ trợ các doanh nghiệp', ...smallLetter },
  { seed: '; Chi phát triển nền tảng số phục vụ', ours: '; chi phát triển nền tảng số phục vụ', ...smallLetter },
  { seed: 'Chi Kinh tế số ngành', ours: 'Chi kinh tế số ngành', ...smallLetter },
];

/**
 * Words that Decree 30/2020/NĐ-CP would write otherwise, or that may be a slip, and that our paper keeps as the official
 * paper has them, since they are the issuer's own and can't be checked here.
 */
export const kept: readonly Pick<Deviation, 'seed' | 'clause' | 'why'>[] = [
  {
    seed: 'Chương trình Chuyển đổi quốc gia đến năm 2025',
    clause: 'Maybe a fault of the seed',
    why: 'The national programme is called “Chuyển đổi số quốc gia”; how the plan 3894/KH-UBND quotes it is not known.',
  },
  {
    seed: 'Trung tâm phục vụ hành chính công tỉnh',
    clause: 'Annex II, IV.1',
    why: 'The decree writes the name of an agency with the capital of its function, “Trung tâm Phục vụ hành chính công”.',
  },
  {
    seed: 'Phó trưởng phòng Thông tin',
    clause: 'Annex II, IV.1 and V.3',
    why: 'The decree writes the position “Phó Trưởng phòng”.',
  },
  {
    seed: 'Chuyên viên phòng Quản lý ngân sách',
    clause: 'Annex II, IV.1',
    why: 'The decree writes the name of the division “Phòng Quản lý ngân sách”.',
  },
];
