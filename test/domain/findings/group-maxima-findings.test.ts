import { expect, test } from 'vitest';
import {
  type AssessmentInput,
  approvalInput,
  assessmentInput,
  dossier,
  groupInput,
  rankedUnit,
} from '../../support/dossiers.ts';
import { findingsWithCode } from '../../support/findings.ts';
import { approvalDossierOf } from '../../support/rounds.ts';

type Exclusion = AssessmentInput['exclusions'][number];

function findings(maxima: readonly [string, string], exclusions: Exclusion[], tierOfSecond = 'so') {
  const groups = maxima.map((maximumScore, place) =>
    groupInput({
      id: `nhom-${place + 1}`,
      tierId: place === 0 ? 'so' : tierOfSecond,
      title: `Nhóm ${place + 1}`,
      maximumScore,
      units: [rankedUnit(`so-${place}`, `Sở ${place}`, '700')],
    }),
  );
  const tables = groups.map(({ id }) => ({ heading: 'Bảng', groupIds: [id] }));
  return findingsWithCode(
    'group-maxima-differ',
    dossier({
      assessment: assessmentInput({ groups, exclusions }),
      approval: approvalInput({ result: { lead: 'Kết quả năm 2023', tables } }),
    }),
  );
}

const exclusion = (code: string, scope: Exclusion['appliesTo'][number]): Exclusion => ({
  criterion: { code, name: 'Tiêu chí thử' },
  appliesTo: [scope],
  reason: { kind: 'not-deployed' },
});
const unknown = exclusion('6.12', { tierId: 'so' });

test('maxima of one tier that differ though the same criteria are excluded are a warning with all the figures', () => {
  expect(findings(['970', '830'], [unknown])).toEqual([
    {
      code: 'group-maxima-differ',
      severity: 'warning',
      message:
        'Điểm tối đa của “Nhóm 1” là 970, của “Nhóm 2” là 830; hai nhóm cùng cấp nhưng còn chênh 140 điểm chưa được giải thích bằng tiêu chí không tính điểm nào.',
      hint: 'Khai tiêu chí chỉ không tính cho một trong hai nhóm (assessment.exclusions), hoặc kiểm tra lại điểm tối đa.',
      path: 'assessment.groups[1].maximumScore',
      figures: { maximum: '970', otherMaximum: '830', difference: '140' },
    },
  ]);
});

test('a difference that declared points explain, wholly or in part, is held against them', () => {
  const special = (points: string) => exclusion('6.4', { groupId: 'nhom-2', points });
  expect(findings(['970', '830'], [unknown, special('140')])).toEqual([]);
  expect(findings(['970', '830'], [unknown, special('100')])).toMatchObject([{ figures: { difference: '40' } }]);
});

test('nothing is said of other tiers, of other unknown criteria, or where the full scale decides', () => {
  expect(findings(['970', '830'], [unknown], 'huyen')).toEqual([]);
  expect(findings(['970', '830'], [unknown, exclusion('7.1', { groupId: 'nhom-2' })])).toEqual([]);
  expect(findings(['970', '830'], [exclusion('6.12', { tierId: 'so', points: '30' })])).toEqual([]);
});

test('the 140 points between the groups of Kon Tum are asked about', () => {
  expect(findingsWithCode('group-maxima-differ', approvalDossierOf('kon-tum-2023'))).toMatchObject([
    { figures: { maximum: '970.00', otherMaximum: '830.00', difference: '140' } },
  ]);
});
