import { describe, expect, test } from 'vitest';
import { testApp } from '../../../support/app.ts';
import { dossierInput } from '../../../support/dossiers.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { type SheetInput, scoresFile } from '../../../support/scores-files.ts';
import { postForm, type SentPage } from '../../../support/sent-pages.ts';

const { app } = testApp();
const base = [new TextEncoder().encode(JSON.stringify(dossierInput())), 'goc.json'] as const;
const captions = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Tổng điểm đạt được'];

async function read(sheet: SheetInput, withBase = false): Promise<SentPage> {
  return postForm(app, '/ho-so', { file: [scoresFile(sheet), 'diem.xlsx'], ...(withBase ? { base } : {}) });
}

/** The page after answers, and the draft that is then opened. */
async function answered(page: SentPage, answers: Readonly<Record<string, string>>) {
  const fields = { ...Object.fromEntries(page.fields), ...answers };
  const again = await postForm(app, '/ho-so', { ...fields, do: 'answer' });
  const opened = await postForm(app, '/ho-so', { ...Object.fromEntries(again.fields), do: 'open' });
  return { again, opened, draft: JSON.parse(String(opened.fields.get('dossier'))) };
}

describe('numbers that can be read in two ways', () => {
  const sheet = { rows: [captions, ['1', 'Sở Y tế', 2000, '1.000']] };

  test('stand in both readings side by side, and are not taken before the mark is chosen', async () => {
    const page = await read(sheet);
    expect(page.words).toContain('1.000 1000 1,000');
    expect(page.words).toContain('còn 1 trên 1');
    expect(await pageFaults(page.html)).toEqual([]);
    const { opened, draft } = await answered(page, {});
    expect(draft.assessment.groups[0].units[0].result.score).toBeUndefined();
    expect(opened.words).toContain('Còn 1 câu hỏi về tệp chưa trả lời');
  });

  test.each([
    [',', '1000'],
    ['.', '1.000'],
  ])('are read with the mark %s as %s', async (mark, score) => {
    const { again, draft } = await answered(await read(sheet), { 'decimal-mark': mark });
    expect(again.words).toContain('đã trả lời hết');
    expect(draft.assessment.groups[0].units[0].result.score).toBe(score);
  });
});

describe('a name that the base does not have', () => {
  const sheet = (name: string) => ({
    rows: [
      captions,
      ['1', 'Sở Giáo dục và Đào tạo', 1000, '900,5'],
      ['2', name, 1000, '807,25'],
      ['3', 'Sở Ngoại vụ', 1000, '578,5'],
    ],
  });
  const unitsOf = (draft: { assessment: { groups: { units: unknown[] }[] } }) => draft.assessment.groups[0]?.units;

  test('is the near unit if somebody says so', async () => {
    const page = await read(sheet('Sở Tài chánh'), true);
    expect(page.words).toContain('Sở Tài chính (tên gần giống)');
    expect(await pageFaults(page.html)).toEqual([]);
    const { draft } = await answered(page, { 'unit:Sở Tài chánh': 'so-tai-chinh' });
    expect(unitsOf(draft)).toMatchObject([{}, { name: 'Sở Tài chính', result: { score: '807.25' } }, {}]);
  });

  test('becomes a new unit of the group that somebody chooses', async () => {
    const { again, draft } = await answered(await read(sheet('Ban Dân tộc'), true), {
      'unit:Ban Dân tộc': 'new:so-nganh',
    });
    expect(again.fields.get('unit:Ban Dân tộc')).toBe('new:so-nganh');
    expect(unitsOf(draft)).toHaveLength(4);
    expect(unitsOf(draft)?.[3]).toMatchObject({ id: 'ban-dan-toc', name: 'Ban Dân tộc', result: { score: '807.25' } });
  });

  test('stays out if somebody says so, and is told', async () => {
    const { again, draft } = await answered(await read(sheet('Ban Dân tộc'), true), { 'unit:Ban Dân tộc': 'none' });
    expect(again.words).toContain('đã trả lời hết');
    expect(again.words).toContain('Ban Dân tộc | 1000 | 807.25');
    expect(unitsOf(draft)).toHaveLength(3);
  });
});

describe('columns of which it is not clear which is the result', () => {
  const sheet = {
    name: 'Sở',
    rows: [
      ['TT', 'Đơn vị', 'Điểm thẩm định lần 1', 'Điểm thẩm định lần 2'],
      ['1', 'Sở Y tế', 61, 62],
    ],
  };
  const places = ['Trang tính “Sở”, cột C “Điểm thẩm định lần 1”', 'Trang tính “Sở”, cột D “Điểm thẩm định lần 2”'];

  test.each(places.map((place, at) => [place, String(61 + at)]))(
    '%s is taken when it is chosen',
    async (place, score) => {
      const { draft } = await answered(await read(sheet), { [`column:${places.join('; ')}`]: place });
      expect(draft.assessment.groups[0].units[0].result.score).toBe(score);
    },
  );

  test('none is taken when none is the result', async () => {
    const { again, draft } = await answered(await read(sheet), { [`column:${places.join('; ')}`]: 'none' });
    expect(again.words).toContain('đã trả lời hết');
    expect(draft.assessment.groups[0].units[0].result.score).toBeUndefined();
  });

  test('what units gave themselves is taken only when somebody says that it is official', async () => {
    const page = await read({
      name: 'Sở',
      rows: [
        ['TT', 'Đơn vị', 'Điểm tự đánh giá'],
        ['1', 'Sở Y tế', 61],
      ],
    });
    const place = 'Trang tính “Sở”, cột C “Điểm tự đánh giá”';
    expect(page.words).toContain(`Đây là kết quả chính thức, lấy ${place}`);
    expect((await answered(page, {})).draft.assessment.groups[0].units[0].result.score).toBeUndefined();
    const { draft } = await answered(page, { [`column:${place}`]: place });
    expect(draft.assessment.groups[0].units[0].result.score).toBe('61');
  });
});

