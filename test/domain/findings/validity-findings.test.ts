import { describe, expect, test } from 'vitest';
import { type ApprovalInput, approvalInput, dossier, type ProfileInput, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

function findings(issue: ApprovalInput['issue'], profile: Partial<ProfileInput> = {}) {
  return findingsAbout(dossier({ profile: profileInput(profile), approval: approvalInput({ issue }) }));
}

const law = { type: 'Luật', date: '2015-06-19', subject: 'Tổ chức chính quyền địa phương' };

test('a day that the month does not have is an error', () => {
  expect(findings({ year: 2024, month: 2, day: 31 })).toMatchObject([
    { code: 'issue-date-impossible', severity: 'error', message: 'Ngày ban hành 31/2/2024 không có thật.' },
  ]);
  expect(findings({ year: 2024, month: 2, day: 29 })).toEqual([]);
});

test('a paper issued before the year it assesses is an error', () => {
  expect(findings({ year: 2022 })).toMatchObject([{ code: 'issued-before-assessment', severity: 'error' }]);
});

describe('a profile', () => {
  test('that does not hold on the day of issue is a warning', () => {
    expect(findings({ year: 2026 }, { validTo: '2025-06-30' })).toMatchObject([
      {
        code: 'profile-not-valid',
        severity: 'warning',
        message:
          'Bộ thể thức “UBND tỉnh Kon Tum, 2024” dùng từ ngày 01/01/2021 đến ngày 30/6/2025, không dùng được vào ngày ban hành.',
      },
    ]);
  });

  test('that holds on some days of the month only is a warning that says so', () => {
    expect(findings({ year: 2024, month: 4 }, { validFrom: '2024-04-02' })).toMatchObject([
      {
        code: 'profile-not-valid',
        message: expect.stringContaining('có thể đã hết hạn hoặc chưa đến hạn dùng vào ngày ban hành (chưa xác định)'),
      },
    ]);
    expect(findings({ year: 2024, month: 4, day: 2 }, { validFrom: '2024-04-02' })).toEqual([]);
  });
});

describe('a legal basis', () => {
  test('that has ended, or not begun, is a warning', () => {
    const legalBases = [
      [{ ...law, inForceFrom: '2016-01-01', inForceTo: '2025-02-28' }],
      [{ ...law, date: '2025-02-19', inForceFrom: '2025-03-01' }],
    ];
    expect(findings({ year: 2025, month: 3 }, { legalBases })).toMatchObject([
      {
        code: 'legal-basis-not-in-force',
        severity: 'warning',
        message: 'Luật Tổ chức chính quyền địa phương ngày 19/6/2015 không có hiệu lực vào ngày ban hành.',
        path: 'profile.legalBases[0][0]',
      },
    ]);
    expect(findings({ year: 2024 }, { legalBases }).map(({ code, path }) => [code, path])).toEqual([
      ['legal-basis-not-in-force', 'profile.legalBases[1][0]'],
      ['cited-document-later', 'profile.legalBases[1][0].date'],
    ]);
  });

  test('whose force is unknown is said not to be checkable, all of them at once', () => {
    const legalBases = [[law], [{ ...law, date: '2019-11-22', subject: 'sửa đổi' }]];
    expect(findings({ year: 2024 }, { legalBases })).toMatchObject([
      {
        code: 'legal-basis-not-checkable',
        severity: 'info',
        message:
          'Chưa nhập ngày có hiệu lực của 2 văn bản căn cứ nên không kiểm tra được: Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi ngày 22/11/2019.',
      },
    ]);
  });
});

test('a proposal of a later day than the decision is a warning', () => {
  const proposal = {
    opening: 'Theo đề nghị của' as const,
    proposer: 'Sở Thông tin và Truyền thông',
    document: { type: 'Tờ trình', number: '52', notation: 'TTr-STTTT', date: '2024-06-27' },
  };
  const round = dossier({ approval: approvalInput({ issue: { year: 2024, month: 4 }, proposal }) });
  expect(findingsAbout(round)).toMatchObject([
    {
      code: 'cited-document-later',
      severity: 'warning',
      message: 'Tờ trình số 52/TTr-STTTT ngày 27/6/2024 được viện dẫn nhưng ban hành sau Quyết định này.',
      path: 'approval.proposal.document.date',
    },
  ]);
});
