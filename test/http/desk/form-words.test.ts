import { expect, test } from 'vitest';
import { inFormWords } from '../../../src/http/desk/form-words.ts';

test.each([
  ['thì sửa assessment.year.', 'thì sửa “Năm đánh giá”.'],
  ['Xem assessment.groups[].units của hồ sơ', 'Xem “Các đơn vị của nhóm” của hồ sơ'],
  ['Sửa cấp (tier) thành “Huyện”.', 'Sửa cấp thành “Huyện”.'],
  ['khai ở assessment.indexSet.classWithoutReport.', 'khai ở “Loại của đơn vị không có báo cáo”.'],
  ['thang điểm (assessment.scale): points hay ratio', 'thang điểm: “điểm trên điểm tối đa” hay “thang 0–1”'],
  [
    'Cơ quan (sau đây) gửi Văn bản số 12/TB-VP qua mail.tinh.gov.vn',
    'Cơ quan (sau đây) gửi Văn bản số 12/TB-VP qua mail.tinh.gov.vn',
  ],
])('“%s” is “%s” in the words of the forms', (sentence, words) => {
  expect(inFormWords(sentence)).toBe(words);
});
