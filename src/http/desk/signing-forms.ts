/** A right by which a paper is signed, and the lines of capacity that say so (Decree 30/2020, Annex I, II.7.b). */
export interface SigningForm {
  readonly id: string;
  readonly words: string;
  readonly lines: readonly string[];
}

/**
 * The usual blocks for an authority, in capitals as the decree prints them.
 * @param collective name of the body on whose behalf is signed, in capitals: ỦY BAN NHÂN DÂN
 */
export function signingForms(collective: string): readonly SigningForm[] {
  return [
    { id: 'tm', words: 'Người đứng đầu ký thay mặt tập thể (TM.)', lines: [`TM. ${collective}`, 'CHỦ TỊCH'] },
    {
      id: 'tm-kt',
      words: 'Cấp phó ký thay, thay mặt tập thể (TM., KT.)',
      lines: [`TM. ${collective}`, 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    },
    { id: 'head', words: 'Người đứng đầu ký', lines: ['CHỦ TỊCH'] },
    { id: 'kt', words: 'Cấp phó ký thay người đứng đầu (KT.)', lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
    { id: 'q', words: 'Quyền cấp trưởng ký (Q.)', lines: ['Q. CHỦ TỊCH'] },
    { id: 'tl', words: 'Ký thừa lệnh (TL.)', lines: ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'] },
    { id: 'tuq', words: 'Ký thừa ủy quyền (TUQ.)', lines: ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ'] },
  ];
}
