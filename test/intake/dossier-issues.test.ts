import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/errors.ts';
import { parseDossier, parseDossierJson } from '../../src/intake/dossier-json.ts';
import { approvalInput, assessmentInput, dossierInput, groupInput, profileInput } from '../support/dossiers.ts';
import { errorOf } from '../support/errors.ts';

describe('a fault of the dossier is told with its place and remedy', () => {
  test('a missing field', () => {
    const { title: _, ...rest } = dossierInput();
    expect(issuesOf(rest)).toEqual([{ message: 'Thiếu trường bắt buộc “title”.', place: 'title (Tên hồ sơ)' }]);
  });

  test('a missing field that allows only some values', () => {
    const { dateStyle: _, ...profile } = profileInput();
    expect(issuesOf({ ...dossierInput(), profile })).toEqual([
      {
        message: 'Thiếu trường bắt buộc “dateStyle”.',
        place: 'profile.dateStyle (Cách ghi ngày của văn bản viện dẫn)',
        hint: 'Chọn một trong các giá trị: “words”, “slashes”.',
      },
    ]);
  });

  test('a score that is a JSON number and not text', () => {
    expect(issuesOfResult({ status: 'ranked', score: 851.51 })).toEqual([
      {
        message: 'Phải là chữ (đặt trong dấu nháy kép), nhưng đang là số thập phân.',
        place: 'assessment.groups[0].units[0].result.score (Điểm đạt được – Sở Y tế)',
        hint: 'Đặt con số trong dấu nháy kép để giữ nguyên từng chữ số, ví dụ "851.50".',
      },
    ]);
  });

  test('a number where words belong, without an example for figures', () => {
    expect(issuesOf({ ...dossierInput(), profile: { ...profileInput(), place: 5 } })).toEqual([
      {
        message: 'Phải là chữ (đặt trong dấu nháy kép), nhưng đang là số.',
        place: 'profile.place (Địa danh)',
        hint: 'Đặt nội dung này trong dấu nháy kép.',
      },
    ]);
  });

  test('a wrong value of one letter, without a guess', () => {
    const numbers = { decimalMark: ';', scoreDecimals: 2, indexDecimals: 2 };
    expect(issuesOf({ ...dossierInput(), profile: { ...profileInput(), numbers } })).toEqual([
      {
        message: 'Giá trị “;” không dùng được. Chọn một trong các giá trị: “.”, “,”.',
        place: 'profile.numbers.decimalMark (Dấu thập phân in trong văn bản)',
      },
    ]);
  });

  test.each([
    [{ isSample: 'x' }, 'isSample (Hồ sơ mẫu)'],
    [
      { profile: { ...profileInput(), ranking: { scope: 'x', ties: 'dense' } } },
      'profile.ranking.scope (Phạm vi xếp hạng)',
    ],
    [
      { profile: { ...profileInput(), signing: { capacityLines: [], signatory: 'A' } } },
      'profile.signing.capacityLines (Quyền hạn và chức vụ của người ký)',
    ],
  ])('at a place with a name that is whole: %#', (overrides, place) => {
    expect(issuesOf({ ...dossierInput(), ...overrides }).map((issue) => issue.place)).toEqual([place]);
  });

  test('a day of issue without a month', () => {
    const approval = approvalInput({ issue: { year: 2024, day: 31 } });
    expect(issuesOf(dossierInput({ approval }))).toEqual([
      {
        message: 'Có ngày ban hành (day) thì phải có tháng ban hành (month).',
        place: 'approval.issue.month (Tháng ban hành)',
      },
    ]);
  });

  test('a period that ends before it begins', () => {
    const law = {
      type: 'Luật',
      date: '2015-06-19',
      subject: 'Tổ chức',
      inForceFrom: '2016-01-01',
      inForceTo: '2015-12-31',
    };
    const profile = profileInput({ legalBases: [[law]], validFrom: '2024-01-02', validTo: '2024-01-01' });
    expect(issuesOf(dossierInput({ profile })).map(({ place }) => place)).toEqual([
      'profile.legalBases[0][0].inForceTo (Ngày cuối có hiệu lực)',
      'profile.validTo (Ngày cuối cùng áp dụng)',
    ]);
  });

  test('two columns for one figure', () => {
    const columns = [
      { field: 'score' as const, heading: 'Điểm' },
      { field: 'score' as const, heading: 'Tổng điểm' },
    ];
    const profile = profileInput({ resultTable: { ordinalHeading: 'TT', unitHeading: 'Đơn vị', columns } });
    expect(issuesOf(dossierInput({ profile }))).toEqual([
      {
        message: 'Mỗi nội dung cột (field) chỉ được dùng cho một cột.',
        place: 'profile.resultTable.columns (Các cột sau cột tên đơn vị)',
      },
    ]);
  });

  test('a score with a decimal comma, in the words of the schema', () => {
    expect(issuesOfResult({ status: 'ranked', score: '851,51' }).map(({ message }) => message)).toEqual([
      'Số phải viết trong dấu nháy, chỉ gồm chữ số và một dấu chấm thập phân, ví dụ "851.51" (không dùng dấu phẩy, dấu phân cách hàng nghìn, số âm).',
    ]);
  });

  test('a status that does not exist', () => {
    expect(issuesOfResult({ status: 'Ranked', score: '1' })).toEqual([
      {
        message:
          'Giá trị “Ranked” không dùng được. Chọn một trong các giá trị: “ranked”, “assessed-not-ranked”, “not-assessed”, “no-report”.',
        place: 'assessment.groups[0].units[0].result.status (Kết quả – Sở Y tế)',
        hint: 'Ý bạn là “ranked”?',
      },
    ]);
  });

  test('an alternative that was clearly meant, by its own fault', () => {
    const numbers = { decimalMark: '.', scoreDecimals: 11, indexDecimals: 2 };
    expect(issuesOf({ ...dossierInput(), profile: { ...profileInput(), numbers } })).toEqual([
      { message: 'Không được lớn hơn 10.', place: 'profile.numbers.scoreDecimals (Số chữ số thập phân của điểm)' },
    ]);
  });

  test('no alternative that fits', () => {
    const numbers = { decimalMark: '.', scoreDecimals: 'hai', indexDecimals: 2 };
    expect(issuesOf({ ...dossierInput(), profile: { ...profileInput(), numbers } })).toEqual([
      {
        message: 'Nội dung này chưa đúng dạng; phải là số (không đặt trong dấu nháy) hoặc “as-given”.',
        place: 'profile.numbers.scoreDecimals (Số chữ số thập phân của điểm)',
      },
    ]);
  });

  test.each([
    [null, 'null'],
    [[], 'danh sách'],
    ['', 'chữ'],
    [true, 'true hoặc false'],
    [Number.NaN, 'giá trị không phải số'],
  ])('a whole dossier that is %j', (value, received) => {
    expect(issuesOf(value)[0]).toMatchObject({
      message: `Phải là nhóm trường (đặt trong ngoặc nhọn { }), nhưng đang là ${received}.`,
      place: 'toàn bộ hồ sơ',
    });
  });

  test.each([
    [{ year: 1999 }, 'Phải từ 2000 trở lên.'],
    [{ year: 2101 }, 'Không được lớn hơn 2100.'],
    [{ year: 2023.5 }, 'Phải là số nguyên, nhưng đang là số thập phân.'],
    [{ year: '2023' }, 'Phải là số (không đặt trong dấu nháy), nhưng đang là chữ.'],
    [{ groups: {} }, 'Phải là danh sách (đặt trong ngoặc vuông [ ]), nhưng đang là nhóm trường.'],
    [{ groups: Array.from({ length: 201 }, () => groupInput()) }, 'Chỉ được có nhiều nhất 200 phần tử.'],
    [{ scale: 'diem' }, 'Giá trị “diem” không dùng được. Chọn một trong các giá trị: “points”, “percent”, “ratio”.'],
  ])('a value out of bounds: %j', (overrides, message) => {
    const assessment = { ...assessmentInput(), ...overrides };
    expect(issuesOf({ ...dossierInput(), assessment }).map((issue) => issue.message)).toEqual([message]);
  });

  test('a list that is too short', () => {
    expect(issuesOf(dossierInput({ profile: profileInput({ recipients: [] }) }))).toEqual([
      { message: 'Phải có ít nhất 1 phần tử.', place: 'profile.recipients (Nơi nhận)' },
    ]);
  });

  test('a text that is too long', () => {
    expect(issuesOf(dossierInput({ title: 'a'.repeat(301) }))).toEqual([
      { message: 'Dài quá 300 ký tự.', place: 'title (Tên hồ sơ)' },
    ]);
  });
});

