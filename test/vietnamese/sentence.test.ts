import { expect, test } from 'vitest';
import { asSentence, closingSentence, withoutFinalMark } from '../../src/vietnamese/sentence.ts';

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
])('%j becomes the sentence %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test('only the mark at the very end goes', () => {
  expect(withoutFinalMark('Mục 1.2. Điểm a.')).toBe('Mục 1.2. Điểm a');
});
