import { expect, test } from 'vitest';
import { readLines } from '../../src/format-check/lines.ts';
import { readWordDocument } from '../../src/format-check/word-document.ts';
import { layoutTable, paragraph, paragraphOf, run, sectionBreak, textBox } from '../support/word-markup.ts';
import { a4, wordFile } from '../support/word-paper.ts';

function linesOf(document: string) {
  return readLines(readWordDocument(wordFile({ document })));
}

test('a paragraph is divided at line breaks, its runs with it', () => {
  const lines = linesOf(paragraphOf(run('KẾ ', { bold: true }) + run('HOẠCH\nKiểm  tra ')));

  expect(lines.map(({ text, raw }) => [text, raw])).toEqual([
    ['KẾ HOẠCH', 'KẾ HOẠCH'],
    ['Kiểm tra', 'Kiểm  tra '],
  ]);
  expect(lines[0]?.runs.map(({ text, format }) => [text, format.bold])).toEqual([
    ['KẾ ', true],
    ['HOẠCH', false],
  ]);
});

test('empty lines are kept, so that a gap can be told', () => {
  expect(linesOf(paragraph('Một') + paragraph('') + paragraph('Hai')).map(({ text, index }) => [text, index])).toEqual([
    ['Một', 0],
    ['', 1],
    ['Hai', 2],
  ]);
});

test('letters are composed, blanks collapsed, characters without width left out', () => {
  const [line] = linesOf(paragraph('Quye\u0302\u0301t\u200b\u00a0\u00a0định'));
  expect(line?.text).toBe('Quyết định');
  expect(line?.raw).toBe('Quyết\u00a0\u00a0định');
});

test('tabs divide columns in head and closing, not the words of a list or a form', () => {
  const pieces = (text: string) => linesOf(paragraph(text)).map((line) => [line.text, line.piece, line.pieces]);

  expect(pieces('SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc')).toEqual([
    ['SỞ NỘI VỤ', 0, 2],
    ['Độc lập - Tự do - Hạnh phúc', 1, 2],
  ]);
  expect(pieces('\t\tTM. ỦY BAN NHÂN DÂN')).toEqual([['TM. ỦY BAN NHÂN DÂN', 1, 2]]);
  expect(pieces('1.\tMục đích')).toEqual([['1. Mục đích', 0, 1]]);
  expect(pieces('Họ tên:\tChức vụ:')).toEqual([['Họ tên: Chức vụ:', 0, 1]]);
});

test('a notation and the date behind it are two lines, however little parts them', () => {
  for (const blanks of [' ', '   ', '\t', '          ']) {
    const lines = linesOf(paragraph(`Số:      /QĐ-UBND${blanks}Kon Tum, ngày     tháng 4 năm 2024`));
    expect(lines.map(({ text }) => text)).toEqual(['Số: /QĐ-UBND', 'Kon Tum, ngày tháng 4 năm 2024']);
  }
});

test('a notation inside a sentence that ends with a date is no column of its own', () => {
  const sentence = 'Thực hiện Kế hoạch số 33/KH-BCĐ của Ban Chỉ đạo, ngày 01 tháng 9 năm 2024';
  expect(linesOf(paragraph(sentence)).map(({ text }) => text)).toEqual([sentence]);
});

test('a tab that leaves room in number or date divides neither', () => {
  const date = 'Kon Tum,\tngày\ttháng\tnăm 2024';
  expect(linesOf(paragraph('Số:\t/QĐ-UBND') + paragraph(date)).map(({ raw }) => raw)).toEqual(['Số:\t/QĐ-UBND', date]);
  expect(linesOf(paragraph(`Số:\t/QĐ-UBND\t${date}`)).map(({ raw }) => raw)).toEqual(['Số:\t/QĐ-UBND', date]);
  expect(linesOf(paragraph('Số:\tBÁO CÁO')).map(({ text }) => text)).toEqual(['Số:', 'BÁO CÁO']);
});

test('below “Nơi nhận:” tabs are columns until the next page', () => {
  const lines = linesOf(
    ['Nơi nhận:\tGIÁM ĐỐC', '-\tSở A;', '- Sở B.\tTrần An', '\fHọ tên:\tChức vụ:', 'Ngày\tTháng']
      .map((text) => paragraph(text))
      .join(''),
  );
  expect(lines.map(({ text }) => text)).toEqual([
    'Nơi nhận:',
    'GIÁM ĐỐC',
    '- Sở A;',
    '- Sở B.',
    'Trần An',
    '',
    'Họ tên: Chức vụ:',
    'Ngày Tháng',
  ]);
});

test('the bullet of a list stands before the first column only', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = (text: string) => paragraph(text, { numbering: { id: 1, level: 0 } });
  const document = paragraph('Nơi nhận:\tGIÁM ĐỐC') + item('Sở A;') + item('Sở B.\tTrần An');
  const lines = readLines(readWordDocument(wordFile({ document, numbering })));
  expect(lines.map(({ text }) => text)).toEqual(['Nơi nhận:', 'GIÁM ĐỐC', '- Sở A;', '- Sở B.', 'Trần An']);
});

test('a line knows that it starts a page, by a break before it or by its section', () => {
  const document =
    paragraph('Một') +
    paragraph('Hai', { pageBreakBefore: true }) +
    paragraph('\f') +
    paragraph('Ba') +
    sectionBreak(a4) +
    paragraph('Bốn') +
    paragraph('Năm');
  const starting = linesOf(document).filter(({ startsPage }) => startsPage);
  expect(starting.map(({ text }) => text)).toEqual(['Hai', 'Ba', 'Bốn']);
});

test('cells come row by row with their place, text boxes before the words of the head and behind later ones', () => {
  const boxed = (text: string) => paragraph(text, {}, textBox(paragraph('Hộp')));
  const table = layoutTable(
    [
      [paragraph('a'), paragraph('b')],
      [paragraph('c'), paragraph('d')],
    ],
    [2000, 2000],
  );
  const filler = paragraph('x').repeat(10);
  const lines = linesOf(boxed('Một') + table + filler + boxed('Hai')).filter(({ text }) => text !== 'x');

  expect(lines.map(({ text }) => text)).toEqual(['Hộp', 'Một', 'a', 'b', 'c', 'd', 'Hai', 'Hộp']);
  expect(lines.map(({ cell }) => cell && [cell.row, cell.cell.column])).toEqual([
    undefined,
    undefined,
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
    undefined,
    undefined,
  ]);
});
