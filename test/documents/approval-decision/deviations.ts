/** One place where our paper does not say what the official paper says. */
export interface Deviation {
  /** Folder of the round in data/, and name of its file in seed-words/. */
  readonly round: string;
  /** Words of the seed-words file as they stand there, once; lines joined by a line break. */
  readonly seed: string;
  /** Words of our paper in their place, lines joined in the same way. */
  readonly ours: string;
  /** Clause of Decree 30/2020/NĐ-CP that demands it, or what kind of fault it mends. */
  readonly clause: string;
  readonly why: string;
}

/**
 * Every place where our approval decisions leave the official papers. The list is complete: the words of a seed with
 * its deviations put in are the words of our paper. The paper of Kon Tum is followed word for word.
 *
 * One mending stands in the data and in no paper: 780/QĐ-UBND of Kon Tum, from which the index set is taken, prints
 * “Thế chế số” for the main index “Thể chế số”.
 */
export const deviations: readonly Deviation[] = [
  {
    round: 'dak-lak-2023',
    seed: 'QUYẾT ĐỊNH\nCông bố và xếp hạng Chỉ số chuyển đổi số',
    ours: [
      'ỦY BAN NHÂN DÂN',
      'TỈNH ĐẮK LẮK',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: /QĐ-UBND',
      'Đắk Lắk, ngày tháng năm 2024',
      'QUYẾT ĐỊNH',
      'Công bố và xếp hạng Chỉ số chuyển đổi số',
    ].join('\n'),
    clause: 'Annex I, II.1 to II.4',
    why: 'The seed was taken from a web page that left the head of the paper out; the number, the day and the month are not known.',
  },
  {
    round: 'dak-lak-2023',
    seed: 'Căn cứ Luật Chính quyền địa phương ngày 19/6/2015',
    ours: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015',
    clause: 'Annex I, II.6.a',
    why: 'A legal basis gives the full title of the law; no law of that day bears the shorter one.',
  },
  {
    round: 'dak-lak-2023',
    seed: 'UBND các huyện thị xã, thành phố tổ chức quán triệt',
    ours: 'UBND các huyện, thị xã, thành phố tổ chức quán triệt',
    clause: 'Fault of the seed',
    why: 'A comma is missing between two kinds of units; the seed itself writes it everywhere else.',
  },
  {
    round: 'dak-lak-2023',
    seed: 'Nơi nhận:\n- Bộ TTTT;',
    ours: 'Nơi nhận:\n- Như Điều 3;\n- Bộ TTTT;',
    clause: 'Annex III, sample 1.2',
    why: 'The recipients of a decision begin with those whom its last article names.',
  },
  {
    round: 'dak-lak-2023',
    seed: '- Như Điều 3;\n- Các sở, ban, ngành;',
    ours: '- Các sở, ban, ngành;',
    clause: 'Annex III, sample 1.2',
    why: 'The same line stood here, in the middle of the list.',
  },
  {
    round: 'dak-lak-2023',
    seed: '- Ban CE CCHC của tỉnh;',
    ours: '- Ban CĐ CCHC của tỉnh;',
    clause: 'Fault of the seed',
    why: 'A misread letter: the body is the steering committee (Ban Chỉ đạo) for administrative reform.',
  },
  {
    round: 'dak-lak-2023',
    seed: '- Trung tâm CN và Công TTĐT tỉnh (đăng tải);',
    ours: '- Trung tâm CN và Cổng TTĐT tỉnh (đăng tải);',
    clause: 'Fault of the seed',
    why: 'Tone mark lost: the portal is “Cổng thông tin điện tử”.',
  },
  {
    round: 'dak-lak-2023',
    seed: '(Báo cáo)\nKT. CHỦ TỊCH',
    ours: 'KT. CHỦ TỊCH',
    clause: 'Annex I, II.9.d',
    why: 'A line that belongs to no recipient: the list ends with the filing line.',
  },
];

/**
 * Words that Decree 30/2020/NĐ-CP would write otherwise and that our papers keep as the official paper has them, since
 * they are the issuer's own words and change no meaning.
 */
export const kept: readonly Pick<Deviation, 'round' | 'seed' | 'clause' | 'why'>[] = [
  {
    round: 'dak-lak-2023',
    seed: 'Chánh văn phòng UBND tỉnh',
    clause: 'Annex II, IV.1 and V.3',
    why: 'The decree writes the position “Chánh Văn phòng”, with the capital of the office.',
  },
];