describe('a criterion that is empty for a whole group', () => {
  const sheet = {
    name: 'Sở',
    rows: [
      ['TT', 'Đơn vị', 'Tổng điểm đạt được', '6.11. Nền tảng số', '6.12. Trợ lý ảo'],
      ['1', 'Sở Y tế', 10, 10, ''],
      ['2', 'Sở Nội vụ', 9, 9, ''],
    ],
  };
  const control = 'exclusion:so:6.12';

  test('is excluded with the reason that somebody gives, in the scope of its group, and never by itself', async () => {
    const page = await read(sheet);
    expect((await answered(page, {})).draft.assessment.exclusions).toEqual([]);
    const { draft } = await answered(page, { [control]: 'not-deployed' });
    expect(draft.assessment.exclusions).toEqual([
      {
        criterion: { code: '6.12', name: 'Trợ lý ảo' },
        appliesTo: [{ groupId: 'so' }],
        reason: { kind: 'not-deployed' },
      },
    ]);
  });

  test('another reason must be written down', async () => {
    const { again, draft } = await answered(await read(sheet), { [control]: 'other' });
    expect(again.words).toContain('Ghi lý do không tính điểm.');
    expect(await pageFaults(again.html)).toEqual([]);
    expect(draft.assessment.exclusions).toEqual([]);
    const written = await answered(await read(sheet), { [control]: 'other', [`${control}:text`]: 'chưa có hướng dẫn' });
    expect(written.draft.assessment.exclusions[0].reason).toEqual({ kind: 'other', text: 'chưa có hướng dẫn' });
  });

  test('refused, nothing is excluded and nothing is asked any more', async () => {
    const { again, draft } = await answered(await read(sheet), { [control]: 'none' });
    expect(again.words).toContain('đã trả lời hết');
    expect(draft.assessment.exclusions).toEqual([]);
  });
});

describe('a base of last year', () => {
  const sheet = {
    name: 'Sở',
    rows: [
      ['KẾT QUẢ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2024'],
      captions,
      ['1', 'Sở Giáo dục và Đào tạo', 1000, '900,5'],
      ['2', 'Sở Tài chính', 1000, '807,25'],
      ['3', 'Sở Ngoại vụ', 1000, '578,5'],
    ],
  };

  test('is asked about, and becomes the dossier of this year if somebody says so', async () => {
    const page = await read(sheet, true);
    expect(page.words).toContain('Tệp ghi năm 2024, hồ sơ gốc là đợt đánh giá năm 2023. Lập hồ sơ của năm nào?');
    const { again, draft, opened } = await answered(page, { 'assessment-year': 'next' });
    expect(again.words).toContain('đã trả lời hết');
    expect(again.words).not.toContain('hồ sơ gốc là đợt đánh giá năm 2023. Kiểm tra');
    expect(draft).toMatchObject({
      title: 'Kết quả đánh giá Chuyển đổi số năm 2024',
      assessment: { year: 2024, previousYear: { year: 2023, results: [{ index: '85.15' }, {}, {}] } },
    });
    expect(opened.words).toContain('1 Sở Giáo dục và Đào tạo 1000.00 900.50 90.05 Tốt');
  });

  test('stays of its year if somebody says so', async () => {
    const { again, draft } = await answered(await read(sheet, true), { 'assessment-year': 'keep' });
    expect(again.words).toContain('đã trả lời hết');
    expect(draft.assessment.year).toBe(2023);
    expect(draft.title).toBe('Kết quả đánh giá Chuyển đổi số năm 2023');
  });
});

describe('a file that is too large to be sent along with answers', () => {
  const row = `Ghi chú ${'dài '.repeat(7000)}`;
  const csv = ['TT;Đơn vị;Tổng điểm tối đa;Tổng điểm đạt được', '1;Sở Y tế;2000;1.000', ...Array(180).fill(row)].join(
    '\n',
  );

  test('is read, its questions are told, and it can be opened with what was taken', async () => {
    const page = await postForm(app, '/ho-so', { file: [new TextEncoder().encode(csv), 'diem.csv'] });
    expect(page.words).toContain('Tệp lớn hơn mức gửi kèm được');
    expect(page.words).toContain('1 ô có số đọc được theo hai cách');
    expect(page.fields.has('held')).toBe(false);
    const opened = await postForm(app, '/ho-so/so-lieu', { dossier: page.fields.get('dossier') ?? '' });
    expect(opened.words).toContain('Sở Y tế');
  });
});
