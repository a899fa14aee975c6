import { expect, test } from 'vitest';
import {
  asSentence,
  closingSentence,
  withoutFinalMark,
  withoutListMark,
  withoutMarksAtEnd,
} from '../../src/vietnamese/sentence.ts';

test.each([
  'thi hành Quyết định này',
  'thi hành Quyết định này.',
  'thi hành Quyết định này./.',
  'thi hành Quyết định này ./.',
])('%j is closed with “./.” exactly once', (text) => {
  expect(closingSentence(text)).toBe('thi hành Quyết định này./.');
});

test.each([
  ['Không gửi báo cáo', 'Không gửi báo cáo.'],
  ['Không gửi báo cáo.', 'Không gửi báo cáo.'],
  ['Không gửi báo cáo;', 'Không gửi báo cáo.'],
  ['Vì nhiều lý do…', 'Vì nhiều lý do…'],
  ['Vì nhiều lý do...', 'Vì nhiều lý do...'],
])('%j becomes the sentence %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test('only the mark at the very end goes', () => {
  expect(withoutFinalMark('Mục 1.2. Điểm a.')).toBe('Mục 1.2. Điểm a');
});

test.each([
  ['như sau:', 'như sau'],
  ['về x;;', 'về x'],
  ['Kon Tum,', 'Kon Tum'],
  ['Bộ X. ;', 'Bộ X'],
  ['này./.', 'này'],
  [';', ';'],
])('%j loses all the marks that end it: %j', (text, words) => {
  expect(withoutFinalMark(text)).toBe(words);
});

test.each([
  ['Sở Y tế…', 'Sở Y tế'],
  ['Sở Y tế…!', 'Sở Y tế'],
  ['Sở Y tế ...', 'Sở Y tế'],
  ['Sở Y tế?', 'Sở Y tế'],
  ['Sở Y tế./.', 'Sở Y tế'],
  ['Sở Y tế', 'Sở Y tế'],
  ['…', '…'],
])('%j loses every mark at its end, as a name must: %j', (text, name) => {
  expect(withoutMarksAtEnd(text)).toBe(name);
});

test.each([
  ['- Bộ X', 'Bộ X'],
  ['– Bộ X', 'Bộ X'],
  ['1. Các sở', 'Các sở'],
  ['2) Các sở', 'Các sở'],
  ['a) Các sở', 'Các sở'],
  ['IV. Các sở', 'Các sở'],
  ['1. - Các sở', 'Các sở'],
  ['1/ Sở Y tế', 'Sở Y tế'],
  ['1.Sở Y tế', 'Sở Y tế'],
  ['1/Sở Y tế', 'Sở Y tế'],
  ['12)Ủy ban nhân dân', 'Ủy ban nhân dân'],
  ['001. Sở Y tế', 'Sở Y tế'],
  ['(1) Sở Y tế', 'Sở Y tế'],
  ['(1)Sở Y tế', 'Sở Y tế'],
  ['(a) Sở Y tế', 'Sở Y tế'],
  ['(iv) Sở Y tế', 'Sở Y tế'],
  ['* Sở Y tế', 'Sở Y tế'],
  ['▪ Sở Y tế', 'Sở Y tế'],
  ['1 Sở Y tế', '1 Sở Y tế'],
  ['15/KH-UBND của Ủy ban', '15/KH-UBND của Ủy ban'],
  ['30/4 là ngày lễ', '30/4 là ngày lễ'],
  ['1.A Tiêu chí', '1.A Tiêu chí'],
  ['2023. Năm', '2023. Năm'],
  ['1.000 điểm', '1.000 điểm'],
  ['(b/c) Bộ X', '(b/c) Bộ X'],
  ['(1)', '(1)'],
  ['*', '*'],
  ['6.12 Trợ lý ảo', '6.12 Trợ lý ảo'],
  ['2023 là năm', '2023 là năm'],
  ['Vì lý do khác', 'Vì lý do khác'],
  ['1. ', '1. '],
  ['-', '-'],
])('%j loses the mark that opens an item: %j', (text, words) => {
  expect(withoutListMark(text)).toBe(words);
});
