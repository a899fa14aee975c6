import { expect, test } from 'vitest';
import { remembering } from '../../src/vietnamese/memory.ts';

const counted = () => {
  const asked: string[] = [];
  const work = remembering((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  return { asked, work };
};

test('what has been worked out once is not worked out again', () => {
  const { asked, work } = counted();
  expect(['xã', 'huyện', 'xã'].map(work)).toEqual(['XÃ', 'HUYỆN', 'XÃ']);
  expect(asked).toEqual(['xã', 'huyện']);
});

test('long texts are not kept, and of short ones no more than a bounded number', () => {
  const { asked, work } = counted();
  const long = 'x'.repeat(200);
  expect([work(long), work(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(asked).toEqual([long, long]);
  for (let at = 0; at < 20_001; at += 1) work(`xã ${at}`);
  expect(work('xã 0')).toBe('XÃ 0');
  expect(asked.filter((text) => text === 'xã 0')).toHaveLength(2);
});
