import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../../../src/documents/index.ts';
import { UnreadableTemplateError } from '../../../../src/errors.ts';
import { testApp } from '../../../support/app.ts';
import { withBlocks } from '../../../support/edited-templates.ts';
import { partText, rewritten } from '../../../support/foreign-papers.ts';
import { hostileFiles } from '../../../support/hostile-files.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { bundledTemplate, faultyTemplate, ownTemplate, storeOf } from '../../../support/own-templates.ts';
import { chosenFile, formWith, pageAt, postForm } from '../../../support/sent-pages.ts';
import { paragraph } from '../../../support/word-files.ts';

const { app, logged } = testApp();
const address = '/mau-word/approval-decision';
const bundled = bundledTemplate('approval-decision');

describe('Mẫu Word', () => {
  test('lists every kind with its template and its guide', async () => {
    const { status, html, words } = await pageAt(app, '/mau-word');
    expect([status, await pageFaults(html)]).toEqual([200, []]);
    for (const { id, title } of documentKinds) {
      expect(words).toContain(`${title} Mẫu của phần mềm ${id}.docx`);
      expect(html).toContain(`href="/api/templates/${id}"`);
      expect(html).toContain(`href="/api/templates/${id}/guide"`);
    }
  });

  test('shows the template that an office has of its own, and hands it out', async () => {
    const own = ownTemplate('approval-decision');
    const office = appWith(storeOf(new Map([['approval-decision', own]])));
    const { words } = await pageAt(office, '/mau-word');
    expect(words).toContain('Quyết định phê duyệt kết quả Mẫu riêng của cơ quan approval-decision.docx');
    const page = await pageAt(office, address);
    expect(page.words).toContain('Mẫu riêng đang dùng (Word) Mẫu gốc của phần mềm (Word)');
    const file = await office.request(`${address}/mau-rieng`);
    expect(Buffer.from(await file.bytes()).equals(own)).toBe(true);
    expect((await app.request(`${address}/mau-rieng`)).status).toBe(404);
  });

  test('says which own template can’t be read, and shows all others', async () => {
    const office = appWith({
      load: async (kindId) => {
        throw new UnreadableTemplateError(kindId);
      },
    });
    const { status, html, words } = await pageAt(office, '/mau-word');
    expect([status, await pageFaults(html)]).toEqual([200, []]);
    expect(words).toContain('Quyết định phê duyệt kết quả Mẫu riêng không đọc được');
    expect((await pageAt(office, address)).words).toContain('Báo người quản trị');
  });
});

