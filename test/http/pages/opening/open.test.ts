import { describe, expect, test } from 'vitest';
import { makeDossierWorkbook } from '../../../../src/dossier-workbook.ts';
import { parseDossier } from '../../../../src/intake/dossier-json.ts';
import { createWorkbookRenderer } from '../../../../src/rendering/spreadsheet.ts';
import { bundledRounds } from '../../../../src/runtime/bundled-rounds.ts';
import { testApp } from '../../../support/app.ts';
import { changed, typedInForm } from '../../../support/dossier-sheets.ts';
import { dossierInput } from '../../../support/dossiers.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { scoresFile } from '../../../support/scores-files.ts';
import { pageOf, postForm } from '../../../support/sent-pages.ts';

const { app } = testApp();
const utf8 = (text: string) => new TextEncoder().encode(text);
const captions = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Tổng điểm đạt được'];
const open = (fields: Parameters<typeof postForm>[2]) => postForm(app, '/ho-so', fields);
const base = [utf8(JSON.stringify(dossierInput())), 'nam-truoc.json'] as const;
const draftOf = ({ fields }: Awaited<ReturnType<typeof open>>) => JSON.parse(String(fields.get('dossier')));

const plain = scoresFile({
  name: 'Sở',
  rows: [
    ['Kết quả đánh giá chuyển đổi số năm 2025'],
    captions,
    ['1', 'Sở Giáo dục và Đào tạo', 1000, '900,25'],
    ['2', 'Sở Tài chính', 1000, '807,15'],
    ['3', 'Sở Ngoại vụ', 1000, '578,52'],
  ],
});

describe('the first page', () => {
  test('offers a file, a base for it, and the rounds that come with the service', async () => {
    const page = await pageOf(await app.request('/'));
    expect(page.status).toBe(200);
    expect(page.words).toContain('Bảng điểm (.xlsx, .csv) hoặc hồ sơ đã lưu (.xlsx, .json)');
    expect(page.words).toContain('Kết quả đánh giá Chuyển đổi số năm 2023, tỉnh Kon Tum');
    expect(await pageFaults(page.html)).toEqual([]);
  });

  test.each([...bundledRounds.keys()])('opens the round %s on the page of its figures', async (round) => {
    const page = await open({ round });
    expect(page.status).toBe(200);
    expect(page.wordsOf('steps__step')[0]).toBe('Kiểm tra số liệu');
    expect(draftOf(page)).toEqual(bundledRounds.get(round));
  });

  test('without a file says that none was chosen', async () => {
    const page = await open({ file: [new Uint8Array(), ''] });
    expect(page.status).toBe(422);
    expect(page.words).toContain('Chưa chọn tệp');
  });
});

describe('a dossier', () => {
  test('is opened from JSON, digit by digit', async () => {
    const page = await open({ file: [utf8(JSON.stringify(dossierInput())), 'hs.json'] });
    expect(page.words).toContain('Đã mở “hs.json”.');
    expect(draftOf(page)).toEqual(dossierInput());
  });

  test('is opened from its workbook, whatever the name of the file says', async () => {
    const { bytes } = await makeDossierWorkbook(parseDossier(dossierInput()));
    const page = await open({ file: [bytes, 'bang-diem.csv'], base });
    expect(draftOf(page)).toEqual(parseDossier(dossierInput()));
    expect(page.words).toContain('không dùng đến hồ sơ gốc');
  });

  test('that lacks something is opened as a draft that says what', async () => {
    const { profile, ...rest } = dossierInput();
    const { signing: _, ...others } = profile;
    const page = await open({ file: [utf8(JSON.stringify({ ...rest, profile: others })), 'hs.json'] });
    expect(page.status).toBe(200);
    expect(page.words).toContain('Chưa điền “Khối chữ ký”');
  });

  test('that has not even the shape of one is an error with its faults in the words of the forms', async () => {
    const page = await open({ file: [utf8('{"version":1,"assessment":[]}'), 'hs.json'] });
    expect(page.status).toBe(422);
    expect(page.wordsOf('summary').join()).toContain('Đợt đánh giá');
    expect(page.words).not.toContain('assessment');
  });

  test('whose workbook has a cell that can not be read is opened only when somebody says so', async () => {
    const changes = { 'Hồ sơ': typedInForm('profile.validFrom', '31/02/2026') };
    const bytes = await createWorkbookRenderer().render(changed(parseDossier(dossierInput()), changes));
    const page = await open({ file: [bytes, 'hs.xlsx'] });
    expect(page.words).toContain('Có 1 chỗ trong tệp chưa đọc được');
    expect(await pageFaults(page.html)).toEqual([]);
    const opened = await postForm(app, '/ho-so/so-lieu', Object.fromEntries(page.fields));
    expect(opened.words).toContain('Chưa điền “Ngày bắt đầu áp dụng”');
  });
});

