import { describe, expect, test } from 'vitest';
import { checkedBy, faultsBy } from '../../support/format-check.ts';
import { headFindings } from '../../support/head-findings.ts';
import { correctLetter } from '../../support/word-letter.ts';
import { type Format, paragraph, rule } from '../../support/word-markup.ts';
import { correctDecision, correctParts, twipsOf } from '../../support/word-paper.ts';

const number = (text: string, format: Format = {}) => paragraph(text, { alignment: 'center', size: 13, ...format });
const date = (text: string, format: Format = {}) => paragraph(text, { alignment: 'center', italic: true, ...format });
const withNumber = (text: string, format: Format = {}) => correctDecision({ number: number(text, format) });
const withDate = (text: string, format: Format = {}) => correctDecision({ placeAndDate: date(text, format) });

describe('each departure in number and symbol is one finding', () => {
  test.each<[string, string, string]>([
    ['SỐ: 23/QĐ-SNV', 'HD-15', '“SỐ” viết hoa toàn bộ'],
    ['Số 23/QĐ-SNV', 'HD-15', 'sau “Số” không có dấu hai chấm'],
    ['Số: 5/QĐ-SNV', 'HD-16', 'Số 5 thiếu số 0 phía trước'],
    ['Số: 23a/QĐ-SNV', 'HD-16', 'Số ghi “23a”'],
    ['Số: XII/QĐ-SNV', 'HD-16', 'Số ghi “XII”'],
    ['Số: /QĐ-SNV', 'HD-17', 'Không có chỗ trống để ghi số'],
    ['Số: 23/QĐ–SNV', 'HD-18', 'Ký hiệu “QĐ–SNV” dùng gạch ngang dài (–) thay cho gạch nối'],
    ['Số: 23/QĐ - SNV', 'HD-18', 'Ký hiệu “QĐ - SNV” có cách chữ'],
    ['Số: 23 /QĐ-SNV', 'HD-18', 'Có cách chữ trước dấu gạch chéo'],
    ['Số: 23-QĐ/SNV', 'HD-18', 'Giữa số và ký hiệu dùng gạch nối'],
    ['Số: 23/QĐ', 'HD-18', 'Ký hiệu “QĐ” thiếu chữ viết tắt tên cơ quan ban hành'],
    ['Số: 23/KH-SNV', 'HD-19', 'Ký hiệu ghi “KH”, tên loại là QUYẾT ĐỊNH'],
  ])('“%s”: %s', (text, id, expected) => {
    expect(headFindings(withNumber(text))).toEqual({ [id]: [expected] });
  });

  test.each<[string, Format, string, string]>([
    ['bold letters', { bold: true }, 'HD-15', 'in đậm'],
    ['letters of size 14', { size: 14 }, 'HD-15', 'cỡ chữ 14'],
    ['a number on the left', { alignment: 'left' }, 'HD-21', 'Số, ký hiệu căn lề trái'],
  ])('%s', (_, format, id, expected) => {
    expect(headFindings(withNumber('Số: 23/QĐ-SNV', format))).toEqual({ [id]: [expected] });
  });

  test('a number below the type name', () => {
    const { typeName } = correctParts();
    const paper = correctDecision({ number: paragraph(''), typeName: typeName + number('Số: 23/QĐ-SNV') });
    expect(headFindings(paper)).toEqual({ 'HD-21': ['Nằm dưới tên loại văn bản'] });
  });

  test('a paper without a number', () => {
    expect(headFindings(correctDecision({ number: paragraph('') }))).toEqual({ 'HD-16': ['Không thấy số, ký hiệu'] });
  });

  test.each<[string, string]>([
    ['Số: 155/CV-SNV', 'Ký hiệu “CV-SNV” có “CV”: công văn không ghi chữ viết tắt tên loại'],
    ['Số: 155/SNV', 'Ký hiệu “SNV” thiếu chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực'],
  ])('an official letter with “%s”', (text, expected) => {
    expect(headFindings(correctLetter({ number: number(text) }))).toEqual({ 'HD-18': [expected] });
  });
});

