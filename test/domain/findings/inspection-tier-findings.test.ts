import { describe, expect, test } from 'vitest';
import { inspectionTierFindings } from '../../../src/domain/findings/inspection-tier-findings.ts';
import { inspectionFindingsAbout } from '../../support/inspection-findings.ts';
import { type InspectionInput, inspectionDossier } from '../../support/inspections.ts';
import { dossierOf, rounds } from '../../support/rounds.ts';

type Tier = InspectionInput['units'][number]['tier'];

const unit = (name: string, tier: Tier, at = 0) => ({ id: `don-vi-${at}`, name, tier, isInspectedDirectly: false });
const foundFor = (name: string, tier: Tier) =>
  inspectionTierFindings(inspectionDossier({ units: [unit(name, tier)] }).inspection).filter(
    ({ code }) => code === 'unit-tier-differs-from-name',
  );

describe('a tier that contradicts the name of the unit', () => {
  test.each<[string, Tier, string]>([
    ['UBND huyện Đăk Hà', 'department', 'district'],
    ['UBND huyện Đăk Hà', 'commune', 'district'],
    ['Ủy ban nhân dân thành phố Kon Tum', 'commune', 'district'],
    ['Uỷ ban nhân dân TP.Kon Tum', 'commune', 'district'],
    ['UBND THỊ XÃ AYUN PA', 'commune', 'district'],
    ['Huyện Đăk Hà', 'department', 'district'],
    ['Sở Y tế', 'district', 'department'],
    ['SỞ Y TẾ', 'commune', 'department'],
    ['UBND xã Ia Chim', 'district', 'commune'],
    ['UBND phường 5', 'department', 'commune'],
    ['Đặc khu Phú Quý', 'district', 'commune'],
  ])('“%s” as %s is an error, since it is of %s', (name, tier, right) => {
    expect(foundFor(name, tier)).toMatchObject([
      {
        severity: 'error',
        unit: name,
        hint: `Sửa cấp (tier) thành “${right}”, hoặc sửa tên đơn vị.`,
        path: 'inspection.units[0].tier',
      },
    ]);
    expect(foundFor(name, right as Tier)).toEqual([]);
  });

  test.each<[string, Tier]>([
    ['Huyện ủy Đăk Hà', 'commune'],
    ['Ban Quản lý Khu kinh tế tỉnh', 'district'],
    ['Văn phòng UBND huyện Đăk Hà', 'department'],
    ['Phường hội Mẫu', 'department'],
  ])('is not told where the name does not say the tier: “%s”', (name, tier) => {
    expect(foundFor(name, tier)).toEqual([]);
  });

  test('is told in words that name both', () => {
    expect(foundFor('UBND huyện Đăk Hà', 'department')[0]?.message).toBe(
      'Theo tên, “UBND huyện Đăk Hà” thuộc cấp huyện nhưng hồ sơ xếp vào sở, ban, ngành (department), nên đề cương gửi đơn vị sai phần.',
    );
  });

  test('is a finding about the plan', () => {
    const units = [{ ...unit('Sở Y tế', 'district'), isInspectedDirectly: true }];
    expect(inspectionFindingsAbout({ units }).map(({ code }) => code)).toContain('unit-tier-differs-from-name');
  });
});

describe('the localities that the plan speaks of', () => {
  const codes = (localities: string, ...tiers: Tier[]) =>
    inspectionTierFindings(
      inspectionDossier({ localities, units: tiers.map((tier, at) => unit(`Đơn vị ${at}`, tier, at)) }).inspection,
    ).map(({ code, severity, path }) => `${severity} ${code} ${path}`);
  const differs = ['warning localities-differ-from-tiers inspection.localities'];

  test('are those right below the province, else it is a warning', () => {
    expect(codes('huyện, thành phố', 'department', 'commune')).toEqual(differs);
    expect(codes('xã, phường, đặc khu', 'department', 'district')).toEqual(differs);
  });

  test.each<[string, Tier[]]>([
    ['huyện, thành phố', ['district']],
    ['huyện, thành phố', ['district', 'commune']],
    ['xã và phường', ['commune']],
    ['huyện, thành phố', ['department']],
    ['địa phương', ['commune']],
  ])('“%s” go with the tiers %j', (localities, tiers) => {
    expect(codes(localities, ...tiers)).toEqual([]);
  });
});

test.each(rounds)('no tier of the round %s is doubted', (round) => {
  const { inspection } = dossierOf(round);
  expect(inspection === undefined ? [] : inspectionTierFindings(inspection)).toEqual([]);
});
