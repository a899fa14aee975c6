import { describe, expect, test } from 'vitest';
import { type ApprovalInput, approvalInput, dossier, type ProfileInput, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

const ofProfile = (overrides: Partial<ProfileInput>) => findingsAbout(dossier({ profile: profileInput(overrides) }));
const ofApproval = (overrides: Partial<ApprovalInput>) =>
  findingsAbout(dossier({ approval: approvalInput(overrides) }));

test('names and capacities in small letters are errors, with the right writing', () => {
  const { issuingAuthority } = profileInput();
  const found = ofProfile({
    issuingAuthority: { ...issuingAuthority, headerLines: ['ỦY BAN NHÂN DÂN', 'Tỉnh Kon Tum'] },
    signing: { capacityLines: ['TM. ỦY BAN NHÂN DÂN', 'Chủ tịch'], signatory: 'Lê Ngọc Tuấn' },
  });
  expect(found).toMatchObject([
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

describe('the issuer’s letters in the symbol', () => {
  const found = (abbreviation: string) =>
    ofProfile({ issuingAuthority: { ...profileInput().issuingAuthority, abbreviation } });

  test.each(['UBND', 'BCĐCĐS', 'GD&ĐT', 'QĐ-UBND'])('%s are right', (abbreviation) => {
    expect(found(abbreviation)).toEqual([]);
  });

  test.each(['ubnd', 'UBND tỉnh', 'UBND - VP'])('%s are an error', (abbreviation) => {
    expect(found(abbreviation)).toMatchObject([
      { code: 'abbreviation-form', severity: 'error', path: 'profile.issuingAuthority.abbreviation' },
    ]);
  });
});

describe('a place', () => {
  test.each(['Kon Tum', 'Thành phố Hồ Chí Minh', "Ea H'leo", 'Quận 1', 'Kon Tum,'])('%s is right', (place) => {
    expect(ofProfile({ place })).toEqual([]);
  });

  test.each(['kon tum', 'KON TUM', 'Kon tum'])('%s is an error, with the right writing', (place) => {
    expect(ofProfile({ place })).toMatchObject([
      { code: 'place-capitals', severity: 'error', path: 'profile.place', hint: 'Viết lại: “Kon Tum”.' },
    ]);
  });
});

describe('the subject', () => {
  test.each([
    ['phê duyệt kết quả chuyển đổi số năm 2023', 'Trích yếu phải viết hoa chữ cái đầu.'],
    [
      'PHÊ DUYỆT KẾT QUẢ CHUYỂN ĐỔI SỐ NĂM 2023',
      'Trích yếu phải viết bằng chữ thường, chỉ viết hoa chữ cái đầu và tên riêng.',
    ],
  ])('%s is an error', (subject, message) => {
    expect(ofApproval({ subject })).toMatchObject([
      {
        code: 'subject-capitals',
        severity: 'error',
        message,
        hint: 'Viết lại, bắt đầu bằng “Phê duyệt kết quả…”.',
        path: 'approval.subject',
      },
    ]);
  });
});

test('a paragraph that begins small is a warning, after the number that the paper sets itself too', () => {
  const found = ofApproval({
    furtherArticles: [
      { title: 'Tổ chức thực hiện', clauses: ['1. các sở rút kinh nghiệm.', 'Giao Sở A theo dõi.'] },
      { text: 'Các sở chịu trách nhiệm thi hành Quyết định này.' },
    ],
  }).filter(({ code }) => code !== 'recipients-wrong-article');
  expect(found).toMatchObject([
    { code: 'sentence-not-capital', severity: 'warning', path: 'approval.furtherArticles[0].clauses[0]' },
  ]);
});
