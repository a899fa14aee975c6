import { describe, expect, test } from 'vitest';
import { foundElements, recognised, textsOf } from '../../support/recognised.ts';
import { dataTable, layoutTable, paragraph, textBox } from '../../support/word-markup.ts';
import { correctDecision, decisionDocument, wordFile } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const right = { alignment: 'right', bold: true } as const;

/** A decision with another closing than a table: the blocks given. */
function closedBy(blocks: string) {
  const withoutClosing = decisionDocument().replace(/<w:tbl>(?:(?!<w:tbl>).)*$/s, '');
  const paper = recognised(wordFile({ document: withoutClosing + blocks }));
  const { capacity, otherPosition, signatory, recipientsLabel, recipients } = foundElements(paper);
  return { capacity, otherPosition, signatory, label: recipientsLabel, recipients, body: textsOf(paper.body).length };
}

function lines(...texts: readonly string[]): string {
  return texts.map((text) => paragraph(text)).join('');
}

const gap = paragraph('').repeat(4);
const signed = {
  capacity: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  otherPosition: undefined,
  signatory: ['Y Ngọc'],
  label: ['Nơi nhận:'],
  recipients: ['- Như Điều 3;', '- Lưu: VT.'],
  body: 3,
};

describe('signature and recipients', () => {
  test('may stand in rows of a table', () => {
    const rows = [
      [lines('Nơi nhận:'), lines('TM. ỦY BAN NHÂN DÂN')],
      [lines('- Như Điều 3;', '- Lưu: VT.', 'KGVX'), lines('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')],
      [paragraph(''), lines('[daky]')],
      [paragraph(''), lines('Y Ngọc')],
    ];
    expect(closedBy(layoutTable(rows, [4000, 5000]))).toEqual(signed);
  });

  test('may stand beside each other between tabs', () => {
    const tabbed = lines(
      'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN',
      '- Như Điều 3;\tKT. CHỦ TỊCH',
      '- Lưu: VT.\tPHÓ CHỦ TỊCH',
      '',
      '',
      '\t\tY Ngọc',
    );
    expect(closedBy(tabbed)).toEqual(signed);
  });

  test('may stand above each other, either one first', () => {
    const signature = signed.capacity.map((text) => paragraph(text, right)).join('') + gap + paragraph('Y Ngọc', right);
    const recipients = lines('Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.');
    expect(closedBy(signature + recipients)).toEqual(signed);
    expect(closedBy(recipients + signature)).toEqual(signed);
  });

  test('may stand in text boxes', () => {
    const signature = lines(...signed.capacity) + gap + lines('Y Ngọc');
    const boxes = textBox(lines('Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.')) + textBox(signature);
    expect(closedBy(paragraph('', {}, boxes))).toEqual(signed);
  });

  test('a closing without recipients is found by capacity and name', () => {
    const found = closedBy(paragraph('GIÁM ĐỐC', right) + gap + paragraph('Trần Văn Thu', right));
    expect(found).toMatchObject({ capacity: ['GIÁM ĐỐC'], signatory: ['Trần Văn Thu'], label: undefined, body: 3 });
  });

  test('a paper without a closing has none, though its last words are a name or capitals', () => {
    const lasts = ['Lê Duy', 'DANH SÁCH KÈM THEO', 'Phó Trưởng đoàn: Lê Duy', 'Phó Giám đốc Sở', 'PHỔ BIẾN PHÁP LUẬT'];
    for (const last of lasts) {
      const found = closedBy(paragraph(last));
      expect(found).toMatchObject({ capacity: undefined, signatory: undefined, label: undefined, body: 4 });
    }
  });

  test('“Nơi nhận” at the head of a column in a table is no label', () => {
    const found = closedBy(
      dataTable(
        [
          ['TT', 'Nơi nhận'],
          ['1', 'Sở Nội vụ'],
        ],
        [1000, 4000],
      ),
    );
    expect(found.label).toBeUndefined();
  });
});

test('what follows below a signature without a gap is no part of it', () => {
  const signature = paragraph('GIÁM ĐỐC', right) + gap + paragraph('Trần Văn Thu', right);
  const found = closedBy(signature + lines('Nơi nhận:', '- Lưu: VT.', 'Danh sách gồm:', 'Lê Duy'));
  expect(found).toMatchObject({ capacity: ['GIÁM ĐỐC'], signatory: ['Trần Văn Thu'], recipients: ['- Lưu: VT.'] });
});

