import { describe, expect, test } from 'vitest';
import { foundElements, recognised } from '../../support/recognised.ts';
import { dataTable, layoutTable, paragraph, textBox } from '../../support/word-markup.ts';
import { correctDecision, correctParts, running, wordFile } from '../../support/word-paper.ts';

const centred = { alignment: 'center' } as const;
const heading = { alignment: 'center', bold: true } as const;
const title = paragraph('KẾ HOẠCH', heading) + paragraph('Kiểm tra công vụ', heading) + paragraph('Văn bản.', running);

function headOf(head: string): Record<string, string[]> {
  return foundElements(recognised(wordFile({ document: head + title })));
}

const right =
  paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', heading) + paragraph('Độc lập - Tự do - Hạnh phúc', heading);

describe('the head', () => {
  const expected = {
    nationalTitle: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    motto: ['Độc lập - Tự do - Hạnh phúc'],
    parentAuthority: ['UBND TỈNH KON TUM'],
    issuingAuthority: ['SỞ NỘI VỤ'],
    number: ['Số: 5/KH-SNV'],
    placeAndDate: ['Kon Tum, ngày 05 tháng 3 năm 2024'],
    typeName: ['KẾ HOẠCH'],
    subject: ['Kiểm tra công vụ'],
  };

  test('may be a table of one row', () => {
    const left = ['UBND TỈNH KON TUM', 'SỞ NỘI VỤ', '_______', '', 'Số: 5/KH-SNV'].map((text) =>
      paragraph(text, centred),
    );
    const date = paragraph('Kon Tum, ngày 05 tháng 3 năm 2024', centred);
    expect(headOf(layoutTable([[left.join(''), right + date]], [3000, 6000]))).toEqual(expected);
  });

  test('may be set with tabs', () => {
    const lines = [
      'UBND TỈNH KON TUM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'SỞ NỘI VỤ\t\tĐộc lập - Tự do - Hạnh phúc',
      'Số: 5/KH-SNV\tKon Tum, ngày 05 tháng 3 năm 2024',
    ];
    expect(headOf(lines.map((text) => paragraph(text)).join(''))).toEqual(expected);
  });

  test('may be set with blanks, as on a typewriter', () => {
    const lines = [
      'UBND TỈNH KON TUM          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'SỞ NỘI VỤ                  Độc lập - Tự do - Hạnh phúc',
      'Số: 5/KH-SNV               Kon Tum, ngày 05 tháng 3 năm 2024',
    ];
    expect(headOf(lines.map((text) => paragraph(text)).join(''))).toEqual(expected);
  });

  test('may stand in one column, the authorities below the motto', () => {
    const lines = ['UBND TỈNH KON TUM', 'SỞ NỘI VỤ', 'Số: 5/KH-SNV', 'Kon Tum, ngày 05 tháng 3 năm 2024'];
    expect(headOf(right + lines.map((text) => paragraph(text, centred)).join(''))).toEqual(expected);
  });

  test('may stand in text boxes that are anchored to the type name', () => {
    const left = ['UBND TỈNH KON TUM', 'SỞ NỘI VỤ', 'Số: 5/KH-SNV'].map((text) => paragraph(text, centred)).join('');
    const date = paragraph('Kon Tum, ngày 05 tháng 3 năm 2024', centred);
    const boxed = paragraph('KẾ HOẠCH', heading, textBox(left) + textBox(right + date));
    const document = boxed + paragraph('Kiểm tra công vụ', heading) + paragraph('Văn bản.', running);
    expect(foundElements(recognised(wordFile({ document })))).toEqual(expected);
  });
});

describe('the national title', () => {
  test.each([
    'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Cộng hòa xã hội chủ nghĩa Việt Nam',
    'CỘNG HÒA XÃ HỘI\u200b CHỦ NGHĨA VIỆT NAM',
  ])('is “%s” too', (text) => {
    const found = foundElements(recognised(correctDecision({ nationalTitle: paragraph(text, heading) })));
    expect(found.nationalTitle).toEqual([text.replace('\u200b', '')]);
  });

  test('is found on two lines, and in decomposed letters', () => {
    const broken = paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM', heading);
    const found = foundElements(recognised(correctDecision({ nationalTitle: broken })));
    const decomposed = foundElements(recognised(correctDecision({ edit: (document) => document.normalize('NFD') })));

    expect(found.nationalTitle).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM']);
    expect(decomposed.nationalTitle).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']);
  });

  test('is none where a table of data shows it', () => {
    const table = dataTable([['Quốc hiệu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']], [3000, 5000]);
    const paper = recognised(wordFile({ document: paragraph('Bài giảng', heading) + table }));
    expect(paper.nature).toBe('unknown');
  });
});

describe('the number', () => {
  test.each([
    'Số:      /QĐ-UBND',
    'Số 12/QĐ-UBND',
    'Số: 0155/KH-UBND',
    'SỐ: 12 / QĐ-UBND',
    'Số: …/QĐ-UBND',
    'Số: 3862/SKHCN-BCVT&CĐS',
  ])('is “%s”', (text) => {
    const found = foundElements(recognised(correctDecision({ number: paragraph(text, centred) })));
    expect(found.number).toEqual([text.replace(/ +/g, ' ')]);
  });

  test('is not “Số lượng …”, nor the facts of an e-signature', () => {
    for (const text of ['Số lượng: 12', 'Số: 12/QĐ-SNV; 05/3/2024; 10:15:20']) {
      expect(foundElements(recognised(correctDecision({ number: paragraph(text, centred) })))).not.toHaveProperty(
        'number',
      );
    }
  });
});

describe('“V/v …”', () => {
  test('goes on over the lines of its cell, up to a gap', () => {
    const lines = ['Số: 5/SNV-VP', 'V/v rà soát', 'thủ tục hành chính', '', 'DỰ THẢO'];
    const number = lines.map((text) => paragraph(text, centred)).join('');
    const found = foundElements(recognised(correctDecision({ number })));
    expect(found.letterSubject).toEqual(['V/v rà soát', 'thủ tục hành chính']);
  });
});

describe('place and date', () => {
  test.each([
    'Kon Tum, ngày     tháng     năm 2024',
    'Kon Tum, ngày … tháng … năm …',
    'Kon Tum, ngày......tháng......năm 2024',
    'TP. Hồ Chí Minh, ngày 1 tháng 12 năm 2024',
    'Kon Tum ngày 5 tháng 3 năm 2024',
    'Kon Tum, 05/3/2024',
  ])('are “%s”', (text) => {
    const found = foundElements(recognised(correctDecision({ placeAndDate: paragraph(text, centred) })));
    expect(found.placeAndDate).toEqual([text.replace(/ +/g, ' ')]);
  });

  test('may stand above the number, in the left column', () => {
    const date = paragraph('Kon Tum, ngày 05 tháng 3 năm 2024', centred);
    const found = foundElements(recognised(correctDecision({ number: date, placeAndDate: correctParts().number })));

    expect(found.placeAndDate).toEqual(['Kon Tum, ngày 05 tháng 3 năm 2024']);
    expect(found.number).toEqual(['Số: 23/QĐ-SNV']);
    expect(found.issuingAuthority).toEqual(['SỞ NỘI VỤ']);
  });
});
