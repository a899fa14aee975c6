import { expect, test } from 'vitest';
import { foundElements, recognised } from '../../support/recognised.ts';
import { paragraph, run } from '../../support/word-markup.ts';
import { correctDecision } from '../../support/word-paper.ts';

/** Lines of the left column; bold where they begin with *. */
function authorities(...lines: readonly string[]): Record<string, string[] | undefined> {
  const issuingAuthority = lines
    .map((text) => paragraph(text.replace(/^\*/, ''), { alignment: 'center', bold: text.startsWith('*') }))
    .join('');
  const { parentAuthority: parent, issuingAuthority: issuing } = foundElements(
    recognised(correctDecision({ parentAuthority: '', issuingAuthority })),
  );
  return { parent, issuing };
}

test('a committee whose name takes two lines has no authority above it', () => {
  const whole = { parent: undefined, issuing: ['ỦY BAN NHÂN DÂN', 'TỈNH KON TUM'] };
  expect(authorities('*ỦY BAN NHÂN DÂN', '*TỈNH KON TUM')).toEqual(whole);
  expect(authorities('ỦY BAN NHÂN DÂN', '*TỈNH KON TUM')).toEqual(whole);
  expect(authorities('ỦY BAN NHÂN DÂN', 'TỈNH KON TUM')).toEqual(whole);
});

test('bold letters show where the issuing authority begins', () => {
  expect(authorities('BỘ NỘI VỤ', '*TẠP CHÍ', '*TỔ CHỨC NHÀ NƯỚC')).toEqual({
    parent: ['BỘ NỘI VỤ'],
    issuing: ['TẠP CHÍ', 'TỔ CHỨC NHÀ NƯỚC'],
  });
});

test('the mark of a note behind a name does not count among its letters', () => {
  const issuingAuthority = paragraph(
    'TẠP CHÍ',
    { alignment: 'center', bold: true },
    run('1', { raised: 'superscript' }),
  );
  const parentAuthority = paragraph('BỘ NỘI VỤ', { alignment: 'center' });
  const found = foundElements(recognised(correctDecision({ parentAuthority, issuingAuthority })));
  expect([found.parentAuthority, found.issuingAuthority]).toEqual([['BỘ NỘI VỤ'], ['TẠP CHÍ1']]);
});

test('without a difference in letters, the words show it', () => {
  expect(authorities('*UBND TỈNH KON TUM', '*SỞ NÔNG NGHIỆP VÀ', '*PHÁT TRIỂN NÔNG THÔN')).toEqual({
    parent: ['UBND TỈNH KON TUM'],
    issuing: ['SỞ NÔNG NGHIỆP VÀ', 'PHÁT TRIỂN NÔNG THÔN'],
  });
  expect(authorities('UBND TỈNH KON TUM', 'BCĐ VỀ CHUYỂN ĐỔI SỐ')).toEqual({
    parent: ['UBND TỈNH KON TUM'],
    issuing: ['BCĐ VỀ CHUYỂN ĐỔI SỐ'],
  });
});

test('a name that can’t end yet goes on over the next line, though that could open a name', () => {
  expect(authorities('*VĂN PHÒNG', '*HĐND TỈNH KON TUM')).toEqual({
    parent: undefined,
    issuing: ['VĂN PHÒNG', 'HĐND TỈNH KON TUM'],
  });
  expect(authorities('*ỦY BAN MẶT TRẬN', '*TỔ QUỐC VIỆT NAM')).toEqual({
    parent: undefined,
    issuing: ['ỦY BAN MẶT TRẬN', 'TỔ QUỐC VIỆT NAM'],
  });
});

test.each([
  ['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN TỈNH KON TUM'],
  ['BỘ TRƯỞNG', 'BỘ NỘI VỤ'],
  ['TỔNG GIÁM ĐỐC', 'TỔNG CÔNG TY CÀ PHÊ'],
  ['VIỆN TRƯỞNG', 'VIỆN KIỂM SÁT NHÂN DÂN TỈNH KON TUM'],
])('a paper that “%s” issues has the whole title for its issuer', (position, body) => {
  expect(authorities(`*${position}`, `*${body}`)).toEqual({ parent: undefined, issuing: [position, body] });
  expect(authorities('UBND TỈNH KON TUM', `*${position}`, `*${body}`)).toEqual({
    parent: ['UBND TỈNH KON TUM'],
    issuing: [position, body],
  });
});

test('marks of urgency and of a draft, addresses and telephone numbers are no authority', () => {
  expect(authorities('HỎA TỐC', '*SỞ NỘI VỤ', 'DỰ THẢO', 'Địa chỉ: 125 Phan Đình Phùng', 'vp@example.vn')).toEqual({
    parent: undefined,
    issuing: ['SỞ NỘI VỤ'],
  });
});
