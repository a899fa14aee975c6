import { expect, test } from 'vitest';
import { bareName, titleBefore, titleBehind } from '../../src/format-check/honorifics.ts';

test.each([
  ['Trần Văn An', undefined, undefined],
  ['TS. Trần Văn An', 'TS.', undefined],
  ['Ts Trần Văn An', 'Ts', undefined],
  ['GS.TSKH. Trần Văn An', 'GS.', undefined],
  ['PGS., TS. Trần Văn An', 'PGS.', undefined],
  ['Tiến sĩ khoa học Trần Văn An', 'Tiến sĩ khoa học', undefined],
  ['Phó Giáo sư, Tiến sĩ Trần Văn An', 'Phó Giáo sư', undefined],
  ['Thượng uý Trần Văn An', 'Thượng uý', undefined],
  ['Trần Văn An, ThS.', undefined, 'ThS.'],
  ['Bác sĩ Trần Văn An (Thầy thuốc ưu tú)', 'Bác sĩ', 'Thầy thuốc ưu tú'],
  ['Ông Trần Văn An', undefined, undefined],
  ['(Đã ký) ThS. Trần Văn An', 'ThS.', undefined],
])('%s: the titles before and behind the name, and the name', (text, before, behind) => {
  expect([titleBefore(text), titleBehind(text), bareName(text)]).toEqual([before, behind, 'Trần Văn An']);
});
