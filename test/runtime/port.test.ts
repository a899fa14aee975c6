import { expect, test } from 'vitest';
import { portFrom } from '../../src/runtime/port.ts';

test.each([
  [undefined, 8787],
  ['', 8787],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65_535],
  ['65536', undefined],
  ['-1', undefined],
  ['80 ', undefined],
  ['1e3', undefined],
  ['tám', undefined],
])('PORT=%s is the port %s', (given, port) => {
  expect(portFrom(given)).toBe(port);
});
