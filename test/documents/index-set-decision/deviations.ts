import type { Deviation } from '../../support/seed-words.ts';

/**
 * Every place where our decision leaves the official paper. The list is complete: the words of the seed with its
 * deviations put in are the words of our paper.
 */
export const deviations: readonly Deviation[] = [
  {
    seed: 'QUYẾT ĐỊNH\nBan hành',
    ours: [
      'ỦY BAN NHÂN DÂN\nTỈNH KON TUM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
      'Số: /QĐ-UBND\nKon Tum, ngày tháng 12 năm 2022',
      'QUYẾT ĐỊNH\nBan hành',
    ].join('\n'),
    clause: 'Annex I, II.1 to II.4',
    why: 'The text of the seed begins behind its head.',
  },
  {
    seed: '"Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030"',
    ours: '“Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”',
    clause: 'Choice of the profile',
    why: 'Quotation marks are set as in print.',
  },
  {
    seed: 'Truyền thông Phê duyệt Đề án "Xác định Bộ chỉ số',
    ours: 'Truyền thông phê duyệt Đề án “Xác định Bộ chỉ số',
    clause: 'Annex II, I',
    why: 'No sentence begins here.',
  },
  {
    seed: 'và của quốc gia".\n',
    ours: 'và của quốc gia”;\n',
    clause: 'Annex I, II.6.a',
    why: 'Each legal basis ends with a semicolon; the full stop stands behind the last line, the proposal.',
  },
  {
    seed: 'nhà nước trên địa bàn tỉnh Kon Tum\nĐiều 2.',
    ours: 'nhà nước trên địa bàn tỉnh Kon Tum.\nĐiều 2.',
    clause: 'Fault of the seed',
    why: 'An article ends with a full stop.',
  },
  {
    seed: 'các Phó chủ tịch UBND tỉnh',
    ours: 'các Phó Chủ tịch UBND tỉnh',
    clause: 'Annex II, V.1',
    why: 'Posts are written with capitals.',
  },
  {
    seed: 'Các Doanh nghiệp Bưu chính',
    ours: 'Các doanh nghiệp bưu chính',
    clause: 'Annex II',
    why: 'No name: small letters.',
  },
];
