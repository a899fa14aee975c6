import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { checkFormat } from '../../../../src/format-check/check.ts';
import { mediaTypes } from '../../../../src/generate.ts';
import { mostHeld } from '../../../../src/http/sent-file.ts';
import { testApp } from '../../../support/app.ts';
import { partText } from '../../../support/foreign-papers.ts';
import { hostileFiles } from '../../../support/hostile-files.ts';
import { pageFaults } from '../../../support/html-validator.ts';
import { dossierOf } from '../../../support/rounds.ts';
import { chosenFile, formWith, pageAt, postForm } from '../../../support/sent-pages.ts';
import { a4, correctDecision, correctParts } from '../../../support/word-paper.ts';

const { app, logged } = testApp();
const address = '/kiem-tra-the-thuc';
const right = correctDecision();
const narrow = correctDecision({ section: a4.replace('w:left="1701"', 'w:left="1134"') });

describe('Kiểm tra thể thức', () => {
  test('asks for a Word file, and for nothing else', async () => {
    const { status, html, words } = await pageAt(app, address);
    expect([status, await pageFaults(html)]).toEqual([200, []]);
    expect(words).toContain('Văn bản Word (.docx)');
    expect((await app.request(`${address}?tep=1`)).status).toBe(400);
  });

  test('names what must be mended with place, words there, remedy and clause', async () => {
    const { status, html, words } = await postForm(app, address, { file: chosenFile(narrow, 'Lề hẹp.docx') });
    expect([status, await pageFaults(html)]).toEqual([200, []]);
    expect(words).toContain('Lề hẹp.docx Đã kiểm tra thể thức theo Nghị định số 30/2020/NĐ-CP: 1 quy tắc có lỗi');
    expect(words).toContain(
      'Phải sửa 1 Lề trái Lề trái 20 mm. Đúng: 30–35 mm. Các trang của phần 1 UBND TỈNH KON TUM Cách sửa Vào Layout (Bố trí) > Margins (Lề) > Custom Margins, đặt lề trái trong khoảng 30–35 mm. Căn cứ Phụ lục I Nghị định số 30/2020/NĐ-CP, Phần I, Mục I, khoản 3 (PG-05)',
    );
    expect(words).toMatch(/Đạt \d+ .* Không áp dụng cho văn bản này \d+/);
    expect(words).toContain('Người ký Nguyễn Văn An');
  });

  test('says of a right paper that nothing departs, and offers no copy', async () => {
    const { html, words } = await postForm(app, address, { file: chosenFile(right) });
    expect(await pageFaults(html)).toEqual([]);
    expect(words).toContain('Không thấy chỗ nào trái thể thức');
    expect(words).not.toContain('Phải sửa');
    expect(html).not.toContain('ban-co-nhan-xet');
  });

  test('says of an element that was not found that it was not found', async () => {
    const { html, words } = await postForm(app, address, {
      file: chosenFile(correctDecision({ recipientsLabel: '', recipients: '' })),
    });
    expect(await pageFaults(html)).toEqual([]);
    expect(words).toMatch(/Không tìm thấy nơi nhận.* Không tìm thấy \d+ Từ “Nơi nhận”/);
    expect(html).not.toContain('notice--good');
  });

  test('does not check the papers of the Party', async () => {
    const party = correctDecision({
      nationalTitle: '<w:p><w:r><w:t>ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r></w:p>',
      motto: '',
    });
    const { words } = await postForm(app, address, { file: chosenFile(party) });
    expect(words).toContain('không thuộc phạm vi Nghị định số 30/2020/NĐ-CP');
  });

  test('shows hundreds of places as three and their number', async () => {
    const lines = '<w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t>Chữ</w:t></w:r></w:p>';
    const { html, words } = await postForm(app, address, {
      file: chosenFile(correctDecision({ body: lines.repeat(400) })),
    });
    expect(words).toContain('và 397 chỗ khác như vậy');
    expect(html.length).toBeLessThan(300_000);
  });
});

