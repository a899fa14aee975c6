import { describe, expect, it } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { layoutTable, paragraph } from '../../support/word-markup.ts';
import { correctDecision, correctParts, type DecisionChanges } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;

/** A decision with these lines above the signature. */
function signedAs(lines: readonly string[], changes: DecisionChanges = {}): Uint8Array {
  return correctDecision({ capacity: lines.map((text) => paragraph(text, heading)).join(''), ...changes });
}

/** The same, issued by a steering committee. */
function byCommittee(capacity: readonly string[], position?: string): Uint8Array {
  const gap = correctParts().gap + (position === undefined ? '' : paragraph(position, heading));
  const issuingAuthority = paragraph('BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', { ...heading, size: 13 });
  return signedAs(capacity, { issuingAuthority, gap });
}

function found(ruleId: string, bytes: Uint8Array): string[] {
  return faultsBy(ruleId, bytes).map((fault) => fault.found);
}

describe('Signature of a correct decision', () => {
  it.each(['SG-01', 'SG-02', 'SG-03', 'SG-04', 'SG-07', 'SG-08', 'SG-09'])('passes %s', (id) => {
    expect(checkedBy(id, correctDecision())).toEqual({ state: 'passed' });
  });

  it.each(['SG-01', 'SG-02', 'SG-04', 'SG-07', 'SG-09'])('is not found by %s where the paper has none', (id) => {
    const unsigned = correctDecision({ capacity: paragraph(''), gap: '', signatory: '' });
    expect(checkedBy(id, unsigned).state).toBe('not-found');
  });
});

describe('SG-01, capacity and position', () => {
  it('finds small and light letters', () => {
    const capacity = ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'].map((text) => paragraph(text, { alignment: 'center', size: 12 }));
    expect(found('SG-01', correctDecision({ capacity: capacity.join('') }))).toEqual([
      'cỡ chữ 12, không in đậm',
      'cỡ chữ 12, không in đậm',
    ]);
  });

  it('finds a position in lower case and one that is not in the middle', () => {
    const capacity = paragraph('KT. GIÁM ĐỐC', { bold: true }) + paragraph('Phó Giám đốc', heading);
    expect(found('SG-01', correctDecision({ capacity }))).toEqual(['căn lề trái', 'chữ in thường']);
  });
});

