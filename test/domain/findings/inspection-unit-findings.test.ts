import { describe, expect, test } from 'vitest';
import { approvalInput, assessmentInput } from '../../support/dossiers.ts';
import { inspectionFindingsAbout } from '../../support/inspection-findings.ts';
import { districtUnit, healthUnit } from '../../support/inspections.ts';

describe('ways of inspection', () => {
  test('a plan in which nobody is inspected directly is a warning', () => {
    const units = [{ ...healthUnit, isInspectedDirectly: false }, districtUnit('UBND huyện Ngọc Hồi', false)];
    expect(inspectionFindingsAbout({ units, directLines: ['Các sở khác'] })).toMatchObject([
      { code: 'no-unit-inspected-directly', severity: 'warning', path: 'inspection.units' },
    ]);
  });

  test('a plan in which nobody reports is told', () => {
    const units = [healthUnit, districtUnit('UBND huyện Ngọc Hồi', true)];
    expect(inspectionFindingsAbout({ units, directLines: ['Sở Y tế', 'UBND huyện Ngọc Hồi'] })).toMatchObject([
      { code: 'no-unit-inspected-by-report', severity: 'info' },
    ]);
  });

  test('a plan for departments only is a warning, since its words speak of localities', () => {
    const units = [healthUnit, { ...healthUnit, id: 'so-noi-vu', name: 'Sở Nội vụ', isInspectedDirectly: false }];
    expect(inspectionFindingsAbout({ units })).toMatchObject([
      {
        code: 'no-locality-inspected',
        severity: 'warning',
        message:
          'Danh sách kiểm tra không có huyện, thành phố nào, nhưng lời văn Kế hoạch vẫn nhắc tới các huyện, thành phố.',
      },
    ]);
  });
});

describe('names', () => {
  const beside = (isInspectedDirectly: boolean) => (name: string) => {
    const twice = { ...healthUnit, id: 'so-y-te-2', name, isInspectedDirectly };
    return inspectionFindingsAbout({ units: [healthUnit, twice, districtUnit('UBND huyện Ngọc Hồi', false)] }).filter(
      ({ code }) => code === 'inspected-unit-repeated',
    );
  };
  const besideInOneWay = beside(true);
  const besideInTheOtherWay = beside(false);

  test('that are the same are an error: one unit would be sent two letters', () => {
    expect(besideInOneWay('Sở Y tế')).toMatchObject([
      {
        severity: 'error',
        message: 'Đơn vị “Sở Y tế” có tên hai lần trong danh sách kiểm tra.',
        path: 'inspection.units[1].name',
      },
    ]);
  });

  test('that are the same, inspected in two ways, are an error that says so', () => {
    expect(besideInTheOtherWay('Sở Y tế')).toMatchObject([
      {
        severity: 'error',
        message:
          'Đơn vị “Sở Y tế” có tên hai lần trong danh sách kiểm tra, một lần kiểm tra trực tiếp, một lần kiểm tra qua báo cáo.',
        hint: expect.stringContaining('đúng cách kiểm tra'),
      },
    ]);
  });

  test('in two writings are a warning, since they may be two units', () => {
    const message = '“Sở y tế” và “Sở Y tế” có thể là một đơn vị viết theo hai cách';
    expect(besideInOneWay('Sở y tế')).toMatchObject([{ severity: 'warning', message: `${message}.` }]);
    expect(besideInTheOtherWay('Sở y tế')).toMatchObject([
      { severity: 'warning', message: `${message}, một lần kiểm tra trực tiếp, một lần kiểm tra qua báo cáo.` },
    ]);
  });

  test.each([
    ['Sở Y tế;', 'unit-name-final-mark'],
    ['Sở Y tế…', 'unit-name-final-mark'],
    ['Sở Y tế!', 'unit-name-final-mark'],
    ['1. Sở Y tế', 'unit-name-list-mark'],
    ['1/ Sở Y tế', 'unit-name-list-mark'],
    ['1.Sở Y tế', 'unit-name-list-mark'],
    ['001. Sở Y tế', 'unit-name-list-mark'],
    ['(1) Sở Y tế', 'unit-name-list-mark'],
    ['* Sở Y tế', 'unit-name-list-mark'],
  ])('with a mark of a list, “%s”, are a warning: letter and forms print them so', (name, code) => {
    const units = [{ ...healthUnit, name }, districtUnit('UBND huyện Ngọc Hồi', false)];
    expect(inspectionFindingsAbout({ units, directLines: [name] })).toMatchObject([
      { code, severity: 'warning', unit: name, path: 'inspection.units[0].name' },
    ]);
  });
});

test('a unit that was assessed and is not inspected is a warning', () => {
  const rest = { assessment: assessmentInput(), approval: approvalInput() };
  expect(inspectionFindingsAbout({}, rest)).toMatchObject([
    {
      code: 'assessed-unit-not-inspected',
      severity: 'warning',
      message:
        'Đơn vị có trong kết quả đánh giá nhưng không có trong danh sách kiểm tra: Sở Giáo dục và Đào tạo; Sở Tài chính; Sở Ngoại vụ.',
    },
  ]);
});