describe('the copies of a checked paper', () => {
  test('are made of the file that the page carries along, and of every change it tells first', async () => {
    const { fields, words } = await postForm(app, address, { file: chosenFile(narrow, 'Lề hẹp.docx') });
    expect(words).toContain(
      '1 chỗ được sửa trong bản đã chỉnh các trang của phần 1 – Lề trái: Lề trái 20 mm; đã đổi thành lề trái 30 mm.',
    );
    const annotated = await app.request(`${address}/ban-co-nhan-xet`, formWith(fields));
    expect(annotated.headers.get('Content-Type')).toBe(mediaTypes.docx);
    expect(decodeURIComponent(annotated.headers.get('Content-Disposition') ?? '')).toContain(
      'Lề hẹp (có nhận xét thể thức).docx',
    );
    expect(partText(await annotated.bytes(), 'word/comments.xml')).toContain('PG-05');

    const fixed = await app.request(`${address}/ban-da-chinh`, formWith(fields));
    expect(fixed.headers.get('Content-Disposition')).toContain('filename="le-hep_da-chinh.docx"');
    expect(checkFormat(await fixed.bytes()).report.counts.error).toBe(0);

    const both = await app.request(`${address}/ban-da-chinh-co-nhan-xet`, formWith(fields));
    expect(both.headers.get('Content-Disposition')).toContain('le-hep_da-chinh-co-nhan-xet.docx');
  });

  test('are those that differ: a mended one with comments only where something is left to mend', async () => {
    const all = await postForm(app, address, { file: chosenFile(narrow) });
    expect(all.words).toContain('Đã sửa 1 chỗ về trình bày, không làm đổi nội dung.');
    expect(all.words).not.toContain('Bản đã chỉnh, có nhận xét');
    const { signatory } = correctParts();
    const titled = correctDecision({
      section: a4.replace('w:left="1701"', 'w:left="1134"'),
      signatory: signatory.replace('Nguyễn Văn An', 'TS. Nguyễn Văn An'),
    });
    const some = await postForm(app, address, { file: chosenFile(titled) });
    expect(some.words).toContain('Bản đã chỉnh, có nhận xét Đã sửa như trên, thêm nhận xét tại 1 chỗ còn lại.');
  });

  test('are not offered for a file too large to be carried along, and the page says so', async () => {
    const large = new PizZip(narrow).file('word/media/image1.png', noise(mostHeld)).generate({ type: 'uint8array' });
    expect(large.length).toBeGreaterThan(mostHeld);
    const { words, fields } = await postForm(app, address, { file: chosenFile(large) });
    expect(words).toContain('Tệp lớn hơn 4 MB nên trang không giữ lại');
    expect(words).toContain('Phải sửa 1');
    expect([...fields]).toEqual([]);
  });

  test.each(['/ban-khac', '/ban-da-chinh/x'])('have no other address than theirs: %s', async (copy) => {
    expect((await app.request(address + copy, formWith({}))).status).toBe(404);
  });
});

