import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

test('a name that was cut out of a file does not keep the file in memory', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage: () => void = runInNewContext('gc');
  const heap = () => {
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };
  const work = remembering((text) => text.normalize('NFC'));
  const before = heap();
  for (let at = 0; at < 60; at += 1) {
    const file = `${' '.repeat(1_000_000)}Ủy ban nhân dân xã ${at}`.normalize('NFC');
    work(file.slice(1_000_000));
  }
  expect(heap() - before).toBeLessThan(20_000_000);
});
