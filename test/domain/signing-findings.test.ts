import { describe, expect, test } from 'vitest';
import { dossier, type ProfileInput, profileInput } from '../support/dossiers.ts';
import { findingsAbout } from '../support/findings.ts';

function codes(decisionAuthority: string, capacityLines: string[], profile: Partial<ProfileInput> = {}) {
  return findings(decisionAuthority, capacityLines, profile).map(({ code, severity }) => `${severity} ${code}`);
}

function findings(decisionAuthority: string, capacityLines: string[], profile: Partial<ProfileInput> = {}) {
  const signing = { capacityLines, signatory: 'Nguyễn Văn A' };
  return findingsAbout(dossier({ profile: profileInput({ ...profile, decisionAuthority, signing }) }));
}

const committee = 'ỦY BAN NHÂN DÂN TỈNH KON TUM';
const chairman = 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH';

describe('a collective that decides', () => {
  test('signs through “TM.” and its name, by its head or its deputy', () => {
    expect(codes(committee, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])).toEqual([]);
    expect(codes(committee, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])).toEqual([]);
    expect(codes('UỶ BAN NHÂN DÂN TỈNH KON TUM', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])).toEqual([]);
  });

  test('without “TM.”, or for another collective, is an error', () => {
    expect(codes(committee, ['CHỦ TỊCH'])).toEqual(['error signing-without-collective']);
    expect(codes(committee, ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'])).toEqual(['error signing-without-collective']);
  });
});

describe('a head who decides', () => {
  test('signs himself or through his deputy', () => {
    expect(codes(chairman, ['CHỦ TỊCH'])).toEqual([]);
    expect(codes(chairman, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])).toEqual([]);
  });

  test('with “TM.” is an error', () => {
    expect(codes(chairman, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'])).toEqual(['error signing-on-behalf-of-head']);
  });
});

describe('“KT.”', () => {
  test.each([[['KT. CHỦ TỊCH', 'CHỦ TỊCH']], [['KT. CHỦ TỊCH']], [['KT. CHỦ TỊCH', 'PHÓ GIÁM ĐỐC']]])(
    '%j lacks the deputy: an error',
    (lines) => {
      expect(findings(chairman, lines)).toMatchObject([
        { code: 'signing-without-deputy', severity: 'error', path: 'profile.signing.capacityLines[0]' },
      ]);
    },
  );

  test('the deputy of a minister is a Thứ trưởng', () => {
    expect(codes('BỘ TRƯỞNG BỘ KHOA HỌC VÀ CÔNG NGHỆ', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'])).toEqual([]);
  });
});

test('an authority that is neither is said not to be checkable', () => {
  expect(codes('VĂN PHÒNG TỈNH', ['CHÁNH VĂN PHÒNG'])).toEqual(['info signing-not-checkable']);
});

test('names and capacities in small letters are errors, with the right writing', () => {
  const issuingAuthority = {
    name: 'Ủy ban nhân dân tỉnh',
    headerLines: ['ỦY BAN NHÂN DÂN', 'Tỉnh Kon Tum'],
    abbreviation: 'UBND',
  };
  expect(findings(committee, ['TM. ỦY BAN NHÂN DÂN', 'Chủ tịch'], { issuingAuthority })).toMatchObject([
    {
      code: 'not-in-capitals',
      severity: 'error',
      path: 'profile.issuingAuthority.headerLines[1]',
      hint: 'Viết lại: “TỈNH KON TUM”.',
    },
    {
      code: 'not-in-capitals',
      severity: 'error',
      path: 'profile.signing.capacityLines[1]',
      hint: 'Viết lại: “CHỦ TỊCH”.',
    },
  ]);
});
