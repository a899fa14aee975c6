import { describe, expect, test } from 'vitest';
import {
  type AssessmentInput,
  assessmentInput,
  dossier,
  type GroupInput,
  groupInput,
  rankedUnit,
} from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

function findings(group: Partial<GroupInput>, exclusions: AssessmentInput['exclusions'] = [], fullScale?: string) {
  const { indexSet } = assessmentInput();
  const tier = { id: 'so', name: 'Cấp sở', ...(fullScale === undefined ? {} : { fullScale }) };
  return findingsAbout(
    dossier({
      assessment: assessmentInput({
        indexSet: { ...indexSet, tiers: [tier] },
        groups: [groupInput({ title: 'Nhóm A', units: [rankedUnit('so-a', 'Sở A', '700')], ...group })],
        exclusions,
      }),
    }),
  );
}

const exclusion = (code: string, points?: string): AssessmentInput['exclusions'][number] => ({
  criterion: { code, name: 'Tiêu chí thử' },
  appliesTo: [{ tierId: 'so', ...(points === undefined ? {} : { points }) }],
  reason: { kind: 'not-deployed' },
});

describe('the maximum of a group', () => {
  test('that is the full scale less the excluded points raises nothing', () => {
    expect(findings({ maximumScore: '952.50' }, [exclusion('6.12', '30'), exclusion('7.1', '17.5')], '1000')).toEqual(
      [],
    );
  });

  test('that is not is an error, with all the figures', () => {
    expect(findings({ maximumScore: '970' }, [exclusion('6.12', '20')], '1000')).toMatchObject([
      {
        code: 'maximum-differs',
        severity: 'error',
        message:
          'Điểm tối đa 970 của “Nhóm A” khác thang điểm 1000 trừ 20 điểm của các tiêu chí không tính điểm (còn 980).',
        path: 'assessment.groups[0].maximumScore',
        figures: { maximum: '970', fullScale: '1000', excludedPoints: '20', expectedMaximum: '980' },
      },
    ]);
  });

  test('below the full scale without any exclusion is an error', () => {
    expect(findings({ maximumScore: '970' }, [], '1000')).toMatchObject([
      {
        code: 'maximum-differs',
        message: 'Điểm tối đa 970 của “Nhóm A” khác thang điểm 1000; hồ sơ không nêu tiêu chí không tính điểm nào.',
      },
    ]);
  });

  test('can’t be checked where points are unknown, and this is said once for the group', () => {
    expect(findings({ maximumScore: '950' }, [exclusion('6.12'), exclusion('7.1', '20')], '1000')).toMatchObject([
      {
        code: 'maximum-not-checkable',
        severity: 'info',
        message:
          'Không đối chiếu được điểm tối đa 950 của “Nhóm A” với thang điểm: chưa biết số điểm của tiêu chí 6.12.',
        hint: 'Nhập số điểm của tiêu chí 6.12 (appliesTo[].points) nếu muốn đối chiếu.',
      },
    ]);
  });

  test('that is too high whatever the unknown points are is an error all the same', () => {
    expect(findings({ maximumScore: '990' }, [exclusion('6.12'), exclusion('7.1', '20')], '1000')).toMatchObject([
      { code: 'maximum-differs', figures: { expectedMaximum: '980' } },
    ]);
  });

  test('can’t be checked where the index set names no full scale', () => {
    expect(findings({ maximumScore: '970' })).toMatchObject([{ code: 'maximum-not-checkable', severity: 'info' }]);
  });

  test('is not lowered by a criterion that another one replaces', () => {
    const replaced = { ...exclusion('6.12', '30'), replacedBy: { code: '6.13', name: 'Tiêu chí thay thế' } };
    expect(findings({ maximumScore: '1000' }, [replaced], '1000')).toEqual([]);
  });

  test('is taken from its units where it states none itself', () => {
    const units = [
      { id: 'so-a', name: 'Sở A', result: { status: 'ranked' as const, score: '700', maximumScore: '970' } },
    ];
    const bare: GroupInput = { id: 'so-nganh', tierId: 'so', units };
    const { maximumScore: _, ...group } = { ...groupInput(), ...bare };
    const round = dossier({ assessment: assessmentInput({ groups: [group] }) });
    expect(findingsAbout(round).map(({ code }) => code)).toEqual(['maximum-differs']);
  });
});

test('maxima that differ inside a group are a warning that names every unit with another one', () => {
  const units = [
    rankedUnit('so-a', 'Sở A', '900'),
    { id: 'so-b', name: 'Sở B', result: { status: 'ranked' as const, score: '700', maximumScore: '830' } },
    { id: 'so-c', name: 'Sở C', result: { status: 'ranked' as const, score: '600', maximumScore: '820' } },
  ];
  expect(findings({ maximumScore: '1000', units }, [], '1000')).toMatchObject([
    {
      code: 'maxima-differ',
      severity: 'warning',
      message: 'Trong “Nhóm A”, điểm tối đa của các đơn vị không giống nhau: 1000; riêng “Sở B” 830, “Sở C” 820.',
    },
  ]);
});

test('a unit’s own maximum above the full scale is an error', () => {
  const units = [{ id: 'a', name: 'Sở A', result: { status: 'ranked' as const, score: '700', maximumScore: '1100' } }];
  expect(findings({ maximumScore: '1000', units }, [], '1000')).toMatchObject([
    { code: 'maxima-differ' },
    {
      code: 'own-maximum-above-scale',
      severity: 'error',
      unit: 'Sở A',
      path: 'assessment.groups[0].units[0].result.maximumScore',
      figures: { maximum: '1100', fullScale: '1000' },
    },
  ]);
});
