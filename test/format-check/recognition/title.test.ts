import { describe, expect, test } from 'vitest';
import { typeNames } from '../../../src/format-check/type-names.ts';
import { foundElements, recognised, textsOf } from '../../support/recognised.ts';
import { paragraph } from '../../support/word-markup.ts';
import { correctDecision, running } from '../../support/word-paper.ts';

const heading = { alignment: 'center', bold: true } as const;
const blank = paragraph('');

describe('the type name', () => {
  test.each(typeNames)('is %s', (name) => {
    const paper = recognised(correctDecision({ typeName: paragraph(name, heading) }));
    expect(paper.type).toBe(name);
    expect(textsOf(paper.elements.typeName)).toEqual([name]);
  });

  test('is found in the wrong letter case and with the older tone mark', () => {
    for (const [text, type] of [
      ['Kế hoạch', 'KẾ HOẠCH'],
      ['GIẤY UỶ QUYỀN', 'GIẤY ỦY QUYỀN'],
    ] as const) {
      expect(recognised(correctDecision({ typeName: paragraph(text, heading) })).type).toBe(type);
    }
  });

  test('is the whole line where type and subject were made one', () => {
    const typeName = paragraph('BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2023', heading);
    const paper = recognised(correctDecision({ typeName, subject: '' }));
    expect(paper.type).toBe('BÁO CÁO');
    expect(textsOf(paper.elements.typeName)).toEqual(['BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2023']);
  });

  test('is not a name that Article 7 does not have', () => {
    const paper = recognised(correctDecision({ typeName: paragraph('ĐỀ CƯƠNG', heading) }));
    expect(paper.elements.typeName).toEqual([]);
  });
});

describe('subject and authority of a decision', () => {
  function titleOf(...lines: readonly string[]): Record<string, string[] | undefined> {
    const subject = lines.map((text) => (text === '' ? blank : paragraph(text, heading))).join('');
    const found = foundElements(recognised(correctDecision({ subject, decisionAuthority: '' })));
    return { subject: found.subject, authority: found.decisionAuthority };
  }

  test('a subject may take several lines, with empty lines around it', () => {
    expect(
      titleOf('', 'Phê duyệt kết quả của các cơ quan,', 'Ủy ban nhân dân các huyện', '', '', 'ỦY BAN NHÂN DÂN TỈNH'),
    ).toEqual({
      subject: ['Phê duyệt kết quả của các cơ quan,', 'Ủy ban nhân dân các huyện'],
      authority: ['ỦY BAN NHÂN DÂN TỈNH'],
    });
  });

  test('a subject in capitals ends where the authority begins', () => {
    expect(titleOf('BAN HÀNH QUY CHẾ LÀM VIỆC', 'GIÁM ĐỐC SỞ NỘI VỤ')).toEqual({
      subject: ['BAN HÀNH QUY CHẾ LÀM VIỆC'],
      authority: ['GIÁM ĐỐC SỞ NỘI VỤ'],
    });
    expect(titleOf('BAN HÀNH QUY CHẾ CỦA', 'ỦY BAN NHÂN DÂN TỈNH', '', 'ỦY BAN NHÂN DÂN TỈNH')).toEqual({
      subject: ['BAN HÀNH QUY CHẾ CỦA', 'ỦY BAN NHÂN DÂN TỈNH'],
      authority: ['ỦY BAN NHÂN DÂN TỈNH'],
    });
  });

  test('an authority over two lines that is the head of a committee is found whole', () => {
    expect(titleOf('BỔ NHIỆM CÁN BỘ', 'CHỦ TỊCH', 'ỦY BAN NHÂN DÂN TỈNH')).toEqual({
      subject: ['BỔ NHIỆM CÁN BỘ'],
      authority: ['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN TỈNH'],
    });
  });

  test('an authority in small letters is found behind a gap only', () => {
    expect(titleOf('Bổ nhiệm cán bộ', '', 'Giám đốc Sở Nội vụ').authority).toEqual(['Giám đốc Sở Nội vụ']);
    expect(titleOf('Bổ nhiệm', 'Giám đốc Sở Nội vụ')).toEqual({
      subject: ['Bổ nhiệm', 'Giám đốc Sở Nội vụ'],
      authority: undefined,
    });
  });

  test('a subject that is neither centred nor bold is found on the line below the type name', () => {
    const found = foundElements(recognised(correctDecision({ subject: paragraph('Kiện toàn Tổ Công tác') })));
    expect(found.subject).toEqual(['Kiện toàn Tổ Công tác']);
  });

  test('running text is no subject', () => {
    const subject = paragraph('Sở Nội vụ ban hành Quyết định như sau', running);
    expect(foundElements(recognised(correctDecision({ subject, decisionAuthority: '' })))).not.toHaveProperty(
      'subject',
    );
  });
});

