import { describe, expect, test } from 'vitest';
import { dossier, type ProfileInput, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

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

  test('has another sign by order, who may have a deputy sign in turn', () => {
    expect(codes(chairman, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'])).toEqual([]);
    expect(codes(chairman, ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'])).toEqual([]);
    expect(codes(chairman, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'])).toEqual([
      'error signing-extra-line',
    ]);
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
    const issuingAuthority = {
      name: 'Bộ Khoa học và Công nghệ',
      headerLines: ['BỘ KHOA HỌC', 'VÀ CÔNG NGHỆ'],
      abbreviation: 'BKHCN',
    };
    expect(codes('BỘ TRƯỞNG BỘ KHOA HỌC VÀ CÔNG NGHỆ', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'], { issuingAuthority })).toEqual(
      [],
    );
  });

  test('with nothing after it says that the line is missing', () => {
    expect(findings(chairman, ['KT. CHỦ TỊCH'])).toMatchObject([
      { message: 'Sau “KT. CHỦ TỊCH” phải là “PHÓ CHỦ TỊCH”, hiện chưa có dòng này.' },
    ]);
  });

  test('with a deputy whose position says more is only a warning', () => {
    expect(codes(chairman, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'])).toEqual(['warning signing-deputy-addition']);
  });
});

test('an authority that is neither is said not to be checkable', () => {
  expect(codes('VĂN PHÒNG TỈNH', ['CHÁNH VĂN PHÒNG'])).toEqual(['info signing-not-checkable']);
});

describe('the lines of the block', () => {
  test.each([
    [committee, ['TM.', 'CHỦ TỊCH'], ['error signing-prefix-form']],
    [committee, ['TM. ỦY BAN NHÂN DÂN'], ['error signing-without-title']],
    [committee, ['TM. ỦY', 'CHỦ TỊCH'], ['error signing-without-collective']],
    [committee, ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'], ['error signing-deputy-alone']],
    [committee, ['TM. ỦY BAN NHÂN DÂN', 'GIÁM ĐỐC'], ['error signing-wrong-head']],
    [committee, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], ['error signing-extra-line']],
    [committee, ['T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], ['error signing-prefix-form']],
    [chairman, ['PHÓ CHỦ TỊCH'], ['error signing-deputy-alone']],
    [chairman, ['GIÁM ĐỐC'], ['error signing-wrong-head']],
    [chairman, ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], ['error signing-prefix-form']],
    [chairman, ['TL. CHỦ TỊCH'], ['error signing-without-title']],
    [chairman, ['TUQ. CHỦ TỊCH'], ['error signing-without-title']],
    [chairman, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'], []],
    [chairman, ['Q. CHỦ TỊCH'], []],
  ])('of %s as %j: %j', (authority, lines, expected) => {
    expect(codes(authority, lines)).toEqual(expected);
  });

  test('of an advisory body may name both positions of the signatory', () => {
    const authority = 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ TỈNH KON TUM';
    const issuingAuthority = {
      name: 'Ban Chỉ đạo Chuyển đổi số tỉnh Kon Tum',
      headerLines: ['BAN CHỈ ĐẠO', 'CHUYỂN ĐỔI SỐ', 'TỈNH KON TUM'],
      abbreviation: 'BCĐ',
    };
    const lines = ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH'];
    expect(codes(authority, lines, { issuingAuthority })).toEqual([]);
  });

  test('whose prefix is not written as it should be is shown right', () => {
    expect(findings(chairman, ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])).toMatchObject([
      { hint: 'Viết lại: “KT. CHỦ TỊCH”.', path: 'profile.signing.capacityLines[0]' },
    ]);
  });
});