describe('what offices do within the decree is no finding', () => {
  test.each([
    'Số: 05/QĐ-SNV',
    'Số: 0155/QĐ-SNV',
    'Số : 23/QĐ-SNV',
    'Số:          /QĐ-SNV',
    'Số:\u00a0\u00a0\u00a0\u00a0/QĐ-SNV',
    'Số:\t/QĐ-SNV',
    'Số:\t23/QĐ-SNV',
    'Số: ……/QĐ-SNV',
    'Số: ......./QĐ-SNV',
    'Số: ____/QĐ-SNV',
    'Số: 23/QĐ-TTg',
    'Số: 23/QĐ-SKHCN&CĐS',
    'Số: 23/QĐ-SNV-VP',
  ])('“%s”', (text) => {
    expect(headFindings(withNumber(text))).toEqual({});
  });

  test('“Số: 3862/SKHCN-BCVT&CĐS” on an official letter', () => {
    expect(headFindings(correctLetter({ number: number('Số: 3862/SKHCN-BCVT&CĐS') }))).toEqual({});
  });

  test.each<[string, string]>([
    ['TỜ TRÌNH', 'TTr'],
    ['TỜ TRÌNH', 'TTR'],
    ['QUY ĐỊNH', 'QyĐ'],
    ['DỰ ÁN', 'DA'],
    ['ĐỀ ÁN', 'ĐA'],
    ['GIẤY UỶ QUYỀN', 'GUQ'],
    ['CHƯƠNG TRÌNH', 'CTr'],
  ])('%s with the abbreviation %s', (type, abbreviation) => {
    const typeName = paragraph(type, { alignment: 'center', bold: true });
    const paper = correctDecision({ typeName, number: number(`Số: 23/${abbreviation}-SNV`) });

    expect(checkedBy('HD-19', paper).state).toBe('passed');
  });
});

test('a year belongs to legal documents, which people have to tell from a decision', () => {
  const look = checkedBy('HD-18', withNumber('Số: 23/2024/QĐ-SNV'));
  expect(look).toMatchObject({ state: 'look', places: [{ found: 'Ký hiệu có năm 2024' }] });
});

test('a symbol that is still open is left to people', () => {
  expect(checkedBy('HD-18', withNumber('Số:      /QĐ-…')).state).toBe('look');
});

describe('the abbreviation of an office that is known', () => {
  const office = (abbreviation: string) => ({ offices: [{ headName: 'SỞ NỘI VỤ', abbreviation }] });

  test('is held against the symbol of its papers', () => {
    expect(checkedBy('HD-20', correctDecision(), office('SNV')).state).toBe('passed');
    expect(faultsBy('HD-20', correctDecision(), office('UBND'))[0]?.found).toBe('Ký hiệu cơ quan ghi “SNV”');
    expect(checkedBy('HD-20', correctLetter(), office('SNV')).state).toBe('passed');
    expect(checkedBy('HD-20', correctLetter(), office('UBND')).state).toBe('failed');
  });

  test('says nothing of the papers of others', () => {
    const other = { offices: [{ headName: 'SỞ Y TẾ', abbreviation: 'SYT' }] };

    expect(checkedBy('HD-20', correctDecision()).state).toBe('not-applicable');
    expect(checkedBy('HD-20', correctDecision(), other).state).toBe('not-applicable');
  });
});