describe('who signs', () => {
  const signedBy = (blocks: string) => {
    const found = foundElements(recognised(correctDecision({ capacity: blocks, gap: '', signatory: '' })));
    return [found.capacity, found.otherPosition, found.signatory];
  };
  const set = (...texts: readonly string[]) => texts.map((text) => paragraph(text, heading)).join('');

  test('another position stands between signature and name', () => {
    expect(signedBy(set('TRƯỞNG BAN') + gap + set('CHỦ TỊCH UBND TỈNH', 'Lê Ngọc Tuấn'))).toEqual([
      ['TRƯỞNG BAN'],
      ['CHỦ TỊCH UBND TỈNH'],
      ['Lê Ngọc Tuấn'],
    ]);
  });

  test('an empty line inside the capacity does not divide it', () => {
    expect(signedBy(set('TM. ỦY BAN NHÂN DÂN', '', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH') + gap + set('Y Ngọc'))).toEqual([
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      undefined,
      ['Y Ngọc'],
    ]);
  });

  test('“KT. …” belongs to the capacity, however far below it stands', () => {
    const apart = paragraph('').repeat(2);
    const blocks = set('TM. ỦY BAN NHÂN DÂN') + gap + set('KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH') + apart + set('Y Ngọc');
    expect(signedBy(blocks)).toEqual([['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], undefined, ['Y Ngọc']]);
  });

  test.each([
    'NGUYỄN VĂN BÌNH',
    'TS. Nguyễn Đức Y',
    'H’Nhi Niê-Kdăm',
    'Đại tá Trần Văn An',
    'Thiếu uý Trần Văn An',
    'Tiến sĩ khoa học Trần Văn An',
    'Phó Giáo sư, Tiến sĩ Trần Văn An',
    'PGS., TS. Trần Văn An',
    'Đại tá, ThS. Trần Văn An',
    'ThS. Trần Văn An, BSCKII',
    'Hoà thượng Thích Minh An',
  ])('“%s” is a name', (name) => {
    expect(signedBy(set('CHỦ TỊCH') + gap + set(name))).toEqual([['CHỦ TỊCH'], undefined, [name]]);
  });

  test('a name in capitals right below the position is known by its family name', () => {
    expect(signedBy(set('GIÁM ĐỐC', 'NGUYỄN VĂN BÌNH'))).toEqual([['GIÁM ĐỐC'], undefined, ['NGUYỄN VĂN BÌNH']]);
    expect(signedBy(set('GIÁM ĐỐC', 'SỞ TÀI CHÍNH'))).toEqual([['GIÁM ĐỐC', 'SỞ TÀI CHÍNH'], undefined, undefined]);
  });

  test('“(đã ký)” and the facts of an e-signature are no names', () => {
    const notes = set('(Đã ký)', 'Ký bởi: Sở Nội vụ');
    expect(signedBy(set('CHỦ TỊCH') + notes + set('Lê Ngọc Tuấn'))).toEqual([
      ['CHỦ TỊCH'],
      undefined,
      ['Lê Ngọc Tuấn'],
    ]);
    expect(signedBy(set('CHỦ TỊCH') + notes)).toEqual([['CHỦ TỊCH'], undefined, undefined]);
  });

  test('two who sign above the recipients are both found', () => {
    const rows = [
      [set('THƯ KÝ') + gap + set('Trần Thị Bê'), set('CHỦ TRÌ') + gap + set('Lê Văn Cao')],
      [lines('Nơi nhận:', '- Lưu: VT.', 'VP'), paragraph('')],
    ];
    expect(closedBy(layoutTable(rows, [4000, 5000]))).toMatchObject({
      capacity: ['THƯ KÝ', 'CHỦ TRÌ'],
      signatory: ['Trần Thị Bê', 'Lê Văn Cao'],
      recipients: ['- Lưu: VT.'],
    });
  });

  test('two who sign side by side are both found', () => {
    const cell = (position: string, name: string) => set(position) + gap + set(name);
    const table = layoutTable([[cell('THƯ KÝ', 'Trần Thị Bê'), cell('CHỦ TRÌ', 'Lê Văn Cao')]], [4000, 5000]);
    expect(closedBy(table)).toMatchObject({
      capacity: ['THƯ KÝ', 'CHỦ TRÌ'],
      signatory: ['Trần Thị Bê', 'Lê Văn Cao'],
    });
  });
});
