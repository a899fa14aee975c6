import { describe, expect, test } from 'vitest';
import type { Leaf } from '../../../src/domain/dossier-tables/leaf.ts';
import { valueOfCell } from '../../../src/intake/dossier-workbook/cell-value.ts';
import type { CellKind, SheetCell } from '../../../src/intake/workbook/workbook.ts';

const text: Leaf = { type: 'text', maximumLength: 300 };
const decimal: Leaf = { type: 'decimal' };
const day: Leaf = { type: 'day' };
const whole: Leaf = { type: 'whole', minimum: 1, maximum: 10, words: [] };
const decimals: Leaf = { type: 'whole', minimum: 0, maximum: 10, words: ['as-given'] };
const boolean: Leaf = { type: 'boolean' };
const scope: Leaf = { type: 'choice', values: ['group', 'overall'] };
const codes: Leaf = { type: 'codes' };

function cell(kind: CellKind, shown: string, places?: number): SheetCell {
  return {
    address: 'A1',
    column: 1,
    kind,
    text: shown,
    isFormula: false,
    ...(places === undefined ? {} : { decimals: places }),
  };
}

describe('a cell says', () => {
  test.each([
    ['a number with the decimals that are seen', decimal, cell('number', '970', 2), '970.00'],
    ['a number with all decimals that were typed', decimal, cell('number', '851.512', 2), '851.512'],
    ['a number as it was typed where no decimals are fixed', decimal, cell('number', '851.5'), '851.5'],
    [
      'a number that stands as text, digit by digit',
      decimal,
      cell('text', '0.12345678901234567890'),
      '0.12345678901234567890',
    ],
    ['a number with three decimals that are seen', decimal, cell('number', '1', 3), '1.000'],
    ['a number as text that has no thousands', decimal, cell('text', '0.125'), '0.125'],
    ['a day', day, cell('date', '2024-09-20'), '2024-09-20'],
    ['a day that was typed as text', day, cell('text', ' 2/9/2024 '), '2024-09-02'],
    ['a day of a leap year', day, cell('text', '29/02/2024'), '2024-02-29'],
    ['words with a number for their name', text, cell('number', '780'), '780'],
    ['words that look like a formula', text, cell('text', '=1+1'), '=1+1'],
    ['a whole number that stands as text', whole, cell('text', '7'), 7],
    ['a word in the place of a number', decimals, cell('text', 'giữ như số liệu'), 'as-given'],
    ['a number where a word may stand too', decimals, cell('text', '2'), 2],
    ['yes in capitals', boolean, cell('text', 'CÓ'), true],
    ['no', boolean, cell('text', 'Không'), false],
    ['yes in the way of Excel', boolean, cell('boolean', 'TRUE'), true],
    ['a choice by its words', scope, cell('text', 'Trong từng nhóm'), 'group'],
    ['a choice by the value of the dossier', scope, cell('text', 'overall'), 'overall'],
    [
      'several ids, however they are set apart',
      codes,
      cell('text', 'so-a; so-b,huyen\nxa'),
      ['so-a', 'so-b', 'huyen', 'xa'],
    ],
  ])('%s', (_, leaf, given, value) => {
    expect(valueOfCell(leaf, given)).toEqual({ value });
  });

  test.each([
    [
      'a number as text whose point may set thousands apart',
      decimal,
      cell('text', ' 1.000'),
      '“1.000” là chữ, có thể hiểu dấu chấm là dấu thập phân hoặc dấu phân cách hàng nghìn.',
    ],
    ['a number with a comma', decimal, cell('text', '851,51'), '“851,51” không phải là một số từ 0 trở lên.'],
    ['a number below zero', decimal, cell('number', '-1'), '“-1” không phải là một số từ 0 trở lên.'],
    ['a percentage', decimal, cell('percent', '0.85'), '“0.85” đang ở định dạng phần trăm.'],
    ['an error of a formula', decimal, cell('error', '#DIV/0!'), '“#DIV/0!” là lỗi của công thức.'],
    ['a formula without a value', text, cell('error', ''), 'Ô có công thức nhưng tệp không lưu kết quả.'],
    ['a day that there is not', day, cell('text', '29/02/2023'), '“29/02/2023” không phải là một ngày có thật.'],
    [
      'a day with a time',
      day,
      cell('date', '2024-09-20T08:00:00'),
      '“2024-09-20T08:00:00” không phải là một ngày có thật.',
    ],
    ['a number for a day', day, cell('number', '45555'), '“45555” không phải là một ngày có thật.'],
    [
      'words that Excel made a day of',
      text,
      cell('date', '2024-12-01'),
      '“2024-12-01” đã bị Excel đổi thành ngày, phần trăm hoặc giá trị đúng sai.',
    ],
    ['a broken number', whole, cell('number', '1.5'), '“1.5” không phải là một số nguyên.'],
    ['a choice that there is not', scope, cell('text', 'toàn tỉnh'), '“toàn tỉnh” không có trong danh sách của ô này.'],
  ])('nothing to the dossier, but what is wrong, as %s', (_, leaf, given, message) => {
    expect(valueOfCell(leaf, given)).toEqual({ message, hint: expect.stringMatching(/\.$|\?$/) });
  });

  test('for a formula without a value how it gets one', () => {
    expect(valueOfCell(decimal, cell('error', ''))).toMatchObject({
      hint: 'Mở tệp bằng Excel, lưu lại (để Excel tính công thức) rồi nhập lại; hoặc nhập thẳng nội dung.',
    });
  });

  test('what was probably meant by a choice with a slip', () => {
    expect(valueOfCell(scope, cell('text', 'Trong từng nhon'))).toMatchObject({ hint: 'Ý bạn là “Trong từng nhóm”?' });
  });
});
