import { describe, expect, it } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { type Format, layoutTable, paragraph } from '../../support/word-markup.ts';
import { correctDecision, correctParts } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;

function lines(texts: readonly string[], format: Format = { size: 11 }): string {
  return texts.map((text) => paragraph(text, format)).join('');
}

function sentTo(...texts: readonly string[]): Uint8Array {
  return correctDecision({ recipients: lines(texts) });
}

function found(ruleId: string, bytes: Uint8Array): string[] {
  return faultsBy(ruleId, bytes).map((fault) => fault.found);
}

/** An official letter; with `salutation` left empty it has no addressee. */
function letter(recipients: readonly string[], salutation = 'Kính gửi: Bộ Nội vụ'): Uint8Array {
  return correctDecision({
    number:
      paragraph('Số: 23/SNV-VP', { alignment: 'center', size: 13 }) +
      paragraph('V/v cải cách hành chính', { alignment: 'center', size: 12 }),
    typeName: '',
    subject: salutation === '' ? '' : paragraph(salutation, { alignment: 'center' }),
    decisionAuthority: '',
    legalBases: '',
    decisionWord: '',
    body: paragraph('Sở Nội vụ báo cáo như sau./.'),
    recipients: lines(recipients),
  });
}

/** A plan without articles. */
function plan(recipients: readonly string[], more = '', type = 'KẾ HOẠCH'): Uint8Array {
  return correctDecision({
    typeName: paragraph(type, heading),
    decisionAuthority: '',
    legalBases: more,
    decisionWord: '',
    body: paragraph('Sở Nội vụ ban hành kế hoạch như sau./.'),
    recipients: lines(recipients),
  });
}

describe('Recipients of a correct decision', () => {
  it.each(['NN-01', 'NN-02', 'NN-03', 'NN-04', 'NN-05', 'NN-06', 'NN-07'])('pass %s', (id) => {
    expect(checkedBy(id, correctDecision())).toEqual({ state: 'passed' });
  });

  it.each(['NN-01', 'NN-02', 'NN-03', 'NN-04', 'NN-05', 'NN-06'])('are not found by %s where there are none', (id) => {
    expect(checkedBy(id, correctDecision({ recipientsLabel: '', recipients: paragraph('') })).state).toBe('not-found');
  });
});

describe('NN-01, the words “Nơi nhận:”', () => {
  it.each([
    ['Nơi nhận:', { size: 13, bold: true, italic: true }, 'cỡ chữ 13'],
    ['Nơi nhận:', { size: 12, italic: true }, 'không in đậm'],
    ['Nơi nhận', { size: 12, bold: true, italic: true }, 'Sau “Nơi nhận” không có dấu hai chấm'],
    ['Nơi nhận:', { size: 12, bold: true, italic: true, alignment: 'center' }, 'Căn giữa'],
    ['Nơi nhận: - Như Điều 3;', { size: 12, bold: true, italic: true }, '“Nơi nhận” không nằm trên một dòng riêng'],
  ] as const)('finds what is wrong with %s %j', (text, format, expected) => {
    expect(found('NN-01', correctDecision({ recipientsLabel: paragraph(text, format) }))).toEqual([expected]);
  });
});

describe('NN-02, level with the signature', () => {
  it('finds a list that stands lower', () => {
    const recipientsLabel = paragraph('') + correctParts().recipientsLabel;
    expect(found('NN-02', correctDecision({ recipientsLabel }))).toEqual([
      '“Nơi nhận” thấp hơn dòng quyền hạn, chức vụ 1 dòng trống',
    ]);
  });

  it('finds a list in a row below', () => {
    const { recipientsLabel, recipients, capacity, gap, signatory } = correctParts();
    const rows = [
      [paragraph(''), capacity + gap + signatory],
      [recipientsLabel + recipients, paragraph('')],
    ];
    const edit = (xml: string) => xml.slice(0, xml.lastIndexOf('<w:tbl>')) + layoutTable(rows, [4677, 4677]);
    expect(found('NN-02', correctDecision({ edit }))).toEqual(['“Nơi nhận” ở hàng dưới dòng quyền hạn, chức vụ']);
  });

  it('takes a closing made with tabs as level', () => {
    const closing = ['Nơi nhận:\tGIÁM ĐỐC', '- Như Điều 3;', '- Lưu: VT, VP.\tNguyễn Văn An'].map((text) =>
      paragraph(text),
    );
    const edit = (xml: string) => xml.slice(0, xml.lastIndexOf('<w:tbl>')) + closing.join('');
    expect(checkedBy('NN-02', correctDecision({ edit }))).toEqual({ state: 'passed' });
  });
});

