import type { Deviation } from '../../support/seed-words.ts';

/** The figures of the tables as the seed prints them, but for the two that are no slip of style. */
const pointedFigures = (
  '87.78 86.98 86.45 83.21 82.96 82.16 80.82 80.55 79.39 78.96 76.26 75.91 73.02 72.72 71.72 70.83 ' +
  '85.06 79.03 78.35 69.70 66.97 66.77 61.63 58.33 57.68 57.35 57.03 48.95'
).split(' ');

const decisionFigure = {
  clause: 'Fault of the seed',
  why: 'The decision gives TP. Kon Tum 592.78 of 970 points, 61.11 %; the news prints 60.08, and its average and the change of it follow.',
};
const oneComma = {
  clause: 'Choice of the announcement (decimalMark)',
  why: 'The seed has a point in its tables and a comma in its sentences; Vietnamese writes a comma, so one mark throughout.',
};
const oneSpelling = {
  clause: 'Fault of the seed',
  why: 'The seed spells the word both ways; one spelling in one text.',
};
const oneStyleOfCounts = {
  clause: 'Fault of the seed',
  why: 'Counts below ten have a leading zero before a noun (04 mức, 06 chỉ số chính) and none in a share (9/20, 9/10).',
};
const capitals = {
  clause: 'Annex II, IV.1',
  why: 'Names of agencies are written with capitals; the seed itself writes “Ban Quản lý Khu kinh tế tỉnh” in its first sentence.',
};
const regulation = {
  clause: '780/QĐ-UBND, Article 5',
  why: 'Main indices have the names that the decision on the index set gives them.',
};

/**
 * Every place where our announcement leaves the official news item. The list is complete: the words of the seed with its
 * deviations put in are the words of our paper. Furniture of the web page (“Lượt xem”, “Đọc bài viết”) is no part of it.
 */
export const deviations: readonly Deviation[] = [
  {
    seed: 'https://dti.kontum.gov.vn. nhằm',
    ours: 'https://dti.kontum.gov.vn nhằm',
    clause: 'Fault of the seed',
    why: 'A full stop in the middle of the sentence.',
  },
  {
    seed: '\nHệ thống thông tin đánh giá và xếp hạng chuyển đổi số\n',
    ours: '\n',
    clause: 'Furniture of the page',
    why: 'The line is the caption of a picture of the software, which the portal adds.',
  },
  { ...oneStyleOfCounts, seed: 'được chia thành 2 nhóm:', ours: 'được chia thành 02 nhóm:' },
  { ...oneSpelling, seed: 'xếp hạng khá: tỉ lệ', ours: 'xếp hạng khá: tỷ lệ' },
  { ...oneSpelling, seed: 'xếp hạng trung bình: tỉ lệ', ours: 'xếp hạng trung bình: tỷ lệ' },
  { ...oneSpelling, seed: 'xếp hạng yếu: tỉ lệ', ours: 'xếp hạng yếu: tỷ lệ' },
  {
    seed: 'Ban quản lý khu kinh tế: việc đánh giá',
    ours: 'Ban Quản lý Khu kinh tế, việc đánh giá',
    clause: 'Annex II, IV.1; fault of the seed',
    why: `${capitals.why} Two colons in one sentence become a comma and a colon.`,
  },
  { ...regulation, seed: 'Hoạt động chính quyền số.\nTT', ours: 'Hoạt động chuyển đổi số.\nTT' },
  ...pointedFigures.map((figure) => ({ ...oneComma, seed: figure, ours: figure.replace('.', ',') })),
  {
    ...capitals,
    seed: 'UBND tỉnh, Ban quản lý khu kinh tế\nChỉ số',
    ours: 'UBND tỉnh, Ban Quản lý Khu kinh tế\nChỉ số',
  },
  { ...oneStyleOfCounts, seed: '02/20 đơn vị loại Yếu', ours: '2/20 đơn vị loại Yếu' },
  { ...oneStyleOfCounts, seed: '01/20 đơn vị đạt Trung bình', ours: '1/20 đơn vị đạt Trung bình' },
  {
    seed: 'cấp huyện việc đánh giá',
    ours: 'cấp huyện, việc đánh giá',
    clause: 'Fault of the seed',
    why: 'A comma parts the opening words from the sentence.',
  },
  { ...regulation, seed: 'hoạt động Kinh tế số', ours: 'Hoạt động kinh tế số' },
  {
    seed: 'Ia H’Drai | 64.62',
    ours: "Ia H'Drai | 64,62",
    clause: 'Fault of the seed; choice of the announcement (decimalMark)',
    why: 'One apostrophe for one name in all papers of the round: that of the decision. One decimal mark.',
  },
  { ...decisionFigure, seed: '60.08', ours: '61,11' },
  { ...decisionFigure, seed: '59,94 điểm, tăng 25,64 điểm', ours: '60,04 điểm, tăng 25,74 điểm' },
  {
    seed: '; Trong đó',
    ours: '; trong đó',
    clause: 'Fault of the seed',
    why: 'A small letter after a semicolon.',
  },
  { ...capitals, seed: 'Sở thông tin và Truyền thông', ours: 'Sở Thông tin và Truyền thông' },
];
