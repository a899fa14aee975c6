import { expect, test } from 'vitest';
import { printable } from '../../../src/runtime/cli/words.ts';

test.each(['\u{e0101}', '\ufe0f', '\u2800', '\u202e', '\u001b', '\r', '\u0085', '\u200d'])(
  'foreign text neither steers the terminal nor hides in it: %j is replaced',
  (character) => {
    expect(printable(`Sở${character} Y tế\n`)).toBe('Sở\u{fffd} Y tế\n');
  },
);

test('what people read and the line breaks stay', () => {
  expect(printable('Sở Y tế\n  - “1” › 2…\n')).toBe('Sở Y tế\n  - “1” › 2…\n');
});
