import { describe, expect, test } from 'vitest';
import { build } from '../../../src/documents/inspection-plan/build.ts';
import { MissingPartError } from '../../../src/errors.ts';
import { createGenerator } from '../../../src/generate.ts';
import { dossier, profileInput } from '../../support/dossiers.ts';
import { type InspectionInput, inspectionDossier, inspectionInput } from '../../support/inspections.ts';
import { paperText } from '../../support/paper-text.ts';
import { repositoryTemplates } from '../../support/rounds.ts';

const contextOf = (overrides: Partial<InspectionInput>) => build(inspectionDossier(overrides)).context;
const { team, committee, signing } = inspectionInput();

test('no plan is made without an inspection', () => {
  expect(() => build(dossier())).toThrow(MissingPartError);
});

test('the file is called by its number once there is one, and a sample says that it is one', () => {
  expect(build(inspectionDossier()).fileName).toBe('kh_kiem-tra-cds-2024_du-thao');
  const sample = build(inspectionDossier({ issue: { year: 2024, number: 7 } }, { isSample: true }));
  expect(sample.fileName).toBe('kh_kiem-tra-cds-2024_so-07_mau');
  expect(sample.context.documentTitle).toMatch(/^Mẫu, số liệu giả định – Kế hoạch: Kiểm tra/);
  expect(sample.name).toBe('Kế hoạch kiểm tra năm 2024');
});

describe('the team', () => {
  test('has the secretary marked, and no mark twice', () => {
    const members = [{ ...team.leader, name: 'Lê Văn C', post: 'Chuyên viên Sở Tài chính.', isSecretary: true }];
    expect(contextOf({ team: { ...team, members } }).members).toEqual([
      { text: 'Ông Lê Văn C, Chuyên viên Sở Tài chính (Thư ký)' },
    ]);
  });

  test('without deputies is numbered on without them', async () => {
    const { generate } = createGenerator({ templates: repositoryTemplates });
    const without = inspectionDossier({ team: { ...team, deputies: [] } });
    const { body } = paperText((await generate('inspection-plan', without)).bytes);
    const from = body.indexOf('II. THÀNH PHẦN ĐOÀN KIỂM TRA');
    expect(body.slice(from + 1, from + 4)).toEqual([
      '1. Trưởng đoàn: Ông Nguyễn Văn A, Giám đốc Sở Thông tin và Truyền thông.',
      '2. Thành viên:',
      '- Ông Lê Văn C, Chuyên viên Sở Tài chính (Thư ký).',
    ]);
  });
});

describe('the time of the inspection', () => {
  test.each([
    ['2024-10-01', '2024-10-31', 'Trong tháng 10 năm 2024'],
    ['2024-02-01', '2024-02-29', 'Trong tháng 02 năm 2024'],
    ['2023-02-01', '2023-02-28', 'Trong tháng 02 năm 2023'],
    ['2024-10-01', '2024-10-30', 'Từ ngày 01 tháng 10 năm 2024 đến ngày 30 tháng 10 năm 2024'],
    ['2024-10-01', '2024-11-30', 'Từ ngày 01 tháng 10 năm 2024 đến ngày 30 tháng 11 năm 2024'],
    ['2024-10-07', '2024-10-07', 'Ngày 07 tháng 10 năm 2024'],
  ])('from %s to %s is “%s”', (from, to, words) => {
    expect(contextOf({ inspectionDays: { from, to } }).inspectionTime).toBe(words);
  });

  test('is written in the style of the profile', () => {
    const { context } = build(inspectionDossier({}, { profile: profileInput({ dateStyle: 'slashes' }) }));
    expect([context.reportDeadline, context.periodStart, context.periodEnd]).toEqual([
      'ngày 20/9/2024',
      'ngày 01/01/2023',
      'ngày 15/9/2024',
    ]);
  });
});

test.each([
  ['2024-01-01', '2024-06-30', 'năm 2024'],
  ['2022-12-31', '2024-09-15', 'năm 2022, năm 2023, năm 2024'],
])('a period from %s to %s touches %s', (from, to, years) => {
  expect(contextOf({ period: { from, to } }).periodYears).toBe(years);
});

test('a deputy signs under two posts in the committee', () => {
  const deputy = { ...signing, committeePost: 'KT. TRƯỞNG BAN', deputyPost: 'PHÓ TRƯỞNG BAN' };
  expect(contextOf({ signing: deputy }).committeePosts).toEqual([
    { text: 'KT. TRƯỞNG BAN' },
    { text: 'PHÓ TRƯỞNG BAN' },
  ]);
});

test('marks that the paper sets itself are taken off the lines', () => {
  expect(contextOf({ directLines: ['- Sở Y tế.', 'Sở Xây dựng;'] }).directLines).toEqual([
    { text: 'Sở Y tế' },
    { text: 'Sở Xây dựng' },
  ]);
});

test('a line of the head that is too wide is found, beside the doubts about the plan', () => {
  const headerLines = ['BAN CHỈ ĐẠO VỀ CHUYỂN ĐỔI SỐ TỈNH KON TUM'];
  expect(
    build(inspectionDossier({ committee: { ...committee, headerLines }, recipients: ['Sở A', 'Sở A'] })).findings,
  ).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'recipient-repeated' }),
      expect.objectContaining({ code: 'header-line-too-wide', path: 'inspection.committee.headerLines[0]' }),
    ]),
  );
});
