import { describe, expect, test } from 'vitest';
import { dossierWorkbook } from '../../../src/documents/dossier-workbook/index.ts';
import type { Row } from '../../../src/documents/workbook.ts';
import {
  changed,
  columnOf,
  issuesOf,
  readBack,
  typed,
  typedInForm,
  withCell,
  withColumns,
  words,
} from '../../support/dossier-sheets.ts';
import { dossierOf } from '../../support/rounds.ts';
import { workbookOf } from '../../support/spreadsheet.ts';

const inspection = dossierOf('kon-tum-2024-inspection');
const results = dossierOf('sample-2026');
const issued = dossierOf('kon-tum-2022-index-set');
const units = 'Đơn vị và điểm';

describe('a workbook that people have rearranged', () => {
  test('is read as before: sheets and columns moved, tabs renamed, empty rows between, keys lost', async () => {
    const blank: Row = {
      role: 'data',
      cells: results.assessment === undefined ? [] : Array.from({ length: 60 }, () => undefined),
    };
    const workbook = changed(
      results,
      {
        [units]: (sheet) => {
          const spaced = sheet.rows.flatMap((row): Row[] => [
            row,
            { ...blank, cells: sheet.columns.map(() => undefined) },
          ]);
          return { ...withColumns({ ...sheet, rows: spaced }, (all) => all.toReversed()), name: 'Điểm các đơn vị' };
        },
        'Nơi nhận': (sheet) => ({ ...sheet, keys: ['', '', sheet.keys?.at(-1) ?? ''] }),
        'Hồ sơ': (sheet) => ({ ...sheet, rows: sheet.rows.toReversed() }),
      },
      (sheets) => sheets.toReversed().map((sheet) => ({ ...sheet, hasFilter: false })),
    );
    expect(await readBack(workbook)).toEqual(results);
  });

  test('has the rows that were added and not those that were cleared', async () => {
    const workbook = changed(inspection, {
      'Nơi nhận': (sheet) => {
        const added = withCell(
          withCell(sheet, 0, sheet.rows.length - 3, words('Nơi nhận của quyết định')),
          1,
          sheet.rows.length - 3,
          words('Lưu trữ tỉnh'),
        );
        return withCell(withCell(added, 0, 1, undefined), 1, 1, undefined);
      },
    });
    const { recipients } = (await readBack(workbook)).profile;
    expect(recipients).toEqual([...inspection.profile.recipients.filter((_, at) => at !== 1), 'Lưu trữ tỉnh']);
  });

  test('has a main index in a column that was inserted', async () => {
    const workbook = changed(results, {
      [units]: (sheet) => {
        const { columns, keys = [], rows } = sheet;
        const score = columns.find(({ heading }) => heading.endsWith('(nhan-thuc-so)'));
        if (score === undefined) throw new Error('No main index');
        return {
          ...sheet,
          columns: [{ ...score, heading: 'Điểm đạt được (chi-so-moi)' }, ...columns],
          keys: ['', ...keys],
          rows: rows.map((row, at) =>
            row.role === 'data' ? { ...row, cells: [at === 0 ? words('12.5') : undefined, ...row.cells] } : row,
          ),
        };
      },
    });
    expect(await issuesOf(workbook)).toEqual([
      {
        place: `Trang tính “${units}”, ô A6`,
        message: 'Không có chỉ số chính của cấp “so” nào mang mã “chi-so-moi”.',
      },
    ]);
  });
});

