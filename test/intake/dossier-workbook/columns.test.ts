import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../../src/documents/workbook.ts';
import {
  changed,
  columnOf,
  issuesOf,
  readBack,
  typed,
  typedInForm,
  withColumns,
} from '../../support/dossier-sheets.ts';
import { dossierOf } from '../../support/rounds.ts';
import { rowTexts } from '../../support/workbooks.ts';

const results = dossierOf('sample-2026');
const inspection = dossierOf('kon-tum-2024-inspection');
const units = 'Đơn vị và điểm';

function withHeading(sheet: Sheet, key: string, heading: string): Sheet {
  const own = columnOf(sheet, key);
  return { ...sheet, columns: sheet.columns.map((each, at) => (at === own ? { ...each, heading } : each)) };
}

function headingOf(sheet: Sheet, key: string): string {
  return sheet.columns[columnOf(sheet, key)]?.heading ?? '';
}

function withoutColumns(...keys: readonly string[]): (sheet: Sheet) => Sheet {
  return (sheet) => {
    const dropped = keys.map((key) => columnOf(sheet, key));
    return withColumns(sheet, (all) => all.filter((at) => !dropped.includes(at)));
  };
}

function withoutMark(sheet: Sheet): Sheet {
  return withoutColumns(sheet.keys?.find((key) => key.startsWith('trinh-ky:')) ?? '')(sheet);
}

describe('a column whose heading is that of another', () => {
  test('is told, and so is the other: nobody can say which of them the figures are', async () => {
    const swapped = (sheet: Sheet) => {
      const [score, index] = [headingOf(sheet, 'result.score'), headingOf(sheet, 'result.index')];
      return withHeading(withHeading(sheet, 'result.score', index), 'result.index', score);
    };
    const hint = (caption: string) =>
      `Ghi lại tiêu đề “${caption}” và để dưới đó đúng nội dung ấy; muốn đổi chỗ thì chuyển cả cột.`;
    expect(await issuesOf(changed(results, { [units]: swapped }))).toEqual([
      {
        place: `Trang tính “${units}”, ô F5`,
        message: 'Tiêu đề “Chỉ số (%) do phần mềm chấm điểm nêu” đứng trên cột “Điểm đạt được”.',
        hint: hint('Điểm đạt được'),
      },
      {
        place: `Trang tính “${units}”, ô H5`,
        message: 'Tiêu đề “Điểm đạt được” đứng trên cột “Chỉ số (%) do phần mềm chấm điểm nêu”.',
        hint: hint('Chỉ số (%) do phần mềm chấm điểm nêu'),
      },
    ]);
  });

  test('is told of the score of a main index too', async () => {
    const renamed = (sheet: Sheet) => withHeading(sheet, 'result.score', 'Điểm đạt được (nhan-thuc-so)');
    expect((await issuesOf(changed(results, { [units]: renamed }))).map(({ message }) => message)).toEqual([
      'Tiêu đề “Điểm đạt được (nhan-thuc-so)” đứng trên cột “Điểm đạt được”.',
    ]);
  });

  test('is read as before when the heading is nothing but another wording', async () => {
    const renamed = (sheet: Sheet) => withHeading(sheet, 'result.score', 'Tổng điểm thẩm định');
    expect(await readBack(changed(results, { [units]: renamed }))).toEqual(results);
  });
});

test('a cell of a form behind the name of another is told', async () => {
  const swapped = (sheet: Sheet): Sheet => {
    const at = (key: string) => sheet.rows.findIndex((row) => rowTexts(row).at(-1) === key);
    const [from, to] = [at('profile.validFrom'), at('profile.validTo')];
    const names = new Map([
      [from, rowTexts(sheet.rows[to] ?? never())[0]],
      [to, rowTexts(sheet.rows[from] ?? never())[0]],
    ]);
    return {
      ...sheet,
      rows: sheet.rows.map((row, place) => {
        const text = names.get(place);
        return row.role === 'data' && text !== undefined ? { ...row, cells: [{ text }, ...row.cells.slice(1)] } : row;
      }),
    };
  };
  const workbook = changed(results, {
    'Hồ sơ': (sheet) => swapped(typedInForm('profile.validTo', '31/12/2030')(sheet)),
  });
  const issue = (row: number, words: string, caption: string) => ({
    place: `Trang tính “Hồ sơ”, ô B${row}`,
    message: `Mục “${words}” đứng ở dòng của mục “${caption}”.`,
    hint: `Ghi lại tên mục “${caption}” và để bên cạnh đúng nội dung ấy.`,
  });
  expect(await issuesOf(workbook)).toEqual([
    issue(12, 'Ngày cuối cùng áp dụng', 'Ngày bắt đầu áp dụng'),
    issue(13, 'Ngày bắt đầu áp dụng *', 'Ngày cuối cùng áp dụng'),
  ]);
});

