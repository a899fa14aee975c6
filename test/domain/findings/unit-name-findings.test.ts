import { expect, test } from 'vitest';
import { assessmentInput, dossier, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

function findings(...names: string[]) {
  const units = names.map((name, place) => rankedUnit(`don-vi-${place}`, name, String(900 - place)));
  return findingsAbout(dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) }));
}

test('a name that stands twice is an error at the second place', () => {
  expect(findings('Sở Y tế', 'Sở Nội vụ', 'Sở Y tế')).toMatchObject([
    {
      code: 'unit-name-repeated',
      severity: 'error',
      unit: 'Sở Y tế',
      path: 'assessment.groups[0].units[2].name',
    },
  ]);
});

test('one name in two spellings is a warning that shows both', () => {
  expect(findings("UBND huyện Ia H'Drai", 'UBND huyện Ia H’Drai')).toMatchObject([
    {
      code: 'unit-name-spelling',
      severity: 'warning',
      message: "“UBND huyện Ia H’Drai” và “UBND huyện Ia H'Drai” có thể là một đơn vị viết theo hai cách.",
    },
  ]);
});

test('names that differ by a tone are two names', () => {
  expect(findings('UBND xã Hòa Bình', 'UBND xã Hóa Bình')).toEqual([]);
});

test.each([
  ['UBND huyện Sa Thầy', 'Ủy ban nhân dân huyện Sa Thày'],
  ['UBND TP. Kon Tum', 'UBND thành phố Kon Tum'],
  ['Sở Lao động - Thương binh và Xã hội', 'Sở Lao động, Thương binh và Xã hội'],
  ['UBND xã Đăk Hà', 'UBND xã Đắk Hà'],
])('%s and %s are one name in two writings', (first, second) => {
  expect(findings(first, second)).toMatchObject([{ code: 'unit-name-spelling', severity: 'warning', unit: second }]);
});

test('a double blank makes no other name', () => {
  expect(findings('Sở Y tế', 'Sở  Y tế').map(({ code }) => code)).toEqual(['unit-name-repeated']);
});

test('a name that begins with a list number is said', () => {
  expect(findings('1. Sở Y tế', 'Sở Nội vụ')).toMatchObject([
    {
      code: 'unit-name-list-mark',
      severity: 'warning',
      unit: '1. Sở Y tế',
      path: 'assessment.groups[0].units[0].name',
    },
  ]);
});

test.each(['Sở Công Thương;', 'Sở Công Thương,', 'Sở Công Thương.', 'Sở Công Thương:', 'Sở Công Thương./.'])(
  '“%s” ends with a punctuation mark, and the finding names the unit and the name without it',
  (name) => {
    expect(findings('Sở Y tế', name)).toMatchObject([
      {
        code: 'unit-name-final-mark',
        severity: 'warning',
        unit: name,
        message: `Tên đơn vị “${name}” kết thúc bằng dấu câu; văn bản in đúng như vậy.`,
        hint: 'Sửa tên thành “Sở Công Thương”; văn bản tự đặt dấu câu ở chỗ cần có.',
        path: 'assessment.groups[0].units[1].name',
      },
    ]);
  },
);

test('a name with a final mark is still the same unit as without it', () => {
  expect(findings('UBND xã Đăk Hà', 'UBND xã Đăk Hà.').map(({ code }) => code)).toEqual([
    'unit-name-final-mark',
    'unit-name-spelling',
  ]);
});

test('a short name is checked too, under the full name of the unit', () => {
  const units = [{ ...rankedUnit('so-y-te', 'Sở Y tế', '900'), shortName: 'SYT;' }];
  expect(findingsAbout(dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) }))).toMatchObject([
    { code: 'unit-name-final-mark', unit: 'Sở Y tế', path: 'assessment.groups[0].units[0].shortName' },
  ]);
});
