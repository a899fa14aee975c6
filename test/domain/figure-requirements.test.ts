import { describe, expect, test } from 'vitest';
import { dossierSchema } from '../../src/domain/dossier.ts';
import {
  type AssessmentInput,
  assessmentInput,
  dossierInput,
  type GroupInput,
  profileInput,
  type UnitInput,
} from '../support/dossiers.ts';

type Field = 'maximum' | 'score' | 'index' | 'class' | 'rank';

function faults(assessment: Partial<AssessmentInput>, fields: Field[] = ['score']): string[] {
  const columns = fields.map((field) => ({ field, heading: 'Cột' }));
  const parsed = dossierSchema.safeParse(
    dossierInput({
      profile: profileInput({ resultTable: { ordinalHeading: 'TT', unitHeading: 'Đơn vị', columns } }),
      assessment: assessmentInput(assessment),
    }),
  );
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const group = (result: UnitInput['result'], maximumScore?: string): GroupInput => ({
  id: 'so-nganh',
  tierId: 'so',
  units: [{ id: 'a', name: 'Sở A', result }],
  ...(maximumScore === undefined ? {} : { maximumScore }),
});
const unitPath = 'assessment.groups.0.units.0.result';

describe('classes', () => {
  const withClasses = (...classes: { name: string; from: string }[]) => {
    const { classWithoutReport: _, ...indexSet } = assessmentInput().indexSet;
    return { indexSet: { ...indexSet, classes } };
  };

  test('must descend', () => {
    expect(
      faults(withClasses({ name: 'Tốt', from: '70' }, { name: 'Khá', from: '70.0' }, { name: 'Yếu', from: '0' })),
    ).toEqual([
      'assessment.indexSet.classes.1.from: Ngưỡng của loại “Khá” (70.0) phải thấp hơn ngưỡng của loại “Tốt” (70)',
    ]);
  });

  test('must reach down to 0', () => {
    expect(faults(withClasses({ name: 'Tốt', from: '90' }, { name: 'Khá', from: '70' }))).toEqual([
      'assessment.indexSet.classes.1.from: Loại thấp nhất “Khá” phải bắt đầu từ 0, nếu không sẽ có đơn vị không thuộc loại nào',
    ]);
  });

  test('are percentages: none begins above 100', () => {
    expect(
      faults(withClasses({ name: 'Tốt', from: '900' }, { name: 'Khá', from: '100' }, { name: 'Yếu', from: '0' })),
    ).toEqual(['assessment.indexSet.classes.0.from: Ngưỡng của loại “Tốt” (900) là tỷ lệ %, không được lớn hơn 100']);
  });

  test('must have names of their own', () => {
    expect(faults(withClasses({ name: 'Tốt', from: '90' }, { name: 'Tốt', from: '0' }))).toEqual([
      'assessment.indexSet.classes.1.name: Tên loại “Tốt” bị trùng',
    ]);
  });

  test('must include the one without a report', () => {
    const { indexSet } = assessmentInput();
    expect(faults({ indexSet: { ...indexSet, classWithoutReport: 'Kém' } })).toEqual([
      'assessment.indexSet.classWithoutReport: Loại “Kém” của đơn vị không có báo cáo không có trong các loại của bộ chỉ số',
    ]);
  });

  test('must be there when a column asks for them', () => {
    expect(faults(withClasses(), ['score', 'class'])).toEqual([
      'profile.resultTable.columns.1.field: Bảng có cột xếp loại nhưng bộ chỉ số không có các loại; khai các loại hoặc bỏ cột này',
    ]);
    expect(faults(withClasses(), ['score', 'rank'])).toEqual([]);
  });
});

describe('the maximum of an assessed unit', () => {
  const missing = `${unitPath}.maximumScore: “Sở A” chưa có điểm tối đa; nhập điểm tối đa của đơn vị hoặc của nhóm`;

  test('must be known for points, else there is no index', () => {
    expect(faults({ groups: [group({ status: 'ranked', score: '90' })] })).toEqual([missing]);
    expect(faults({ groups: [group({ status: 'ranked', score: '90' }, '100')] })).toEqual([]);
    expect(faults({ groups: [group({ status: 'ranked', score: '90', index: '90.00' })] })).toEqual([]);
    expect(faults({ scale: 'ratio', groups: [group({ status: 'ranked', score: '0.9' })] })).toEqual([]);
  });

  test('must be known when a column asks for it', () => {
    expect(faults({ groups: [group({ status: 'ranked', score: '90', index: '90.00' })] }, ['maximum'])).toEqual([
      missing,
    ]);
  });

  test('must be above zero', () => {
    const own = { status: 'ranked' as const, score: '0', maximumScore: '0.00' };
    expect(faults({ groups: [group(own, '100')] })).toEqual([
      `${unitPath}.maximumScore: Điểm tối đa của “Sở A” phải lớn hơn 0`,
    ]);
  });

  test('that is zero for the whole group is one fault, at the group', () => {
    const units = ['a', 'b'].map((id) => ({ id, name: `Sở ${id}`, result: { status: 'ranked' as const, score: '0' } }));
    expect(faults({ groups: [{ id: 'so-nganh', tierId: 'so', maximumScore: '0', units }] })).toEqual([
      'assessment.groups.0.maximumScore: Điểm tối đa của nhóm phải lớn hơn 0',
    ]);
  });
});

test('a score must be there when a column asks for it', () => {
  const groups = [group({ status: 'assessed-not-ranked', index: '90.00', reason: 'Đặc thù' })];
  expect(faults({ groups }, ['score', 'index'])).toEqual([
    `${unitPath}.score: Bảng có cột điểm đạt được nhưng “Sở A” chỉ có chỉ số; nhập điểm đạt được hoặc bỏ cột này`,
  ]);
  expect(faults({ groups }, ['index'])).toEqual([]);
});

test('units that were not assessed need no figure', () => {
  const groups = [group({ status: 'not-assessed', reason: 'Đặc thù' })];
  expect(faults({ groups }, ['maximum', 'score', 'index', 'class', 'rank'])).toEqual([]);
});
