import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { announcementInput } from '../../support/announcements.ts';
import { sending, testApp } from '../../support/app.ts';
import { assessmentInput, dossierInput, groupInput } from '../../support/dossiers.ts';
import { inspectionDossierInput } from '../../support/inspections.ts';
import { approvalRounds } from '../../support/rounds.ts';

const { app } = testApp();
const path = '/api/documents/approval-decision';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const zipMagic = [0x50, 0x4b, 0x03, 0x04];

describe('a paper', () => {
  test.each([undefined, '*/*', word, 'application/*', 'text/html, */*;q=0.1', `application/json;q=0.5, ${word}`])(
    'is the Word file for Accept: %s',
    async (accept) => {
      const response = await app.request(path, sending(dossierInput(), accept === undefined ? {} : { Accept: accept }));
      expect(response.status).toBe(200);
      expect(response.headers.get('Content-Type')).toBe(word);
      expect(response.headers.get('Vary')).toBe('Accept');
      expect([...(await response.bytes()).slice(0, 4)]).toEqual(zipMagic);
    },
  );

  test('is named in ASCII and in Vietnamese', async () => {
    const response = await app.request(path, sending());
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="qd_phe-duyet-ket-qua-cds-2023_du-thao.docx"; filename*=UTF-8\'\'Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20ph%C3%AA%20duy%E1%BB%87t%20k%E1%BA%BFt%20qu%E1%BA%A3%20n%C4%83m%202023.docx',
    );
  });

  test('of a sample is called a sample', async () => {
    const response = await app.request(path, sending(dossierInput({ isSample: true })));
    const name = response.headers.get('Content-Disposition')?.split("UTF-8''")[1] ?? '';
    expect(decodeURIComponent(name)).toBe('Quyết định phê duyệt kết quả năm 2023 (số liệu mẫu).docx');
  });

  test('comes with its findings summed up', async () => {
    const unit = { id: 'so-y-te', name: 'Sở Y tế', result: { status: 'ranked' as const, score: '1001.00' } };
    const assessment = assessmentInput({ groups: [groupInput({ units: [unit] })] });
    const response = await app.request(path, sending(dossierInput({ assessment })));
    expect(response.status).toBe(200);
    expect(response.headers.get('Trinh-Ky-Findings')).toMatch(
      /^error=[1-9]\d*, warning=\d+, info=\d+, codes=\([a-z0-9-]+;n=\d+( [a-z0-9-]+;n=\d+)*\), more-codes=0$/,
    );
  });

  test('as JSON holds the same file in base64', async () => {
    const file = await (await app.request(path, sending())).bytes();
    const response = await app.request(path, sending(dossierInput(), { Accept: 'application/json' }));
    expect(response.headers.get('Content-Type')).toBe('application/json');
    const paper = (await response.json()) as { content: string };
    expect(paper).toMatchObject({
      kind: 'approval-decision',
      fileName: 'qd_phe-duyet-ket-qua-cds-2023_du-thao.docx',
      mediaType: word,
      rows: 3,
      findings: expect.any(Array),
    });
    expect(Buffer.from(paper.content, 'base64').equals(file)).toBe(true);
  });

  test('as two parts is JSON and the same file', async () => {
    const file = await (await app.request(path, sending())).bytes();
    const response = await app.request(path, sending(dossierInput(), { Accept: 'multipart/mixed' }));
    const boundary = /^multipart\/mixed; boundary=([\w-]{1,70})$/.exec(response.headers.get('Content-Type') ?? '')?.[1];
    const text = Buffer.from(await response.bytes()).toString('latin1');
    const [before, json = '', docx = '', after] = text.split(`--${boundary}`);
    expect([before, after]).toEqual(['', '--\r\n']);
    expect(JSON.parse(Buffer.from(contentOf(json), 'latin1').toString())).toMatchObject({
      kind: 'approval-decision',
      rows: 3,
    });
    expect(docx).toContain(`Content-Type: ${word}\r\nContent-Disposition: attachment; filename="`);
    expect(Buffer.from(contentOf(docx), 'latin1').equals(file)).toBe(true);
  });

  test.each(['text/html', 'image/*', `${word};q=0, application/json;q=0`])(
    'is refused for Accept: %s',
    async (accept) => {
      const response = await app.request(path, sending(dossierInput(), { Accept: accept }));
      expect(response.status).toBe(406);
      expect(response.headers.get('Vary')).toBe('Accept');
      expect(await response.json()).toEqual({
        code: 'not-acceptable',
        message: `Không trả được kết quả theo kiểu nêu trong Accept. Các kiểu dùng được: ${word}, application/json, multipart/mixed.`,
        issues: [],
      });
    },
  );

  test.each(approvalRounds())('is made of the round %s, twice the same', async (round) => {
    const body = await readFile(new URL(`../../../data/${round}/dossier.json`, import.meta.url));
    const [first, second] = await Promise.all([app.request(path, sending(body)), app.request(path, sending(body))]);
    expect(first.status).toBe(200);
    expect(Buffer.from(await first.bytes()).equals(await second.bytes())).toBe(true);
  });
});