describe('a table of scores', () => {
  test('is shown as it was read, and becomes a draft with usual values when it is opened', async () => {
    const file = [plain, 'diem.xlsx'] as const;
    const read = await open({ file });
    expect(read.words).toContain('Đã đọc 1 bảng, 3 dòng đơn vị; không có câu hỏi, có 1 lưu ý.');
    expect(read.words).toContain('C Tổng điểm tối đa điểm tối đa');
    expect(read.words).toContain('Kết quả đánh giá chuyển đổi số năm 2025 Dòng trên bảng.');
    expect(await pageFaults(read.html)).toEqual([]);
    const opened = await open({ ...Object.fromEntries(read.fields), do: 'open' });
    expect(opened.words).toContain('Đã điền sẵn giá trị thường dùng, cần xem lại:');
    expect(draftOf(opened)).toMatchObject({
      profile: { numbers: { decimalMark: ',', scoreDecimals: 'as-given' } },
      approval: { subject: expect.stringContaining('năm 2025') },
      assessment: { groups: [{ units: [{ result: { score: '900.25' } }, {}, {}] }] },
    });
  });

  test('goes into a base, which travels with the answers', async () => {
    const read = await open({ file: [plain, 'diem.xlsx'], base });
    expect(read.words).toContain('hồ sơ gốc “Kết quả đánh giá Chuyển đổi số năm 2023”');
    expect(read.words).toContain('sửa “Năm đánh giá”');
    const draft = draftOf(await open({ ...Object.fromEntries(read.fields), do: 'open' }));
    expect(draft.profile).toEqual(dossierInput().profile);
    expect(draft.assessment.groups[0].units[0].result.score).toBe('900.25');
  });

  test('takes a round that comes with the service as its base', async () => {
    const read = await open({ file: [plain, 'diem.xlsx'], 'base-round': 'kon-tum-2023' });
    expect(read.fields.get('base-round')).toBe('kon-tum-2023');
    expect((await open({ file: [plain, 'diem.xlsx'], 'base-round': 'no' })).status).toBe(404);
  });

  test('with a base that is faulty says that the base is', async () => {
    const page = await open({ file: [plain, 'diem.xlsx'], base: [utf8('{"version":2}'), 'x.json'] });
    expect(page.status).toBe(422);
    expect(page.words).toContain('Hồ sơ gốc chưa dùng được.');
  });

  test('without any result says what a table needs', async () => {
    const page = await open({ file: [utf8('a;b\nc;d\n'), 'x.csv'] });
    expect(page.status).toBe(422);
    expect(page.words).toContain('Tệp không có bảng kết quả nào nhận ra được');
  });
});

test('the address that files are sent to leads back to the first page when it is asked for', async () => {
  const response = await app.request('/ho-so');
  expect([response.status, response.headers.get('Location')]).toEqual([303, '/']);
});

test('an address that knows no parameter refuses one', async () => {
  expect((await app.request('/?x=1')).status).toBe(400);
});