describe('NN-03, the list', () => {
  it('finds wrong letters and marks', () => {
    expect(
      found('NN-03', correctDecision({ recipients: lines(['- Như Điều 3;', '- Lưu: VT, VP.'], { size: 12 }) })),
    ).toEqual(['cỡ chữ 12', 'cỡ chữ 12']);
    expect(found('NN-03', sentTo('- Như Điều 3;', 'Sở Tài chính;', '• Sở Y tế;', '- Lưu: VT, VP.'))).toEqual([
      'Đầu dòng không có gạch đầu dòng',
      'Đầu dòng là “•”',
    ]);
  });

  it('finds a list that is indented', () => {
    const recipients = lines(['- Như Điều 3;', '- Lưu: VT, VP.'], { size: 11, left: 567 });
    expect(found('NN-03', correctDecision({ recipients }))).toEqual([
      'Thụt vào so với lề trái',
      'Thụt vào so với lề trái',
    ]);
  });

  it('takes entries over two lines, groups and their parts, and a dash of another length', () => {
    const bytes = sentTo(
      '- Như Điều 3;',
      '- Văn phòng Đoàn đại biểu Quốc hội',
      'và Hội đồng nhân dân tỉnh;',
      'Gửi bản điện tử:',
      '(Báo cáo)',
      '– Sở Y tế;',
      '- Văn phòng UBND tỉnh:',
      '+ CVP, các PCVP;',
      '- Lưu: VT, VP.',
    );
    for (const id of ['NN-03', 'NN-04', 'NN-05']) expect(checkedBy(id, bytes)).toEqual({ state: 'passed' });
  });

  it('takes a list of Word with dashes that hang', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/><w:pPr><w:ind w:left="170" w:hanging="170"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const listed = { size: 11, numbering: { id: 1, level: 0 } };
    const recipients = lines(['Như Điều 3;', 'Sở Y tế;', 'Lưu: VT, VP.'], listed);
    for (const id of ['NN-03', 'NN-04', 'NN-05', 'NN-06']) {
      expect(checkedBy(id, correctDecision({ recipients, numbering }))).toEqual({ state: 'passed' });
    }
  });
});

describe('NN-04, the marks at the ends', () => {
  it('finds a line that ends otherwise', () => {
    expect(found('NN-04', sentTo('- Như Điều 3.', '- Sở Y tế,', '- Sở Tài chính;', '- Lưu: VT, VP.'))).toEqual([
      'Cuối dòng là dấu “.”',
      'Cuối dòng là dấu “,”',
    ]);
    expect(found('NN-04', sentTo('- Như Điều 3', '- Sở Y tế;', '- Lưu: VT, VP.'))).toEqual([
      'Cuối dòng không có dấu chấm phẩy',
    ]);
  });
});

describe('NN-05, the copy that is filed', () => {
  it.each([
    '- Lưu: VT, TCCB.',
    '- Lưu: VT, KGVX (Nh-10b).',
    '- Lưu: VT, CĐS (03).',
    '- Lưu : VT, KGVX. NVA (10b)',
    '- Lưu: VT, VX.05b',
    '- Lưu: VT, BCVT&CNTT.',
  ])('takes “%s”', (last) => {
    expect(checkedBy('NN-05', sentTo('- Như Điều 3;', last))).toEqual({ state: 'passed' });
  });

  it('takes the drafter’s mark on a line of its own', () => {
    expect(checkedBy('NN-05', sentTo('- Như Điều 3;', '- Lưu: VT, VP.', 'NVA.(10b)'))).toEqual({ state: 'passed' });
    expect(checkedBy('NN-05', sentTo('- Như Điều 3;', '- Lưu: VT, các phòng,', 'trung tâm.'))).toEqual({
      state: 'passed',
    });
  });

  it.each([
    ['- Lưu: VT, VP', 'Cuối dòng “Lưu” không có dấu chấm'],
    ['- Lưu: VP.', 'Dòng “Lưu” không bắt đầu bằng “VT”'],
    ['- Lưu VT, VP.', 'Sau “Lưu” không có dấu hai chấm'],
    ['- Sở Tài chính.', 'Cuối nơi nhận không có dòng “Lưu: VT, …”'],
    ['- Lưu: VT; VP.', 'Sau “VT” không có dấu phẩy'],
  ])('finds what is wrong with “%s”', (last, expected) => {
    expect(found('NN-05', sentTo('- Như Điều 3;', last))).toEqual([expected]);
  });

  it('only mentions that no unit is named', () => {
    expect(faultsBy('NN-05', sentTo('- Như Điều 3;', '- Lưu: VT.'))[0]?.severity).toBe('info');
  });
});