describe('a paper of a dossier', () => {
  const dossier = dossierOf('kon-tum-2023');
  const { issuingAuthority, number } = correctParts();
  const otherwise = correctDecision({
    issuingAuthority: issuingAuthority.replace('SỞ NỘI VỤ', 'ỦY BAN NHÂN DÂN TỈNH KON TUM'),
    number: number.replace('QĐ-SNV', 'QĐ-UBT'),
  });
  const desk = { dossier: JSON.stringify(dossier), work: 'w1', page: 'doi-chieu' };

  test('is held against its office; the way back and the copies bring the dossier along', async () => {
    const { html, words, fields } = await postForm(app, address, { ...desk, file: chosenFile(otherwise) });
    expect(await pageFaults(html)).toEqual([]);
    expect(words).toContain(`Kiểm tra theo cơ quan ban hành của hồ sơ: ${dossier.title}`);
    expect(words).toContain('(HD-20)');
    expect(html).toContain('formaction="/ho-so/doi-chieu"');
    expect(JSON.parse(String(fields.get('dossier')))).toEqual(dossier);
    const annotated = await app.request(`${address}/ban-co-nhan-xet`, formWith(fields));
    expect(partText(await annotated.bytes(), 'word/comments.xml')).toContain('HD-20');
  });

  test('may be chosen after the dossier was sent', async () => {
    const { status, words } = await postForm(app, address, desk);
    expect([status, words]).toEqual([200, expect.stringContaining(`của hồ sơ: ${dossier.title}`)]);
    expect(words).not.toContain('Chưa làm được');
  });

  test('is checked without an office when the dossier is unfinished, and the page says so', async () => {
    const unfinished = JSON.stringify({ ...dossier, profile: undefined });
    const { words } = await postForm(app, address, { ...desk, dossier: unfinished, file: chosenFile(otherwise) });
    expect(words).toContain('Hồ sơ còn chỗ chưa điền nên chưa đối chiếu tên cơ quan và ký hiệu');
    expect(words).toContain('84 quy tắc đạt');
  });

  test.each(['https://elsewhere.example', '../x', 'a"><b>'])('leads back to the desk only (%s)', async (page) => {
    const { html } = await postForm(app, address, { ...desk, page });
    expect(html).toContain('formaction="/ho-so/soan-van-ban"');
  });
});

describe('a file that can’t be checked', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

  test.each([
    ['none', {}, 'Chưa chọn tệp'],
    ['an empty one', { file: chosenFile('', 'rỗng.docx') }, 'Tệp “rỗng.docx” rỗng'],
    ['a text', { file: chosenFile('xin chào') }, 'không phải là tệp Word kiểu mới'],
    ['a PDF', { file: chosenFile('%PDF-1.7') }, 'Tệp là PDF nên không đọc được'],
    ['one with a password', { file: chosenFile(new Uint8Array([...compound, ...encrypted, 0, 0])) }, 'Bỏ mật khẩu'],
    ['a torn one', { file: chosenFile(right.slice(0, 900)) }, 'lưu lại rồi gửi lại'],
    ['a damaged carried one', { held: '***' }, 'Chọn lại tệp trong máy'],
  ])('is answered with what to do, above the field for another: %s', async (_, fields, words) => {
    for (const place of [address, `${address}/ban-da-chinh`]) {
      const page = await postForm(app, place, { do: 'check', ...fields });
      expect([page.status, await pageFaults(page.html)]).toEqual([422, []]);
      expect(page.words).toContain(words);
      expect(page.html).toContain('type="file"');
    }
  });

  test('is refused when it is larger than a request may be', async () => {
    const page = await postForm(app, address, { file: chosenFile(new Uint8Array(9 * 1024 * 1024)) });
    expect([page.status, await pageFaults(page.html)]).toEqual([413, []]);
    expect(page.words).toContain('8 MiB');
  });

  test('never harms the page or the next one, be it made to', async () => {
    for (const { make } of hostileFiles.filter(({ reader }) => reader === 'paper')) {
      const page = await postForm(app, address, { file: chosenFile(make()) });
      expect([200, 413, 422]).toContain(page.status);
    }
    expect(logged).toEqual([]);
    expect((await postForm(app, address, { file: chosenFile(right) })).words).toContain('Không thấy chỗ nào');
  });

  test('can’t write markup into the page by its name or its words', async () => {
    const { body } = correctParts();
    const paper = correctDecision({ body: `${body}<w:p><w:r><w:t>&lt;img src=x&gt;</w:t></w:r></w:p>` });
    const { html } = await postForm(app, address, { file: chosenFile(paper, '<script>alert(1)</script>.docx') });
    expect(html).not.toMatch(/<script>|<img/);
    expect(html).toContain('&lt;script&gt;');
  });

  test('is no form at all', async () => {
    const response = await app.request(address, { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      415,
      expect.stringContaining('text/html'),
    ]);
  });
});

/** Bytes that no archive makes smaller. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 16;
  });
}
