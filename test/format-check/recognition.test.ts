import { describe, expect, test } from 'vitest';
import { foundElements, recognised, rolesOf, textsOf } from '../support/recognised.ts';
import { dataTable, layoutTable, paragraph } from '../support/word-markup.ts';
import { correctDecision, running, wordFile } from '../support/word-paper.ts';

const centred = { alignment: 'center' } as const;
const heading = { alignment: 'center', bold: true } as const;

describe('a decision as the samples show it', () => {
  const paper = recognised(correctDecision());

  test('has all its elements recognised', () => {
    expect(paper.nature).toBe('administrative');
    expect(paper.type).toBe('QUYẾT ĐỊNH');
    expect(foundElements(paper)).toEqual({
      nationalTitle: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      motto: ['Độc lập - Tự do - Hạnh phúc'],
      parentAuthority: ['UBND TỈNH KON TUM'],
      issuingAuthority: ['SỞ NỘI VỤ'],
      number: ['Số: 23/QĐ-SNV'],
      placeAndDate: ['Kon Tum, ngày 05 tháng 3 năm 2024'],
      typeName: ['QUYẾT ĐỊNH'],
      subject: ['Kiện toàn Tổ Công tác cải cách hành chính'],
      decisionAuthority: ['GIÁM ĐỐC SỞ NỘI VỤ'],
      legalBases: [
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
        'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;',
        'Theo đề nghị của Chánh Văn phòng Sở.',
      ],
      decisionWord: ['QUYẾT ĐỊNH:'],
      capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      signatory: ['Nguyễn Văn An'],
      recipientsLabel: ['Nơi nhận:'],
      recipients: ['- Như Điều 3;', '- Sở Thông tin và Truyền thông;', '- Lưu: VT, VP.'],
    });
  });

  test('has its articles for text, and nothing behind it', () => {
    expect(rolesOf(paper.body)).toEqual(['article 1', 'article 2', 'article 3']);
    expect(paper.body[1]?.rest).toBe('Quyết định này có hiệu lực kể từ ngày ký.');
    expect(paper.attachments).toEqual([]);
    expect(paper.furtherPapers).toEqual([]);
  });
});

describe('an element that is left out', () => {
  const whole = foundElements(recognised(correctDecision()));
  const resting: Readonly<Record<string, readonly string[]>> = {
    typeName: ['subject', 'decisionAuthority'],
    issuingAuthority: ['parentAuthority'],
    recipientsLabel: ['recipients'],
    capacity: ['signatory'],
  };

  test.each(Object.keys(whole))('%s is not found, and takes no other line for itself', (name) => {
    const paper = recognised(correctDecision({ [name]: '' }));
    const expected = { ...whole };
    for (const each of [name, ...(resting[name] ?? [])]) delete expected[each];
    // The only name in the left column is the one that issues.
    if (name === 'issuingAuthority') expected.issuingAuthority = ['UBND TỈNH KON TUM'];

    expect(foundElements(paper)).toEqual(expected);
    expect(rolesOf(paper.body).filter((role) => role.startsWith('article'))).toHaveLength(3);
  });
});

test('an official letter has no type name, but “V/v” and addressees', () => {
  const paper = recognised(
    wordFile({
      document: [
        layoutTable(
          [
            [
              paragraph('UBND TỈNH KON TUM', centred) +
                paragraph('SỞ NỘI VỤ', heading) +
                paragraph('Số: 0155/SNV-VP', centred) +
                paragraph('V/v rà soát thủ tục hành chính', centred) +
                paragraph('năm 2024', centred),
              paragraph('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', heading) +
                paragraph('Độc lập – Tự do – Hạnh phúc', heading) +
                paragraph('Kon Tum, ngày     tháng     năm 2024', centred),
            ],
          ],
          [3700, 5600],
        ),
        paragraph(''),
        paragraph('Kính gửi:', centred),
        paragraph('- Các sở, ban, ngành;', { left: 3000 }),
        paragraph('- Ủy ban nhân dân các huyện, thành phố.', { left: 3000 }),
        paragraph('Căn cứ Kế hoạch số 12/KH-UBND; Sở Nội vụ đề nghị các cơ quan báo cáo.', running),
        paragraph('Nơi nhận:\tGIÁM ĐỐC'),
        paragraph('- Như trên;\t'),
        paragraph('- Lưu: VT.'),
        paragraph('\t'),
        paragraph('\tTrần Văn Thu'),
      ].join(''),
    }),
  );

  expect(paper.type).toBe('CÔNG VĂN');
  expect(foundElements(paper)).toEqual({
    nationalTitle: ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    motto: ['Độc lập – Tự do – Hạnh phúc'],
    parentAuthority: ['UBND TỈNH KON TUM'],
    issuingAuthority: ['SỞ NỘI VỤ'],
    number: ['Số: 0155/SNV-VP'],
    placeAndDate: ['Kon Tum, ngày tháng năm 2024'],
    letterSubject: ['V/v rà soát thủ tục hành chính', 'năm 2024'],
    salutation: ['Kính gửi:', '- Các sở, ban, ngành;', '- Ủy ban nhân dân các huyện, thành phố.'],
    recipientsLabel: ['Nơi nhận:'],
    recipients: ['- Như trên;', '- Lưu: VT.'],
    capacity: ['GIÁM ĐỐC'],
    signatory: ['Trần Văn Thu'],
  });
  expect(textsOf(paper.body)).toEqual(['Căn cứ Kế hoạch số 12/KH-UBND; Sở Nội vụ đề nghị các cơ quan báo cáo.']);
});

describe('the nature of a file', () => {
  test('a paper of the Party is none under the decree, whatever else it has', () => {
    const party = paragraph('ĐẢNG CỘNG SẢN VIỆT NAM', { alignment: 'right', bold: true });
    const paper = recognised(correctDecision({ edit: (document) => party + document }));

    expect(paper.nature).toBe('party');
    expect(foundElements(paper)).toEqual({});
  });

  test('a paper that the Youth Union issues below the national title is one under the decree', () => {
    const issuingAuthority = paragraph('ĐOÀN TNCS HỒ CHÍ MINH', heading);
    expect(recognised(correctDecision({ issuingAuthority })).nature).toBe('administrative');
  });

  test('a news item, a table and an empty file are unknown', () => {
    const news =
      paragraph('TIN CÔNG BỐ', heading) + paragraph('Ngày 11 tháng 4 năm 2024, Ủy ban nhân dân tỉnh …', running);
    const table = dataTable(
      [
        ['TT', 'Nơi nhận'],
        ['1', 'Sở Nội vụ'],
      ],
      [1000, 4000],
    );
    for (const document of [news, table, paragraph('')]) {
      const paper = recognised(wordFile({ document }));
      expect(paper.nature).toBe('unknown');
      expect(foundElements(paper)).toEqual({});
    }
  });

  test('a decision that lacks its whole head is one all the same', () => {
    const paper = recognised(correctDecision({ edit: (document) => document.replace(/^<w:tbl>.*?<\/w:tbl>/s, '') }));

    expect(paper.nature).toBe('administrative');
    expect(paper.elements.nationalTitle).toEqual([]);
    expect(textsOf(paper.elements.typeName)).toEqual(['QUYẾT ĐỊNH']);
  });
});