describe('each departure in place and date is one finding', () => {
  test.each<[string, string, string, 'error' | 'warning']>([
    ['Kon Tum, ngày 5 tháng 3 năm 2024', 'HD-22', 'Ngày 5 thiếu số 0 phía trước', 'error'],
    ['Kon Tum, ngày 15 tháng 1 năm 2024', 'HD-22', 'Tháng 1 thiếu số 0 phía trước', 'error'],
    ['Kon Tum, ngày 15 tháng 04 năm 2024', 'HD-22', 'Tháng 04 thừa số 0 phía trước', 'warning'],
    ['Kon Tum, ngày 30 tháng 02 năm 2024', 'HD-22', 'Không có ngày 30 tháng 02 năm 2024', 'error'],
    ['Kon Tum, ngày 29 tháng 02 năm 2023', 'HD-22', 'Không có ngày 29 tháng 02 năm 2023', 'error'],
    ['Kon Tum, ngày 15 tháng 13 năm 2024', 'HD-22', 'Không có ngày 15 tháng 13 năm 2024', 'error'],
    ['Kon Tum ngày 05 tháng 3 năm 2024', 'HD-22', 'Sau địa danh không có dấu phẩy', 'error'],
    ['kon Tum, ngày 05 tháng 3 năm 2024', 'HD-22', 'Chữ cái đầu của địa danh không viết hoa', 'error'],
    ['Ngày 05 tháng 3 năm 2024', 'HD-22', 'Thiếu địa danh', 'error'],
    ['Kon Tum, Ngày 05 tháng 3 năm 2024', 'HD-22', '“ngày”, “tháng”, “năm” viết hoa', 'warning'],
    ['Kon Tum, ngày tháng năm 2024', 'HD-23', 'Không có chỗ trống để ghi ngày, tháng', 'warning'],
    ['Kon Tum ngày      tháng      năm 2024', 'HD-23', 'Sau địa danh không có dấu phẩy', 'error'],
  ])('“%s”: %s', (text, id, expected, severity) => {
    expect(headFindings(withDate(text))).toEqual({ [id]: [expected[0]?.toUpperCase() + expected.slice(1)] });
    expect(faultsBy(id, withDate(text))[0]?.severity).toBe(severity);
  });

  test.each<[string, Format, string]>([
    ['upright', { italic: false }, 'kiểu chữ đứng'],
    ['bold', { bold: true }, 'in đậm'],
    ['of size 12', { size: 12 }, 'cỡ chữ 12'],
    ['on the left', { alignment: 'left' }, 'căn lề trái'],
  ])('a date that is %s', (_, format, expected) => {
    expect(headFindings(withDate('Kon Tum, ngày 05 tháng 3 năm 2024', format))).toEqual({ 'HD-24': [expected] });
  });

  test('a date in figures only', () => {
    expect(headFindings(withDate('Kon Tum, 05/3/2024'))).toEqual({ 'HD-22': ['Ngày, tháng, năm ghi tắt'] });
  });

  test('a paper without a date', () => {
    expect(headFindings(correctDecision({ placeAndDate: paragraph('') }))).toEqual({
      'HD-22': ['Không thấy địa danh và thời gian ban hành'],
    });
  });

  test('a date below the number instead of beside it', () => {
    const parts = correctParts();
    const paper = correctDecision({
      number: parts.number,
      placeAndDate: paragraph(''),
      typeName: parts.placeAndDate + parts.typeName,
    });

    expect(headFindings(paper)).toEqual({ 'HD-25': ['Địa danh, ngày tháng không cùng dòng với số, ký hiệu'] });
  });
});

describe('places and dates of real papers are no finding', () => {
  test.each([
    'Kon Tum, ngày 15 tháng 01 năm 2024',
    'Kon Tum, ngày 29 tháng 02 năm 2024',
    'Thành phố Hồ Chí Minh, ngày 31 tháng 12 năm 2025',
    'Kon Tum, ngày      tháng      năm 2024',
    'Kon Tum, ngày      tháng 4 năm 2024',
    'Kon Tum, ngày\ttháng\tnăm 2024',
    'Kon Tum, ngày … tháng … năm 2024',
    'Kon Tum, ngày ..... tháng ..... năm 20...',
    '…………, ngày … tháng … năm ……',
    'Đắk Lắk, ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm 2024',
  ])('“%s”', (text) => {
    expect(headFindings(withDate(text))).toEqual({});
  });
});

/** A line at an offset from the left edge of its column, in twips. */
function ruleAt(offset: number, length: number): string {
  return rule(length).replace('<wp:align>center</wp:align>', `<wp:posOffset>${offset * 635}</wp:posOffset>`);
}

test('a head whose columns are made with tabs has number and date on one line', () => {
  const heading = { bold: true, size: 13 } as const;
  const motto = 'Độc lập - Tự do - Hạnh phúc';
  const paper = correctDecision({
    edit: (xml) =>
      [
        paragraph('UBND TỈNH KON TUM\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', heading),
        paragraph(`SỞ NỘI VỤ\t${motto}`, heading, ruleAt(500, 600) + ruleAt(5500, twipsOf(motto, 13, true))),
        paragraph('Số: 23/QĐ-SNV\tKon Tum, ngày 05 tháng 3 năm 2024', { size: 13 }),
      ].join('') + xml.slice(xml.indexOf('</w:tbl>') + '</w:tbl>'.length),
  });

  expect(checkedBy('HD-25', paper).state).toBe('passed');
  expect(checkedBy('HD-03', paper).state).toBe('passed');
  expect(checkedBy('HD-06', paper).state).toBe('passed');
  expect(checkedBy('HD-21', paper).state).toBe('passed');
});

test('the table of the head may not reach far over the margin; its borders are left to people', () => {
  const wide = correctDecision({ edit: (xml) => xml.replaceAll('w:w="5668"', 'w:w="7000"') });
  const framed = correctDecision({
    edit: (xml) =>
      xml.replace(
        '<w:tblLayout',
        '<w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblLayout',
      ),
  });

  expect(headFindings(wide)).toEqual({ 'HD-26': ['Bảng rộng quá lề phải 23,5 mm'] });
  expect(checkedBy('HD-26', framed).state).toBe('look');
});
