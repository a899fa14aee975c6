import { describe, expect, test } from 'vitest';
import { approvalInput, dossier, type ProfileInput, profileInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

type Cited = ProfileInput['legalBases'][number][number];

const findings = (cited: Cited) =>
  findingsAbout(dossier({ profile: profileInput({ legalBases: [[{ inForceFrom: '2016-01-01', ...cited }]] }) }));

const decree: Cited = {
  type: 'Nghị định',
  number: '64/2007',
  notation: 'NĐ-CP',
  date: '2007-04-10',
  issuer: 'Chính phủ',
  subject: 'về việc ứng dụng công nghệ thông tin',
};
const law: Cited = { type: 'Luật', date: '2015-06-19', subject: 'Tổ chức chính quyền địa phương' };

describe('a document with a number', () => {
  test.each([
    ['64/2007', 'NĐ-CP'],
    ['780', 'QĐ-UBND'],
    ['57-NQ', 'TW'],
    ['12a', 'TTr-STTTT'],
    ['05', 'GD&ĐT-VP'],
  ])('%s/%s is right', (number, notation) => {
    expect(findings({ ...decree, number, notation })).toEqual([]);
  });

  test.each([
    ['5/', 'NQ-CP', 'number'],
    ['5', 'NQ - CP', 'notation'],
    ['5', '/NQ-CP', 'notation'],
    ['năm', 'NQ-CP', 'number'],
  ])('%s/%s is a warning', (number, notation, field) => {
    expect(findings({ ...decree, number, notation })).toMatchObject([
      { code: 'cited-number-form', severity: 'warning', path: `profile.legalBases[0][0].${field}` },
    ]);
  });

  test('that lacks parts is a warning that names them', () => {
    expect(findings({ type: 'Nghị định', date: '2007-04-10' })).toMatchObject([
      {
        code: 'legal-basis-incomplete',
        severity: 'warning',
        message: 'Căn cứ Nghị định ngày 10/4/2007 còn thiếu số, ký hiệu; cơ quan ban hành; trích yếu.',
        path: 'profile.legalBases[0][0]',
      },
    ]);
  });
});

describe('a law', () => {
  test('needs its name; the constitution needs none', () => {
    expect(findings({ type: 'Luật', date: '2015-06-19' })).toMatchObject([
      { code: 'legal-basis-incomplete', message: 'Căn cứ Luật ngày 19/6/2015 còn thiếu tên gọi.' },
    ]);
    expect(findings({ type: 'Hiến pháp', date: '2013-11-28' })).toEqual([]);
  });

  test('whose number and issuer are given is told that these are not printed', () => {
    expect(findings({ ...law, number: '77', notation: '2015/QH13', issuer: 'Quốc hội' })).toMatchObject([
      {
        code: 'law-details-not-printed',
        severity: 'info',
        message:
          'Luật Tổ chức chính quyền địa phương ngày 19/6/2015: văn bản không in số 77/2015/QH13 và cơ quan ban hành “Quốc hội”, vì luật, pháp lệnh chỉ viện dẫn tên và ngày.',
      },
    ]);
  });

  test('whose type is written small is a warning', () => {
    expect(findings({ ...law, type: 'luật' })).toMatchObject([
      { code: 'cited-type-small', severity: 'warning', hint: 'Viết lại: “Luật”.' },
    ]);
  });
});

test('the proposal needs neither issuer nor abstract, but a sound number', () => {
  const proposal = (number: string) => ({
    opening: 'Xét đề nghị của' as const,
    proposer: 'Sở Thông tin và Truyền thông',
    document: { type: 'Tờ trình', number, notation: 'TTr-STTTT', date: '2024-03-27' },
  });
  const found = (number: string) => findingsAbout(dossier({ approval: approvalInput({ proposal: proposal(number) }) }));
  expect(found('52')).toEqual([]);
  expect(found('52 /')).toMatchObject([{ code: 'cited-number-form', path: 'approval.proposal.document.number' }]);
});