describe('SG-02, on whose behalf', () => {
  it.each([
    [['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [['TL. CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'CHÁNH VĂN PHÒNG']],
    [['TL. BỘ TRƯỞNG', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    [['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG TỔ CHỨC']],
    [['Q. GIÁM ĐỐC']],
    [['GIÁM ĐỐC']],
    [['TM. ĐOÀN CHỦ TỊCH', 'CHỦ TỊCH']],
    [['TM. ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI', 'CHỦ TỊCH']],
  ])('takes %s as right', (lines) => {
    expect(checkedBy('SG-02', signedAs(lines))).toEqual({ state: 'passed' });
  });

  it.each([
    [['TM. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], '“TM.” đứng trước chức vụ'],
    [['TL. ỦY BAN NHÂN DÂN', 'CHÁNH VĂN PHÒNG'], '“TL.” đứng trước tên cơ quan'],
    [['KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'], 'Dòng “TM.” không đứng đầu'],
    [['TL. CHỦ TỊCH'], 'Dưới dòng “TL.” không có chức vụ của người ký'],
    [['T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], 'Chữ viết tắt quyền hạn ghi “T/M”'],
    [['QUYỀN GIÁM ĐỐC'], 'Chữ viết tắt quyền hạn ghi “QUYỀN”'],
    [['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'], '“PHÓ CHỦ TỊCH” ký mà không có dòng “KT.” ở trên'],
  ])('finds what is wrong with %s', (lines, expected) => {
    expect(found('SG-02', signedAs(lines))).toContain(expected);
  });

  it('only warns of a deputy who signs alone', () => {
    expect(faultsBy('SG-02', signedAs(['PHÓ GIÁM ĐỐC']))[0]?.severity).toBe('warning');
  });

  it('does not judge minutes', () => {
    const minutes = signedAs(['CHỦ TỌA'], { typeName: paragraph('BIÊN BẢN', heading), decisionAuthority: '' });
    expect(checkedBy('SG-02', minutes).state).toBe('not-applicable');
  });
});

describe('SG-03, head and deputy', () => {
  it.each([
    [['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    [['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN THƯỜNG TRỰC']],
    [['KT. TỔNG GIÁM ĐỐC', 'PHÓ TỔNG GIÁM ĐỐC']],
    [['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [['KT. TỔ TRƯỞNG', 'TỔ PHÓ']],
  ])('takes %s as a pair', (lines) => {
    expect(checkedBy('SG-03', signedAs(lines))).toEqual({ state: 'passed' });
  });

  it('finds a pair that is none, and a deputy that is missing', () => {
    expect(found('SG-03', signedAs(['KT. CHỦ TỊCH', 'PHÓ GIÁM ĐỐC']))).toEqual([
      'Dưới “KT. CHỦ TỊCH” là “PHÓ GIÁM ĐỐC”',
    ]);
    expect(found('SG-03', signedAs(['KT. GIÁM ĐỐC', 'GIÁM ĐỐC']))).toEqual(['Dưới “KT. GIÁM ĐỐC” là “GIÁM ĐỐC”']);
    expect(found('SG-03', signedAs(['KT. GIÁM ĐỐC']))).toEqual(['Dưới “KT. GIÁM ĐỐC” không có chức vụ của cấp phó']);
  });

  it('does not apply without “KT.”', () => {
    expect(checkedBy('SG-03', signedAs(['GIÁM ĐỐC'])).state).toBe('not-applicable');
  });
});

describe('SG-04, the name', () => {
  it.each([
    ['TS. Nguyễn Văn An', 'Trước họ tên có “TS.”'],
    ['PGS.TS. Nguyễn Văn An', 'Trước họ tên có “PGS.”'],
    ['Đại tá Nguyễn Văn An', 'Trước họ tên có “Đại tá”'],
    ['Thạc sĩ Nguyễn Văn An', 'Trước họ tên có “Thạc sĩ”'],
    ['Bác sỹ Nguyễn Văn An', 'Trước họ tên có “Bác sỹ”'],
    ['Luật sư Nguyễn Văn An', 'Trước họ tên có “Luật sư”'],
    ['KTV. Nguyễn Văn An', 'Trước họ tên có “KTV.”'],
    ['BSCKII. Nguyễn Văn An', 'Trước họ tên có “BSCKII.”'],
    ['BSCK2 Nguyễn Văn An', 'Trước họ tên có “BSCK2”'],
    ['(Đã ký) ThS. Nguyễn Văn An', 'Trước họ tên có “ThS.”'],
    ['Nguyễn Văn An, ThS.', 'Sau họ tên có “ThS.”'],
    ['Nguyễn Văn An (Thạc sĩ)', 'Sau họ tên có “Thạc sĩ”'],
  ])('finds the title with %s', (name, expected) => {
    expect(found('SG-04', correctDecision({ signatory: paragraph(name, heading) }))).toEqual([expected]);
  });

  it('leaves titles before names to a person where a ministry may allow them', () => {
    const signatory = paragraph('TS. Nguyễn Văn An', heading);
    const issuingAuthority = paragraph('TRƯỜNG ĐẠI HỌC QUẢNG NGÃI', { ...heading, size: 13 });
    expect(checkedBy('SG-04', correctDecision({ signatory, issuingAuthority })).state).toBe('look');
  });

  it.each([
    '(Đã ký) Nguyễn Văn An',
    'Thượng tọa Thích Minh',
    'Y Ngọc',
    'Ksor H’Nhi',
    'Tô Sĩ Cường',
    'Nguyễn Thị Kiều Khanh',
  ])('takes %s as a name', (name) => {
    expect(checkedBy('SG-04', correctDecision({ signatory: paragraph(name, heading) })).state).toBe('passed');
  });

  it('finds a name in capitals or in light letters', () => {
    expect(found('SG-04', correctDecision({ signatory: paragraph('NGUYỄN VĂN AN', heading) }))).toEqual(['chữ in hoa']);
    const light = paragraph('Nguyễn Văn An', { alignment: 'center' });
    expect(found('SG-04', correctDecision({ signatory: light }))).toEqual(['không in đậm']);
  });
});

describe('SG-05 and SG-06, advisory bodies', () => {
  it('takes rank above and office below as right', () => {
    const bytes = byCommittee(['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'], 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH');
    expect(checkedBy('SG-05', bytes)).toEqual({ state: 'passed' });
    expect(checkedBy('SG-06', bytes).state).toBe('not-applicable');
  });

  it('finds an office where the rank belongs', () => {
    const bytes = byCommittee(['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'], 'TRƯỞNG BAN');
    expect(found('SG-05', bytes)).toEqual(['Trên chữ ký ghi chức vụ “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH”']);
  });

  it('leaves it to a person whether a body without a seal signs', () => {
    const bytes = byCommittee(['TRƯỞNG BAN']);
    expect(checkedBy('SG-05', bytes).state).toBe('not-applicable');
    expect(checkedBy('SG-06', bytes).state).toBe('look');
  });

  it('do not apply to a department', () => {
    expect(checkedBy('SG-05', correctDecision()).state).toBe('not-applicable');
    expect(checkedBy('SG-06', correctDecision()).state).toBe('not-applicable');
  });
});

describe('SG-07 to SG-09, the place of the signature', () => {
  it('finds too little space', () => {
    expect(found('SG-07', correctDecision({ gap: paragraph('', heading) }))).toEqual([
      'Khoảng trống để ký chỉ khoảng 5 mm',
    ]);
  });

  it('finds a signature that stands alone on a new page', () => {
    const recipientsLabel = paragraph('Nơi nhận:', { bold: true, italic: true, size: 12, pageBreakBefore: true });
    expect(found('SG-08', correctDecision({ recipientsLabel }))).toEqual(['Phần ký đứng một mình ở trang mới']);
  });

  it('asks to look at a long paper whose signature may be parted, but not if its row is kept whole', () => {
    const body = Array.from({ length: 40 }, (_, at) => paragraph(`Điều ${at + 1}. Sửa đổi nội dung.`)).join('');
    expect(checkedBy('SG-08', correctDecision({ body })).state).toBe('look');
    const edit = (xml: string) => xml.replaceAll('<w:tr>', '<w:tr><w:trPr><w:cantSplit/></w:trPr>');
    expect(checkedBy('SG-08', correctDecision({ body, edit }))).toEqual({ state: 'passed' });
  });

  it('asks to look at a picture where the signature will be', () => {
    const picture =
      '<w:p><w:r><w:pict><v:shape style="width:90pt;height:50pt"><v:imagedata r:id="rId9"/></v:shape></w:pict></w:r></w:p>';
    const bytes = correctDecision({ gap: picture + correctParts().gap });
    expect(checkedBy('SG-09', bytes).state).toBe('look');
  });

  it('judges signatures side by side one by one', () => {
    const names = ['Trần Văn Bình', 'TS. Lê Thị Cúc'];
    const column = (position: string, name: string) =>
      paragraph(position, heading) + paragraph('', heading).repeat(5) + paragraph(name, heading);
    const cells = ['GIÁM ĐỐC SỞ TÀI CHÍNH', 'GIÁM ĐỐC SỞ NỘI VỤ'].map((position, at) =>
      column(position, names[at] ?? ''),
    );
    const edit = (xml: string) =>
      xml.slice(0, xml.lastIndexOf('<w:tbl>')) + layoutTable([cells], [4677, 4677]) + paragraph('');
    const bytes = correctDecision({ edit });
    expect(checkedBy('SG-01', bytes)).toEqual({ state: 'passed' });
    expect(found('SG-04', bytes)).toEqual(['Trước họ tên có “TS.”']);
  });
});
