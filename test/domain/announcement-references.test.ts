import { describe, expect, test } from 'vitest';
import { dossierSchema } from '../../src/domain/dossier.ts';
import {
  type AnnouncementInput,
  announcementInput,
  type PreviousYearInput,
  previousYearInput,
} from '../support/announcements.ts';
import { type AssessmentInput, assessmentInput, dossierInput, groupInput, rankedUnit } from '../support/dossiers.ts';

function faults(announcement: Partial<AnnouncementInput>, assessment: Partial<AssessmentInput> = {}) {
  const input = dossierInput({
    announcement: announcementInput(announcement),
    assessment: assessmentInput(assessment),
  });
  const { error } = dossierSchema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const tier = (tierId: string) => {
  const [first] = announcementInput().tiers;
  if (first === undefined) throw new Error('No tier');
  return { ...first, tierId };
};
const { classes: _classes, ...indexSetWithoutClasses } = assessmentInput().indexSet;

describe('an announcement', () => {
  test('that fits the assessment has no fault', () => {
    expect(faults({})).toEqual([]);
  });

  test('tells of every tier with units, of each once, and of no other', () => {
    expect(faults({ tiers: [tier('so'), tier('so'), tier('xa'), tier('huyen')] })).toEqual([
      'announcement.tiers.1.tierId: Mã cấp “so” bị trùng; mỗi mã chỉ dùng một lần',
      'announcement.tiers.2.tierId: Không có cấp nào mang mã “xa”',
      'announcement.tiers.3.tierId: Cấp “huyen” không có nhóm đơn vị nào; bỏ cấp này khỏi tin công bố',
    ]);
    const huyen = groupInput({ id: 'huyen', tierId: 'huyen', units: [rankedUnit('x', 'UBND huyện X', '1')] });
    expect(faults({}, { groups: [groupInput(), huyen] })).toContain(
      'assessment.groups.1.tierId: Nhóm “huyen” thuộc cấp “huyen” chưa có trong tin công bố; thêm cấp này vào announcement.tiers',
    );
  });

  test('has a title for each group of a tier with several', () => {
    const other = groupInput({ id: 'khac', title: 'Nhóm khác', units: [rankedUnit('x', 'Sở X', '1')] });
    expect(faults({}, { groups: [groupInput(), other] })).toContain(
      'assessment.groups.0: Cấp “so” có nhiều nhóm thì mỗi nhóm phải có tên (title); nhóm “so-nganh” chưa có',
    );
  });

  test('has a column of indices, and no column without figures', () => {
    expect(faults({ columns: [{ field: 'rank', heading: 'Hạng' }] })).toEqual([
      'announcement.columns: Bảng của tin công bố phải có cột chỉ số (index), vì lời văn nêu chỉ số trung bình',
    ]);
    expect(faults({}, { indexSet: indexSetWithoutClasses }).join('\n')).toContain('announcement.columns.1.field');
    const units = [{ id: 'x', name: 'Sở X', result: { status: 'ranked' as const, index: '80.00' } }];
    const columns = [
      { field: 'index' as const, heading: 'Chỉ số' },
      { field: 'score' as const, heading: 'Điểm' },
    ];
    expect(faults({ columns }, { groups: [groupInput({ units })] })).toContain(
      'announcement.columns.1.field: Bảng có cột điểm đạt được nhưng “Sở X” chỉ có chỉ số; nhập điểm đạt được hoặc bỏ cột này',
    );
  });

  test('abbreviates known classes, each once', () => {
    const classAbbreviations = [
      { class: 'Khá', text: 'K' },
      { class: 'Khá', text: 'Kh' },
      { class: 'Kém', text: 'K' },
    ];
    expect(faults({ classAbbreviations })).toEqual([
      'announcement.classAbbreviations.1.class: Loại “Khá” được nêu hai lần',
      'announcement.classAbbreviations.2.class: Loại “Kém” không có trong các loại của bộ chỉ số',
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'https://dti.kontum.gov.vn"onclick="x',
    'https://user:pass@dti.gov.vn',
    '//dti.gov.vn',
    'https://dti.gov.vn/ x',
  ])('names no address but one of a web page: %s', (url) => {
    expect(faults({ software: { before: 'Phần mềm', url } })).toEqual([
      expect.stringContaining('announcement.software.url: Địa chỉ bắt đầu bằng https://'),
    ]);
  });

  test('is of no use without an assessment', () => {
    const { assessment: _assessment, approval: _approval, ...rest } = dossierInput();
    const { error } = dossierSchema.safeParse({ ...rest, announcement: announcementInput() });
    expect(error?.issues).toHaveLength(1);
  });
});

describe('what is stated of last year’s tiers', () => {
  const previous = (tiers: PreviousYearInput['tiers'], indexSetName = assessmentInput().indexSet.name) =>
    faults({}, { previousYear: previousYearInput({ tiers, indexSetName }) });
  const gains = (unitId: string, points: string) => ({
    risen: 'all' as const,
    smallest: { unitId, points },
    largest: { unitId: 'so-tai-chinh', points: '9' },
  });

  test('is of known tiers, classes and units, each once', () => {
    expect(
      previous([
        { tierId: 'so', gains: gains('so-y-te', '0.00') },
        { tierId: 'so' },
        { tierId: 'xa', classCounts: [{ class: 'Kém', units: 1 }] },
        {
          tierId: 'huyen',
          classCounts: [
            { class: 'Khá', units: 1 },
            { class: 'Khá', units: 2 },
          ],
        },
      ]),
    ).toEqual([
      'assessment.previousYear.tiers.1.tierId: Mã cấp “so” bị trùng; mỗi mã chỉ dùng một lần',
      'assessment.previousYear.tiers.0.gains.smallest.points: Mức tăng phải lớn hơn 0',
      'assessment.previousYear.tiers.0.gains.smallest.unitId: Không có đơn vị được xếp hạng của cấp “so” nào mang mã “so-y-te”',
      'assessment.previousYear.tiers.2.tierId: Không có cấp nào mang mã “xa”',
      'assessment.previousYear.tiers.2.classCounts.0.class: Loại “Kém” không có trong các loại của bộ chỉ số',
      'assessment.previousYear.tiers.3.classCounts.1.class: Loại “Khá” được nêu hai lần',
    ]);
  });

  test('may name classes of its own under another index set', () => {
    expect(previous([{ tierId: 'so', classCounts: [{ class: 'Kém', units: 1 }] }], 'Bộ chỉ số khác')).toEqual([]);
  });
});