describe('NN-06, the first line', () => {
  it('finds a decision that does not begin with its article of execution', () => {
    expect(found('NN-06', sentTo('- Sở Y tế;', '- Lưu: VT, VP.'))).toEqual(['Dòng đầu không phải “Như Điều …”']);
    expect(found('NN-06', sentTo('- Sở Y tế;', '- Như Điều 3;', '- Lưu: VT, VP.'))).toEqual([
      '“Như Điều …” không ở dòng đầu',
    ]);
    expect(found('NN-06', sentTo('- Như Điều 5;', '- Lưu: VT, VP.'))).toEqual(['Quyết định không có Điều 5']);
    expect(found('NN-06', sentTo('- Như Điều 1;', '- Lưu: VT, VP.'))).toEqual([
      'Điều 1 không phải điều về trách nhiệm thi hành',
    ]);
  });

  it('wants “Như trên” in a letter only', () => {
    expect(checkedBy('NN-06', letter(['- Như trên (b/c);', '- Lưu: VT, VP.']))).toEqual({ state: 'passed' });
    expect(found('NN-06', letter(['- Sở Y tế;', '- Lưu: VT, VP.']))).toEqual(['Dòng đầu không phải “Như trên”']);
    expect(checkedBy('NN-06', plan(['- Sở Y tế;', '- Lưu: VT, VP.'])).state).toBe('not-applicable');
    expect(found('NN-06', plan(['- Như trên;', '- Lưu: VT, VP.']))).toEqual([
      '“Như trên” mà văn bản không có “Kính gửi”',
    ]);
  });
});

describe('NN-06 with “Kính gửi”', () => {
  const toMinistry = paragraph('Kính gửi: Bộ Nội vụ', { alignment: 'center' });
  const severityIn = (type: string) =>
    faultsBy('NN-06', plan(['- Sở Y tế;', '- Lưu: VT, VP.'], toMinistry, type)).map(({ severity }) => severity);

  it('is an error in the types that II.9.b names, a warning in others', () => {
    expect(faultsBy('NN-06', letter(['- Sở Y tế;', '- Lưu: VT, VP.']))[0]?.severity).toBe('error');
    expect(severityIn('BÁO CÁO')).toEqual(['error']);
    expect(severityIn('GIẤY MỜI')).toEqual([undefined]);
  });

  it('does not ask for “Như trên” where “Kính gửi” has to go', () => {
    const first = ['- Sở Y tế;', '- Như trên;'].map((text) => plan([text, '- Lưu: VT, VP.'], toMinistry));
    expect(first.map((paper) => checkedBy('NN-06', paper).state)).toEqual(['not-applicable', 'not-applicable']);
    expect(first.map((paper) => checkedBy('NN-07', paper).state)).toEqual(['failed', 'failed']);
  });
});

describe('NN-07, “Kính gửi”', () => {
  it('has no place in an announcement', () => {
    const paper = plan(['- Lưu: VT, VP.'], paragraph('Kính gửi: Bộ Nội vụ', { alignment: 'center' }), 'THÔNG BÁO');
    expect(found('NN-07', paper)).toEqual(['“Kính gửi” trong thông báo']);
  });

  it('has no place in a plan', () => {
    expect(checkedBy('NN-07', plan(['- Lưu: VT, VP.']))).toEqual({ state: 'passed' });
    expect(found('NN-07', plan(['- Lưu: VT, VP.'], paragraph('Kính gửi: Bộ Nội vụ', { alignment: 'center' })))).toEqual(
      ['“Kính gửi” trong kế hoạch'],
    );
  });

  it('has to stand in an official letter', () => {
    expect(checkedBy('NN-07', letter(['- Như trên;', '- Lưu: VT, VP.']))).toEqual({ state: 'passed' });
    expect(found('NN-07', letter(['- Như trên;', '- Lưu: VT, VP.'], ''))).toEqual(['Công văn không có “Kính gửi”']);
  });
});