describe('a workbook with faults', () => {
  test('is answered with all of them, from the first tab to the last, each with its cell and a remedy', async () => {
    const workbook = changed(results, {
      'Hồ sơ': typedInForm('profile.validFrom', '31/02/2026'),
      [units]: (sheet) =>
        typed(
          'result.score',
          2,
          'chín trăm',
        )(typed('result.status', 1, 'Xếp hạng')(typed('parent1', 0, 'nhom-la')(sheet))),
      'Đoàn kiểm tra': typed('source', 0, ''),
    });
    expect(await issuesOf(workbook)).toEqual([
      {
        place: 'Trang tính “Hồ sơ”, ô B12',
        message: '“31/02/2026” không phải là một ngày có thật.',
        hint: 'Nhập theo dạng ngày/tháng/năm, ví dụ 20/09/2024.',
      },
      {
        place: `Trang tính “${units}”, ô A6`,
        message: 'Trang tính “Nhóm đơn vị” không có dòng nào mà “Mã nhóm” là “nhom-la”.',
        hint: 'Sửa cho khớp với một dòng của trang tính ấy, hoặc thêm dòng ấy.',
      },
      {
        place: `Trang tính “${units}”, ô E7`,
        message: '“Xếp hạng” không có trong danh sách của ô này.',
        hint: expect.stringContaining('Chọn một trong các mục: “Được xếp hạng”'),
      },
      {
        place: `Trang tính “${units}”, ô F8`,
        message: '“chín trăm” không phải là một số từ 0 trở lên.',
        hint: expect.any(String),
      },
      {
        place: 'Trang tính “Đoàn kiểm tra”',
        message: 'Chưa điền “Trưởng đoàn”.',
        hint: 'Thêm dòng cho mục này.',
      },
      {
        place: 'Trang tính “Đoàn kiểm tra”, ô A6',
        message: 'Chưa chọn “Vai trò” cho dòng này.',
        hint: 'Chọn trong danh sách của ô.',
      },
    ]);
  });

  test('has what the schema finds at its cells, in the words of the sheets', async () => {
    const workbook = changed(results, {
      [units]: (sheet) =>
        typed(
          'result.status',
          0,
          'Không đánh giá',
        )(typed('name', 1, '')(typed('shortName', 1, 'x'.repeat(101))(sheet))),
      'Đoàn kiểm tra': typed('name', 0, 'Nguyễn Văn Một '.repeat(5)),
    });
    const found = await issuesOf(workbook);
    expect(found).toContainEqual({
      place: `Trang tính “${units}”, ô F6`,
      message: '“Điểm đạt được” không dùng cho dòng này vì không đi cùng nội dung của các ô khác.',
      hint: 'Xóa ô này, hoặc sửa các ô khác của dòng.',
    });
    expect(found).toContainEqual({
      place: `Trang tính “${units}”, ô C7`,
      message: 'Chưa điền “Tên đơn vị như in trong bảng”.',
      hint: 'Điền vào ô này.',
    });
    expect(found).toContainEqual({ place: `Trang tính “${units}”, ô D7`, message: 'Dài quá 100 ký tự.' });
    expect(found).toContainEqual({ place: 'Trang tính “Đoàn kiểm tra”, ô C6', message: 'Dài quá 50 ký tự.' });
    expect(JSON.stringify(found)).not.toMatch(/shortName|maximumScore|dấu nháy|trường/);
  });

  test('has what does not fit together, with sheets instead of names of fields', async () => {
    const workbook = changed(results, { 'Bảng trong quyết định': typed('groupIds', 1, 'so-dich-vu-cong') });
    expect(await issuesOf(workbook)).toEqual([
      {
        place: 'Trang tính “Nhóm đơn vị”, ô A8',
        message: 'Nhóm “xa” không có trong bảng nào; thêm mã nhóm vào trang tính “Bảng trong quyết định”.',
      },
      {
        place: 'Trang tính “Bảng trong quyết định”, ô B7',
        message: 'Nhóm “so-dich-vu-cong” được in hai lần; mỗi nhóm chỉ in trong một bảng.',
      },
    ]);
  });

  test('says of an empty one what has to be filled in, and nothing of parts that are not there', async () => {
    const found = await issuesOf(dossierWorkbook(undefined));
    expect(found.map(({ place = '' }) => place.split(',')[0])).toEqual(
      expect.arrayContaining([
        'Trang tính “Hồ sơ”',
        'Trang tính “Căn cứ”',
        'Trang tính “Nơi nhận”',
        'Trang tính “Cột của bảng”',
      ]),
    );
    expect(found.filter(({ place = '' }) => /Kiểm tra|Đánh giá|Tin công bố/.test(place))).toEqual([]);
  });
});

