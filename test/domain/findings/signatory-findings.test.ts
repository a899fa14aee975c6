import { expect, test } from 'vitest';
import { dossier, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

const findings = (signatory: string) =>
  findingsAbout(dossier({ profile: profileInput({ signing: { ...profileInput().signing, signatory } }) }));

test.each(['Lê Ngọc Tuấn', "H'Yim Kđoh", 'Y Thông Êban', 'Rơ Chăm La Ni', 'Tsan Văn Sáng'])('%s is right', (name) => {
  expect(findings(name)).toEqual([]);
});

test.each([
  'TS. Lê Ngọc Tuấn',
  'PGS.TS Lê Ngọc Tuấn',
  'PGS, TS. Lê Ngọc Tuấn',
  'ThS Lê Ngọc Tuấn',
  'Tiến sĩ Lê Ngọc Tuấn',
])('the title of %s is an error', (name) => {
  expect(findings(name)).toMatchObject([
    {
      code: 'signatory-title',
      severity: 'error',
      hint: 'Chỉ ghi họ và tên: “Lê Ngọc Tuấn”.',
      path: 'profile.signing.signatory',
    },
  ]);
});

test.each(['LÊ NGỌC TUẤN', 'lê ngọc tuấn', 'Lê ngọc Tuấn', 'Lê Ngọc TUẤN'])(
  'the letters of %s are an error',
  (name) => {
    expect(findings(name)).toMatchObject([
      { code: 'signatory-capitals', severity: 'error', hint: 'Viết lại: “Lê Ngọc Tuấn”.' },
    ]);
  },
);

test('a title before capitals is both', () => {
  expect(findings('TS. LÊ NGỌC TUẤN').map(({ code }) => code)).toEqual(['signatory-title', 'signatory-capitals']);
});
