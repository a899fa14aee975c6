import { describe, expect, test } from 'vitest';
import { build } from '../../../src/documents/cover-letter/build.ts';
import { MissingPartError } from '../../../src/errors.ts';
import {
  coverLetterInput,
  type InspectionInput,
  inspectionDossier,
  inspectionInput,
} from '../../support/inspections.ts';

const letterOf = (
  overrides: Partial<ReturnType<typeof coverLetterInput>> = {},
  inspection: Partial<InspectionInput> = {},
) => inspectionDossier({ coverLetter: { ...coverLetterInput(), ...overrides }, ...inspection });
const contextOf = (...given: Parameters<typeof letterOf>) => build(letterOf(...given)).context;

test('no letter is made of a dossier without one', () => {
  expect(() => build(inspectionDossier())).toThrow(MissingPartError);
});

test('the file is called by its number once there is one, and a sample says that it is one', () => {
  expect(build(letterOf()).fileName).toBe('cv_gui-de-cuong-phu-luc-kiem-tra-cds-2024_du-thao');
  const numbered = letterOf({ issue: { year: 2024, number: 9 } });
  expect(build({ ...numbered, isSample: true })).toMatchObject({
    fileName: 'cv_gui-de-cuong-phu-luc-kiem-tra-cds-2024_so-09_mau',
    context: { documentTitle: 'Mẫu, số liệu giả định – Công văn: gửi đề cương báo cáo' },
  });
});

describe('whom the letter is for', () => {
  test('one addressee stands on the line of “Kính gửi”', () => {
    expect(contextOf({ addressees: ['Các sở, ban, ngành thuộc tỉnh;'] })).toMatchObject({
      soleAddressee: [{ text: 'Các sở, ban, ngành thuộc tỉnh' }],
      addressees: [],
      addresseeInSentence: 'các sở, ban, ngành thuộc tỉnh',
    });
  });

  test('several stand each on a line of their own: a semicolon after each, a full stop after the last', () => {
    expect(contextOf({ addressees: ['- Các sở;', 'Văn phòng tỉnh', 'UBND các huyện.'] })).toMatchObject({
      soleAddressee: [],
      addressees: [{ text: 'Các sở;' }, { text: 'Văn phòng tỉnh;' }, { text: 'UBND các huyện.' }],
      addresseeInSentence: 'các cơ quan, đơn vị, địa phương',
    });
  });

  test('a letter to one unit is for that unit, with what concerns its way of inspection', () => {
    const dossier = letterOf();
    const [direct, byReport] = dossier.inspection.units;
    expect(build(dossier, direct).context).toMatchObject({
      soleAddressee: [{ text: 'Sở Y tế' }],
      addresseeInSentence: 'Sở Y tế',
      isForDirectUnit: true,
      isGeneral: false,
    });
    expect(build(dossier, byReport).context).toMatchObject({
      soleAddressee: [{ text: 'UBND huyện Đăk Hà' }],
      isForDirectUnit: false,
      isGeneral: false,
    });
    expect(build(dossier).context).toMatchObject({ isForDirectUnit: false, isGeneral: true });
  });

  test('a unit with a deadline of its own is told that one', () => {
    const [first, ...others] = inspectionInput().units;
    const dossier = letterOf({}, { units: [{ ...Object(first), reportDeadline: '2024-09-25' }, ...others] });
    expect(build(dossier, dossier.inspection.units[0]).context.reportDeadline).toBe('ngày 25 tháng 9 năm 2024');
    expect(build(dossier, dossier.inspection.units[1]).context.reportDeadline).toBe('ngày 20 tháng 9 năm 2024');
  });
});

test('the symbol names the agency and the unit that drafted', () => {
  expect(contextOf().notation).toBe('STTTT-BCVT');
});

test.each(['V/v gửi đề cương báo cáo.', 'Về việc gửi đề cương báo cáo', 'gửi đề cương báo cáo;'])(
  'the subject “%s” stands without what the template sets',
  (subject) => {
    expect(contextOf({ subject }).subject).toBe('gửi đề cương báo cáo');
  },
);

test('the plan is cited with its number and date, which stay blank until they are known', () => {
  const blank = '\u00a0';
  expect(contextOf().plan).toBe(
    `Kế hoạch số ${blank.repeat(8)}/KH-BCĐ ngày ${blank.repeat(5)} tháng ${blank.repeat(5)} năm 2024 của Ban Chỉ đạo về chuyển đổi số tỉnh Kon Tum về kiểm tra công tác chuyển đổi số năm 2024`,
  );
  expect(contextOf({}, { issue: { year: 2024, month: 8, day: 5, number: 7 } }).plan).toMatch(
    /^Kế hoạch số 07\/KH-BCĐ ngày 05 tháng 8 năm 2024 của/,
  );
});

test('the appendices are named as they are labelled', () => {
  expect(contextOf().appendixLabels).toBe('các Phụ lục I, II, III, IV');
  expect(contextOf({}, { appendixLabels: 'digits' }).appendixLabels).toBe('các Phụ lục 01, 02, 03, 04');
});

test.each([
  [{}, 'Bà Trần Thị B, Chuyên viên Sở Thông tin và Truyền thông, điện thoại: 0260.000.000'],
  [
    { email: 'ttb@kontum.example.' },
    'Bà Trần Thị B, Chuyên viên Sở Thông tin và Truyền thông, điện thoại: 0260.000.000, thư điện tử: ttb@kontum.example',
  ],
  [{ phone: undefined }, 'Bà Trần Thị B, Chuyên viên Sở Thông tin và Truyền thông'],
])('the contact with %j reads “%s”', (change, words) => {
  const { contact } = coverLetterInput();
  expect(contextOf({ contact: { ...contact, ...change } }).contact).toBe(words);
});

test('the recipients open with “Như trên”, once, and end with the filing line', () => {
  const recipients = ['Như trên;', 'Trưởng Đoàn kiểm tra'];
  expect(contextOf({ recipients }).recipients).toEqual([
    { text: 'Như trên;' },
    { text: 'Trưởng Đoàn kiểm tra;' },
    { text: 'Lưu: VT, BCVT.' },
  ]);
});
