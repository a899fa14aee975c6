import { describe, expect, test } from 'vitest';
import { dossier, type ProfileInput, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

const { issuingAuthority } = profileInput();
const findings = (overrides: Partial<ProfileInput>) => findingsAbout(dossier({ profile: profileInput(overrides) }));

test('the issuer’s own name is not abbreviated, that of the authority above may be', () => {
  expect(findings({ issuingAuthority: { ...issuingAuthority, headerLines: ['UBND TỈNH KON TUM'] } })).toMatchObject([
    { code: 'issuer-abbreviated', severity: 'error', path: 'profile.issuingAuthority.headerLines[0]' },
  ]);
  expect(findings({ parentAuthority: { name: 'Ủy ban nhân dân tỉnh', headerLines: ['UBND TỈNH'] } })).toEqual([]);
});

describe('the authority that decides', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['UỶ BAN NHÂN DÂN TỈNH KON TUM', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', ['CHỦ TỊCH']],
    ['CHỦ TỊCH', ['CHỦ TỊCH']],
  ])('%s is that in the head of the paper', (decisionAuthority, capacityLines) => {
    expect(findings({ decisionAuthority, signing: { capacityLines, signatory: 'Lê Ngọc Tuấn' } })).toEqual([]);
  });

  test.each([
    ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', ['CHỦ TỊCH']],
    ['GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ', ['GIÁM ĐỐC']],
  ])('%s is not: an error', (decisionAuthority, capacityLines) => {
    expect(findings({ decisionAuthority, signing: { capacityLines, signatory: 'Lê Ngọc Tuấn' } })).toMatchObject([
      {
        code: 'decision-authority-differs',
        severity: 'error',
        message: `Thẩm quyền ban hành là “${decisionAuthority}” nhưng tên cơ quan ở đầu văn bản là “ỦY BAN NHÂN DÂN TỈNH KON TUM”.`,
      },
    ]);
  });

  test('is a board whose head is the Trưởng ban', () => {
    const board = { name: 'Ban Quản lý', headerLines: ['BAN QUẢN LÝ', 'KHU KINH TẾ TỈNH'], abbreviation: 'BQLKKT' };
    const signing = { capacityLines: ['TRƯỞNG BAN'], signatory: 'Lê Ngọc Tuấn' };
    const decisionAuthority = 'TRƯỞNG BAN QUẢN LÝ KHU KINH TẾ TỈNH';
    expect(findings({ issuingAuthority: board, decisionAuthority, signing })).toEqual([]);
  });
});