describe('a number below the type name, as contracts have it', () => {
  const typeName = paragraph('HỢP ĐỒNG', heading);
  const number = paragraph('Số: 05/HĐ-SNV', { alignment: 'center' });
  const named = paragraph('Về việc cung cấp dịch vụ', heading);

  test.each([
    ['above the subject', number + named],
    ['below the subject', named + number],
  ])('is the number, not the subject: %s', (_, subject) => {
    const changes = { typeName, subject, number: '', decisionAuthority: '', decisionWord: '', legalBases: '' };
    const paper = recognised(correctDecision(changes));
    expect(textsOf(paper.elements.number)).toEqual(['Số: 05/HĐ-SNV']);
    expect(textsOf(paper.elements.subject)).toEqual(['Về việc cung cấp dịch vụ']);
    expect(paper.body[0]?.text).toMatch(/^Điều 1/);
  });

  test('does not hide what stands in the head', () => {
    const paper = recognised(correctDecision({ subject: number + named }));
    expect(textsOf(paper.elements.number)).toEqual(['Số: 23/QĐ-SNV']);
    expect(textsOf(paper.elements.subject)).toEqual(['Về việc cung cấp dịch vụ']);
  });
});

test('a line that ends with a date is text below a title: a basis, the day of a contract', () => {
  const basis = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015.';
  const decision = recognised(correctDecision({ legalBases: paragraph(basis, running) }));
  expect(textsOf(decision.elements.legalBases)).toEqual([basis]);

  const typeName = paragraph('HỢP ĐỒNG', heading);
  const body = paragraph('Hôm nay, ngày 05 tháng 3 năm 2024', running);
  const none = { subject: '', decisionAuthority: '', decisionWord: '', legalBases: '', placeAndDate: '' };
  const contract = recognised(correctDecision({ ...none, typeName, body }));
  expect(textsOf(contract.body)).toEqual(['Hôm nay, ngày 05 tháng 3 năm 2024']);
  expect(contract.elements.placeAndDate).toEqual([]);
});

test('a centred heading and a line that announces something are no subject', () => {
  for (const text of ['I. MỤC ĐÍCH', 'Điều 1. Phạm vi', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:']) {
    const typeName = paragraph('CÔNG ĐIỆN', heading);
    const subject = paragraph(text, heading);
    const changes = { typeName, subject, decisionAuthority: '', decisionWord: '', legalBases: '' };
    const paper = recognised(correctDecision(changes));
    expect(paper.elements.subject).toEqual([]);
    expect(paper.body[0]?.text).toBe(text);
  }
});

test('a plan has a subject in capitals, but no authority', () => {
  const typeName = paragraph('KẾ HOẠCH', heading);
  const subject = paragraph('KIỂM TRA CÔNG VỤ', heading);
  const found = foundElements(
    recognised(correctDecision({ typeName, subject, decisionAuthority: '', decisionWord: '', legalBases: '' })),
  );
  expect(found.subject).toEqual(['KIỂM TRA CÔNG VỤ']);
  expect(found).not.toHaveProperty('decisionAuthority');
});
