import { expect, test } from 'vitest';
import { build } from '../../src/documents/approval-decision/build.ts';
import { dossier, profileInput } from '../support/dossiers.ts';

const findings = (headerLines: string[]) => {
  const board = { name: 'Ban Quản lý', headerLines, abbreviation: 'BQLKKT' };
  const profile = profileInput({
    issuingAuthority: board,
    decisionAuthority: 'TRƯỞNG BAN',
    signing: { capacityLines: ['TRƯỞNG BAN'], signatory: 'Lê Ngọc Tuấn' },
  });
  return build(dossier({ profile })).findings;
};

test('a line of the head that is wider than its room is a warning', () => {
  expect(findings(['BAN QUẢN LÝ KHU KINH TẾ TỈNH KON TUM'])).toMatchObject([
    {
      code: 'header-line-too-wide',
      severity: 'warning',
      path: 'profile.issuingAuthority.headerLines[0]',
      hint: 'Ngắt tên thành nhiều dòng ở chỗ hợp nghĩa, mỗi dòng một phần tử.',
    },
  ]);
});

test('lines broken by hand fit', () => {
  expect(findings(['BAN QUẢN LÝ', 'KHU KINH TẾ TỈNH'])).toEqual([]);
});