describe('the page of a template', () => {
  test.each(documentKinds.map(({ id }) => id))('of %s lists its tags in sound markup', async (id) => {
    const { status, html } = await pageAt(app, `/mau-word/${id}`);
    expect([status, await pageFaults(html)]).toEqual([200, []]);
  });

  test('tells of each tag how it is written, what it means, where it stands and an example', async () => {
    const { words } = await pageAt(app, address);
    expect(words).toMatch(/\{signatory\} [^{]+Nguyễn Văn Mẫu/);
    expect(words).toMatch(/\{#tables\} … \{\/tables\} Danh sách: [^{]+ mẫu phải có \d+ phần tử/);
    expect(words).toContain('Danh sách {#rows} … {/rows}');
    expect(words).toMatch(/Chỉ viết được bên trong \{#tables\}, rồi trong \{#groups\}/);
  });

  test.each(['/mau-word/nope', '/mau-word/tag-guide', '/mau-word/__proto__', '/mau-word/nope/mau-rieng'])(
    'is not found for what is no kind: %s',
    async (path) => {
      expect((await app.request(path)).status).toBe(404);
    },
  );
});

describe('the check of an edited template', () => {
  test('says that a sound one can be used, and how its trial papers look', async () => {
    const { status, html, words } = await postForm(app, address, { file: chosenFile(bundled, 'mẫu.docx') });
    expect([status, await pageFaults(html)]).toEqual([200, []]);
    expect(words).toContain('mẫu.docx: Dùng được mẫu “Quyết định phê duyệt kết quả”.');
    expect(words).toMatch(/Văn bản làm thử từ mẫu .*tỉnh Kon Tum đúng thể thức/);
    expect(html).not.toContain('ban-co-nhan-xet');
  });

  test('shows what departs from the decree in a trial paper, also what was not found', async () => {
    const wide = rewritten(ownTemplate('approval-decision'), (xml) => xml.replaceAll('w:left="1701"', 'w:left="1134"'));
    const { html, words } = await postForm(app, address, { file: chosenFile(wide) });
    expect(await pageFaults(html)).toEqual([]);
    expect(words).toContain('Văn bản làm thử từ mẫu này còn chỗ trái thể thức');
    expect(words).toMatch(/1 lỗi thể thức, 6 điều không tìm thấy .* Lề trái 20 mm/);
  });

  test('names every fault with place, words there and remedy; the copy has them as comments', async () => {
    const file = chosenFile(faultyTemplate('approval-decision'), 'mẫu sửa.docx');
    const { html, words, fields } = await postForm(app, address, { file });
    expect(await pageFaults(html)).toEqual([]);
    expect(words).toContain('mẫu sửa.docx: Chưa dùng được mẫu “Quyết định phê duyệt kết quả”');
    expect(words).toMatch(/Không có thẻ \{titel\} ở chỗ này Đoạn 1 \{titel\} Cách sửa Ý bạn là \{title\}/);
    const copy = await app.request(`${address}/ban-co-nhan-xet`, formWith(fields));
    expect(decodeURIComponent(copy.headers.get('Content-Disposition') ?? '')).toContain(
      'Mẫu Quyết định phê duyệt kết quả có nhận xét.docx',
    );
    expect(partText(await copy.bytes(), 'word/comments.xml')).toContain('{titel}');
  });

  test('tells five hundred alike faults as one with its places', async () => {
    const many = withBlocks(paragraph('{khongCo}').repeat(600), bundled);
    const { html, words } = await postForm(app, address, { file: chosenFile(many) });
    expect(await pageFaults(html)).toEqual([]);
    expect(words.match(/Không có thẻ \{khongCo\} ở chỗ này/g)).toHaveLength(1);
    expect(words).toContain('495 chỗ khác');
    expect(words).toContain('Còn 100 chỗ nữa không nêu ở đây');
  });

  test.each([
    ['no file', {}, 'Chưa chọn tệp'],
    ['an empty file', { file: chosenFile('', 'rỗng.docx') }, 'Tệp “rỗng.docx” rỗng'],
    ['a text', { file: chosenFile('xin chào') }, 'không phải là tệp Word kiểu mới'],
    ['a torn file', { file: chosenFile(bundled.slice(0, 2000)) }, 'lưu lại rồi gửi lại'],
  ])('refuses %s with what to do, above the field for another', async (_, fields, words) => {
    for (const place of [address, `${address}/ban-co-nhan-xet`]) {
      const page = await postForm(app, place, fields);
      expect([page.status, await pageFaults(page.html)]).toEqual([422, []]);
      expect(page.words).toContain(words);
      expect(page.html).toContain('type="file"');
    }
  });

  test('of a file made to do harm answers, and the next one is answered as ever', async () => {
    for (const { make } of hostileFiles.filter(({ reader }) => reader === 'paper')) {
      const { status } = await postForm(app, address, { file: chosenFile(make()) });
      expect([200, 413, 422]).toContain(status);
    }
    expect(logged).toEqual([]);
    expect((await postForm(app, address, { file: chosenFile(bundled) })).words).toContain('Dùng được mẫu');
  });
});

function appWith(ownTemplates: ReturnType<typeof storeOf>) {
  return testApp({ ownTemplates }).app;
}