describe('a form', () => {
  const form = '/api/documents/appendix-infrastructure';
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const round = () => inspectionDossierInput();

  test.each([
    ['', undefined, word],
    ['', word, word],
    ['', sheet, sheet],
    ['?format=xlsx', undefined, sheet],
    ['?format=xlsx', '*/*', sheet],
    ['?format=docx', '*/*', word],
  ])('is handed over for %j and Accept: %s as %s', async (query, accept, type) => {
    const response = await app.request(form + query, sending(round(), accept === undefined ? {} : { Accept: accept }));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Content-Disposition')).toContain(type === sheet ? '.xlsx"' : '.docx"');
    expect([...(await response.bytes()).slice(0, 4)]).toEqual(zipMagic);
  });

  test('for Excel comes in JSON too', async () => {
    const response = await app.request(`${form}?format=xlsx`, sending(round(), { Accept: 'application/json' }));
    expect(await response.json()).toMatchObject({ mediaType: sheet, fileName: expect.stringMatching(/\.xlsx$/) });
  });

  test.each([
    [form, 'odt', '“Phụ lục hạ tầng công nghệ thông tin” chỉ có bản: docx, xlsx.'],
    [path, 'xlsx', '“Quyết định phê duyệt kết quả” chỉ có bản: docx.'],
  ])('of %s in a format that it does not have (%s) is refused', async (of, format, message) => {
    const response = await app.request(`${of}?format=${format}`, sending());
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      code: 'unknown-format',
      message: `${message} Sửa tham số format hoặc bỏ tham số này.`,
      issues: [],
    });
  });

  test('for Excel only is refused where there is none', async () => {
    expect((await app.request(path, sending(dossierInput(), { Accept: sheet }))).status).toBe(406);
  });

  test('of a bound set is one Word file', async () => {
    const response = await app.request('/api/documents/inspection-set', sending(round()));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Disposition')).toContain('kh_kiem-tra-cds-2024_du-thao_dong-tap.docx');
  });
});

describe('an announcement', () => {
  const announcement = '/api/documents/results-announcement';
  const body = dossierInput({ announcement: announcementInput({ title: 'Kết quả <2023>' }) });

  test.each([
    ['', 'text/html', 'text/html; charset=UTF-8', 'html'],
    ['', 'text/plain;q=0.9, image/*', 'text/plain; charset=UTF-8', 'txt'],
    ['?format=html', '*/*', 'text/html; charset=UTF-8', 'html'],
    ['?format=txt', 'text/*', 'text/plain; charset=UTF-8', 'txt'],
    ['', '*/*', word, 'docx'],
  ])('is handed over for %j and Accept: %s as %s', async (query, accept, type, extension) => {
    const response = await app.request(announcement + query, sending(body, { Accept: accept }));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Content-Disposition')).toContain(
      `attachment; filename="tin_cong-bo-ket-qua-cds-2023.${extension}"`,
    );
  });

  test('is UTF-8, escaped in HTML and as it is in text', async () => {
    const html = await app.request(`${announcement}?format=html`, sending(body));
    expect(await html.text()).toContain('<h2>Kết quả &lt;2023&gt;</h2>');
    const text = await app.request(`${announcement}?format=txt`, sending(body));
    expect((await text.text()).split('\n')[0]).toBe('Kết quả <2023>');
  });

  test('comes in JSON and in two parts too', async () => {
    const json = await app.request(`${announcement}?format=html`, sending(body, { Accept: 'application/json' }));
    const paper = (await json.json()) as { mediaType: string; content: string };
    expect(paper.mediaType).toBe('text/html');
    expect(Buffer.from(paper.content, 'base64').toString()).toContain('<table>');
    const parts = await app.request(`${announcement}?format=txt`, sending(body, { Accept: 'multipart/mixed' }));
    expect(await parts.text()).toContain('Content-Type: text/plain; charset=UTF-8\r\n');
  });

  test('is refused of a dossier that has none, with the part that is missing', async () => {
    const response = await app.request(`${announcement}?format=html`, sending());
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'missing-part',
      message: expect.stringContaining('announcement'),
    });
  });
});

describe('a kind', () => {
  test.each(['nope', '__proto__', 'constructor', '..%2f..%2fetc%2fpasswd', 'approval-decision.docx'])(
    'that does not exist (%s) is a 404',
    async (kind) => {
      const response = await app.request(`/api/documents/${kind}`, sending());
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        code: 'unknown-kind',
        message: `Không có loại văn bản “${decodeURIComponent(kind)}”. Các loại hiện có: index-set-decision, index-set-regulation, approval-decision, result-detail, results-announcement, inspection-plan, report-outline, appendix-news-articles, appendix-issued-documents, appendix-infrastructure, appendix-it-investments, cover-letter, index-set-decision-set, approval-decision-set, inspection-set.`,
        issues: [],
      });
    },
  );
});

describe('a dossier', () => {
  test('that is not right is a 422 with every fault', async () => {
    const response = await app.request(path, sending({ ...dossierInput(), title: 5, extra: 1 }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'invalid-dossier',
      message: 'Hồ sơ có 2 chỗ chưa đúng. Sửa các chỗ nêu dưới đây rồi gửi lại.',
      issues: [{ place: 'title (Tên hồ sơ)' }, { place: 'extra' }],
    });
  });

  test.each(['\r\nX-Injected: 1', '\u0000', '\u001b[31m'])('with %j in its title is a 422', async (text) => {
    const response = await app.request(path, sending(dossierInput({ title: `Kết quả${text}` })));
    expect(response.status).toBe(422);
    expect(response.headers.get('X-Injected')).toBeNull();
  });

  test('of ten thousand unknown fields is answered in short', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`lạ ${index}`, 1]));
    const response = await app.request(path, sending({ ...dossierInput(), ...many }));
    expect(response.status).toBe(422);
    const { issues } = (await response.json()) as { issues: unknown[] };
    expect(issues).toHaveLength(200);
  });

  test('with a field called __proto__ changes no prototype', async () => {
    const json = JSON.stringify(dossierInput()).replace('{', '{"__proto__":{"polluted":true},');
    expect((await app.request(path, sending(json))).status).toBe(422);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

function contentOf(part: string): string {
  return part.slice(part.indexOf('\r\n\r\n') + 4, -2);
}