describe('nothing in a workbook is passed over', () => {
  test('neither an unknown column, nor a cell beside the table, above it or in a row of its own', async () => {
    const workbook = changed(inspection, {
      'Hướng dẫn': (sheet) => ({
        ...sheet,
        columns: [...sheet.columns, { heading: ' ', width: 30, align: 'left', entry: { type: 'none' } }],
        isScaled: true,
        keys: [...(sheet.keys ?? []), ''],
        rows: sheet.rows.map((row, at) =>
          row.role === 'data'
            ? { ...row, cells: [...row.cells, at === 1 ? words('nhớ hỏi lại Sở Y tế') : undefined] }
            : row.role === 'section'
              ? { ...row, cells: [...row.cells, undefined] }
              : row,
        ),
      }),
      'Đơn vị được kiểm tra': (sheet) => ({
        ...sheet,
        columns: [...sheet.columns, { heading: 'Ghi chú', width: 30, align: 'left', entry: { type: 'none' } }],
        keys: [...(sheet.keys ?? []), ''],
        rows: sheet.rows.map((row, at) =>
          row.role === 'data' ? { ...row, cells: [...row.cells, at === 3 ? words('xem lại') : undefined] } : row,
        ),
      }),
      'Kiểm tra': (sheet) => ({
        ...sheet,
        rows: [...sheet.rows, { role: 'data', cells: [undefined, words('dòng thêm'), undefined, undefined] }],
      }),
    });
    const found = await issuesOf(workbook);
    expect(found).toHaveLength(3);
    expect(found.shift()).toMatchObject({
      place: 'Trang tính “Hướng dẫn”, ô C15',
      message: '“nhớ hỏi lại Sở Y tế” đứng ngoài bảng nên không được đọc.',
    });
    expect(found[0]).toEqual({
      place: expect.stringMatching(/^Trang tính “Kiểm tra”, ô B\d+$/),
      message: '“dòng thêm” đứng ở dòng không có trong mẫu nên không được đọc.',
      hint: 'Chuyển vào đúng mục hoặc xóa ô này.',
    });
    expect(found[1]).toMatchObject({
      place: 'Trang tính “Đơn vị được kiểm tra”, ô G5',
      message: 'Không có cột nào là “Ghi chú”.',
    });
  });

  test('neither a sheet of somebody’s own nor a copy of a sheet', async () => {
    const own = workbookOf({ name: 'Nháp' }).sheets[0];
    const workbook = changed(inspection, {}, (sheets) => [
      ...sheets,
      ...(own === undefined ? [] : [own]),
      ...sheets.filter(({ name }) => name === 'Căn cứ').map((sheet) => ({ ...sheet, name: 'Căn cứ (2)' })),
    ]);
    expect((await issuesOf(workbook)).map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'Trang tính “Nháp”: Trang tính này không thuộc tệp hồ sơ nên nội dung của nó không được đọc.',
      'Trang tính “Căn cứ (2)”: Trang tính này là bản chép của trang tính “Căn cứ”.',
    ]);
  });

  test('a sheet or a column that is needed and missing is named', async () => {
    const workbook = changed(
      inspection,
      {
        'Đơn vị được kiểm tra': (sheet) =>
          withColumns(sheet, (all) => all.filter((at) => at !== columnOf(sheet, 'tier'))),
      },
      (sheets) => sheets.filter(({ name }) => name !== 'Văn bản viện dẫn'),
    );
    const found = (await issuesOf(workbook)).map(({ place, message }) => `${place ?? ''}: ${message}`);
    expect(found).toContain(': Thiếu trang tính “Văn bản viện dẫn”.');
    expect(found).toContain('Trang tính “Đơn vị được kiểm tra”: Thiếu cột “Cấp”.');
  });

  test('nor a cell in a row that says that its list is empty', async () => {
    const workbook = changed(results, { 'Nhóm đơn vị': typed('id', 0, '(danh sách trống)') });
    expect((await issuesOf(workbook)).filter(({ message }) => message.includes('(danh sách trống)'))).toEqual(
      ['B', 'C', 'D'].map((column) => ({
        place: `Trang tính “Nhóm đơn vị”, ô ${column}6`,
        message: 'Dòng này ghi “(danh sách trống)” nên ô này không được đọc.',
        hint: 'Xóa ô này, hoặc thay “(danh sách trống)” bằng nội dung của dòng.',
      })),
    );
  });

  test('two rows for what is there once, and numbers that go down, are told', async () => {
    const workbook = changed(inspection, { 'Đoàn kiểm tra': typed('source', 1, 'Trưởng đoàn') });
    expect(await issuesOf(workbook)).toEqual([
      { place: expect.any(String), message: '“Trưởng đoàn” chỉ có một dòng.', hint: 'Giữ một dòng, xóa các dòng kia.' },
    ]);
    const swapped = changed(issued, {
      'Chương của văn bản kèm theo': (sheet) => ({
        ...sheet,
        rows: sheet.rows.map((_, at, all) => all[at === 0 ? 1 : at === 1 ? 0 : at] ?? never()),
      }),
    });
    expect(await issuesOf(swapped)).toEqual([
      {
        place: 'Trang tính “Chương của văn bản kèm theo”, ô A7',
        message: 'Số 1 đứng sau số 2; các số phải tăng dần từ trên xuống.',
        hint: expect.any(String),
      },
    ]);
  });
});

function never(): never {
  throw new Error('Not there');
}