describe('an unknown field is named', () => {
  test('with the field that was probably meant', () => {
    expect(issuesOf({ ...dossierInput(), titel: 'x' })).toEqual([
      { message: 'Hồ sơ không có trường “titel” ở vị trí này.', place: 'titel', hint: 'Ý bạn là “title”?' },
    ]);
  });

  test('with the fields that may stand there when none is near', () => {
    expect(issuesOfResult({ status: 'no-report', reason: 'Không gửi báo cáo', xyz: 1 })).toEqual([
      {
        message: 'Hồ sơ không có trường “xyz” ở vị trí này.',
        place: 'assessment.groups[0].units[0].result.xyz (Kết quả – Sở Y tế)',
        hint: 'Các trường dùng được: status, reason.',
      },
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('also when it is called %s', (name) => {
    const json = JSON.stringify(dossierInput()).replace('{', `{${JSON.stringify(name)}:{"isAdmin":true},`);
    expect(errorOf(() => parseDossierJson(json)).issues.map(({ message }) => message)).toEqual([
      `Hồ sơ không có trường “${name}” ở vị trí này.`,
    ]);
  });

  test('without control characters and cut when it is long', () => {
    const [issue] = issuesOf({ ...dossierInput(), [`\u001b[2J\r\n${'x'.repeat(500)}`]: 1 });
    expect(issue?.message).toBe(`Hồ sơ không có trường “\u{fffd}[2J\u{fffd}\u{fffd}${'x'.repeat(54)}…” ở vị trí này.`);
    expect(issue?.place).not.toMatch(/\p{Cc}/u);
  });

  test.each(['\u{e0101}', '\ufe0f', '\u2800', '\u200b', '\u2028'])(
    'with a mark in the place of a character that nobody sees, %j, in message and place',
    (hidden) => {
      const [issue] = issuesOf({ ...dossierInput(), [`ti${hidden}tle`]: 1 });
      expect(issue?.message).toBe('Hồ sơ không có trường “ti\u{fffd}tle” ở vị trí này.');
      expect(issue?.place).toBe('["ti\u{fffd}tle"]');
    },
  );

  test('and of ten thousand only 200 are listed, but all are counted', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`la-${index}`, index]));
    const error = errorOf(() => parseDossier({ ...dossierInput(), ...many }));
    expect(error.issues).toHaveLength(200);
    expect(error.message).toBe('Hồ sơ có 10000 chỗ chưa đúng. Sửa 200 chỗ đầu tiên nêu dưới đây rồi gửi lại.');
  });
});

function issuesOf(value: unknown): readonly Issue[] {
  return errorOf(() => parseDossier(value)).issues;
}

/** The issues when the first unit, Sở Y tế, has this result. */
/** The issues when the first unit, Sở Y tế, has this result. */
function issuesOfResult(result: unknown): readonly Issue[] {
  const group = { ...groupInput(), units: [{ id: 'so-y-te', name: 'Sở Y tế', result }] };
  return issuesOf({ ...dossierInput(), assessment: { ...assessmentInput(), groups: [group] } });
}
