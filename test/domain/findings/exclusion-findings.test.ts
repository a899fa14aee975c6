import { describe, expect, test } from 'vitest';
import { type AssessmentInput, approvalInput, assessmentInput, dossier, groupInput } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

type Exclusion = AssessmentInput['exclusions'][number];

function findings(exclusions: Exclusion[], others: AssessmentInput['groups'] = []) {
  const groups = [groupInput({ title: 'Nhóm A' }), ...others];
  const tables = groups.map(({ id }) => ({ heading: 'Bảng', groupIds: [id] }));
  return findingsAbout(
    dossier({
      assessment: assessmentInput({ groups, exclusions }),
      approval: approvalInput({ result: { lead: 'Kết quả năm 2023', tables } }),
    }),
  ).filter(({ code }) => /^(criterion|exclusion)-/.test(code));
}

const exclusion = (appliesTo: Exclusion['appliesTo'], replacement?: string): Exclusion => ({
  criterion: { code: '6.12', name: 'Trợ lý ảo' },
  appliesTo,
  reason: { kind: 'not-deployed' },
  ...(replacement === undefined ? {} : { replacedBy: { code: replacement, name: 'Tiêu chí khác' } }),
});

describe('an exclusion that concerns nobody', () => {
  test('since no group belongs to the tier is a warning', () => {
    expect(findings([exclusion([{ tierId: 'huyen' }])])).toMatchObject([
      {
        code: 'exclusion-without-units',
        severity: 'warning',
        message:
          'Tiêu chí 6.12 được khai không tính điểm cho cấp “Cơ quan nhà nước cấp huyện”, nhưng ở đó không có đơn vị nào nên văn bản không in chú thích.',
        path: 'assessment.exclusions[0].appliesTo[0]',
      },
    ]);
  });

  test('since its group is empty is a warning', () => {
    const empty = groupInput({ id: 'huyen', tierId: 'huyen', units: [] });
    expect(findings([exclusion([{ tierId: 'so' }, { groupId: 'huyen' }])], [empty])).toMatchObject([
      { code: 'exclusion-without-units', path: 'assessment.exclusions[0].appliesTo[1]' },
    ]);
  });
});

test('one entry that concerns somebody is fine', () => {
  expect(findings([exclusion([{ tierId: 'so' }], '6.13')])).toEqual([]);
});

test('a criterion that replaces itself is an error', () => {
  expect(findings([exclusion([{ tierId: 'so' }], '6.12')])).toMatchObject([
    { code: 'criterion-replaced-by-itself', severity: 'error', path: 'assessment.exclusions[0].replacedBy' },
  ]);
});

test('a scope that stands twice in one entry is an error', () => {
  const scopes = [
    { tierId: 'so', points: '30' },
    { tierId: 'so', points: '50' },
  ];
  expect(findings([exclusion(scopes)])).toMatchObject([
    { code: 'exclusion-scope-repeated', severity: 'error', path: 'assessment.exclusions[0].appliesTo[1]' },
  ]);
});

describe('two entries about one criterion for one group', () => {
  test('that say the same are an error', () => {
    const message = 'Tiêu chí 6.12 được khai 2 lần cho “Nhóm A”.';
    const code = 'criterion-excluded-twice';
    const twice = [exclusion([{ tierId: 'so' }]), exclusion([{ groupId: 'so-nganh' }])];
    expect(findings(twice)).toMatchObject([{ code, severity: 'error', message }]);
    const replacedTwice = [exclusion([{ tierId: 'so' }], '6.13'), exclusion([{ tierId: 'so' }], '6.13')];
    expect(findings(replacedTwice)).toMatchObject([{ code, severity: 'error', message }]);
  });

  test('of which one excludes and one replaces, or that replace by different ones, contradict each other', () => {
    const contradiction = [{ code: 'criterion-contradicted', severity: 'error' }];
    expect(findings([exclusion([{ tierId: 'so' }]), exclusion([{ tierId: 'so' }], '6.13')])).toMatchObject(
      contradiction,
    );
    expect(findings([exclusion([{ tierId: 'so' }], '6.14'), exclusion([{ tierId: 'so' }], '6.13')])).toMatchObject(
      contradiction,
    );
  });
});