describe('a column that is missing', () => {
  test('is told once, and not again for each row', async () => {
    expect(await issuesOf(changed(results, { [units]: withoutColumns('name') }))).toEqual([
      {
        place: `Trang tính “${units}”`,
        message: 'Thiếu cột “Tên đơn vị như in trong bảng”.',
        hint: 'Chèn một cột với đúng tiêu đề ấy, hoặc lấy lại trang tính từ một tệp hồ sơ mới.',
      },
    ]);
  });

  test('is told once where rows say by it to what they belong, or others belong to them', async () => {
    for (const [sheet, key, message] of [
      [units, 'parent1', 'Thiếu cột “Mã nhóm”.'],
      ['Nhóm đơn vị', 'id', 'Thiếu cột “Mã nhóm”.'],
      ['Đoàn kiểm tra', 'source', 'Thiếu cột “Vai trò”.'],
    ] as const) {
      const dossier = sheet === 'Đoàn kiểm tra' ? inspection : results;
      expect((await issuesOf(changed(dossier, { [sheet]: withoutColumns(key) }))).map((each) => each.message)).toEqual([
        message,
      ]);
    }
  });

  test('is told once of a form, and not again for each of its fields', async () => {
    const cleared = (sheet: Sheet): Sheet => ({
      ...sheet,
      keys: sheet.keys?.map((key) => key.replace(/^value$/, '')) ?? [],
    });
    expect(await issuesOf(changed(results, { 'Hồ sơ': cleared }))).toEqual([
      {
        place: 'Trang tính “Hồ sơ”',
        message: 'Không còn cột “Nội dung”.',
        hint: 'Lấy lại trang tính này từ một tệp hồ sơ mới.',
      },
    ]);
  });

  test('is asked for in the rows that need it, if others do not', async () => {
    const change = (sheet: Sheet) =>
      withoutColumns('result.reason')(typed('result.status', 0, 'Không đánh giá')(sheet));
    expect(await issuesOf(changed(results, { [units]: change }))).toContainEqual({
      place: `Trang tính “${units}”, dòng 6`,
      message: expect.stringMatching(/^Chưa điền “Lý do/),
      hint: 'Chèn một cột với đúng tiêu đề ấy rồi điền vào dòng này.',
    });
  });
});

describe('a sheet that has lost its hidden names', () => {
  const issue = (sheet: string) => ({
    place: `Trang tính “${sheet}”`,
    message: 'Trang tính này đã mất hàng ẩn hoặc cột ẩn mà phần mềm dùng để đọc nên nội dung của nó không được đọc.',
    hint: 'Lấy lại trang tính này từ một tệp hồ sơ mới, chép nội dung sang đúng ô, rồi mới xóa bản hỏng.',
  });

  test.each([units, 'Nhóm đơn vị'])('is told as such: %s', async (name) => {
    expect(await issuesOf(changed(results, { [name]: withoutMark }))).toEqual([issue(name)]);
  });

  test('is told as such where they have been cleared: a form', async () => {
    const cleared = (sheet: Sheet) => ({ ...sheet, keys: sheet.columns.map(() => '') });
    expect(await issuesOf(changed(results, { 'Hồ sơ': cleared }))).toEqual([issue('Hồ sơ')]);
  });

  test('is known by the name above its table when its tab has another', async () => {
    const renamed = (sheet: Sheet) => ({ ...withoutMark(sheet), name: 'Điểm 2026' });
    expect(await issuesOf(changed(results, { [units]: renamed }))).toEqual([issue('Điểm 2026')]);
  });
});

function never(): never {
  throw new Error('Not there');
}
