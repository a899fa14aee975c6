import { expect, test } from 'vitest';
import { inspectionFindingsAbout } from '../../support/inspection-findings.ts';
import { type InspectionInput, inspectionInput } from '../../support/inspections.ts';

const { committee, signing } = inspectionInput();
const found = (overrides: Partial<InspectionInput>) =>
  inspectionFindingsAbout(overrides).map(({ code, severity, path }) => `${severity} ${code} ${path}`);
const signed = (overrides: Partial<InspectionInput['signing']>) => found({ signing: { ...signing, ...overrides } });

test('the head of the committee signs alone, the deputy under “KT.” and the post of the head', () => {
  expect(signed({})).toEqual([]);
  expect(signed({ committeePost: 'KT. TRƯỞNG BAN', deputyPost: 'PHÓ TRƯỞNG BAN' })).toEqual([]);
});

test('“KT.” without the deputy, a deputy without “KT.” and a prefix written otherwise are errors', () => {
  expect(signed({ committeePost: 'KT. TRƯỞNG BAN' })).toEqual([
    'error signing-without-deputy inspection.signing.committeePost',
  ]);
  expect(signed({ deputyPost: 'PHÓ TRƯỞNG BAN' })).toEqual([
    'error signing-deputy-alone inspection.signing.committeePost',
  ]);
  expect(signed({ committeePost: 'KT.TRƯỞNG BAN', deputyPost: 'PHÓ TRƯỞNG BAN' })).toEqual([
    'error signing-prefix-form inspection.signing.committeePost',
  ]);
});

test('posts in small letters and titles before the name are errors', () => {
  expect(signed({ authorityPost: 'Chủ tịch Ủy ban nhân dân tỉnh', signatory: 'TS. Lê Ngọc Tuấn' })).toEqual([
    'error not-in-capitals inspection.signing.authorityPost',
    'error signatory-title inspection.signing.signatory',
  ]);
});

test('an abbreviated committee is an error, an abbreviated parent is none', () => {
  expect(found({ committee: { ...committee, headerLines: ['BCĐ VỀ CHUYỂN ĐỔI SỐ'] } })).toEqual([
    'error issuer-abbreviated inspection.committee.headerLines[0]',
  ]);
});

test('a symbol with blanks and a subject without a capital are errors', () => {
  expect(found({ committee: { ...committee, abbreviation: 'BCĐ CĐS' } })).toEqual([
    'error abbreviation-form inspection.committee.abbreviation',
  ]);
  expect(found({ subject: 'kiểm tra công tác chuyển đổi số năm 2024' })).toEqual([
    'error subject-capitals inspection.subject',
  ]);
});

test('recipients and the filing line of the plan are looked at', () => {
  expect(found({ recipients: ['Các sở', 'Các sở'], filing: 'KGVX' })).toEqual([
    'warning recipient-repeated inspection.recipients[1]',
    'error filing-form inspection.filing',
  ]);
});
