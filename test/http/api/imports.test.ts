import { describe, expect, test } from 'vitest';
import { scoresImportSchema } from '../../../src/http/api/bodies.ts';
import { testApp } from '../../support/app.ts';
import { dossierInput } from '../../support/dossiers.ts';
import { scoresFile } from '../../support/scores-files.ts';

const { app } = testApp();
const path = '/api/imports/scores';
const captions = ['TT', 'Đơn vị', 'Tổng điểm tối đa', 'Tổng điểm đạt được'];
const file = scoresFile({
  name: 'Sở',
  rows: [
    captions,
    ['1', 'Sở Giáo dục và Đào tạo', 1000, '900,00'],
    ['2', 'Sở Tài chính', 1000, '807,15'],
    ['3', 'Sở Ngoại vụ', 1000, '578,52'],
  ],
});
const open = scoresFile({ rows: [captions, ['1', 'Sở Y tế', 2000, '1.000']] });
const blob = (bytes: Uint8Array) => new Blob([bytes.slice()]);
const base = JSON.stringify(dossierInput());

function form(parts: Readonly<Record<string, string | Blob>>): RequestInit {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.set(name, part);
  return { method: 'POST', body };
}

describe('a file of scores', () => {
  test('with a base is answered with a dossier that papers are made of', async () => {
    const response = await app.request(path, form({ file: blob(file), base }));
    expect(response.status).toBe(200);
    const answer = await response.json();
    expect(scoresImportSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      message: 'Đã đọc 1 bảng, 3 dòng đơn vị: hồ sơ đầy đủ, không có lưu ý.',
      isComplete: true,
      missing: [],
      questions: [],
    });
    expect(response.headers.get('Trinh-Ky-Findings')).toBe('error=0, warning=0, info=0, codes=(), more-codes=0');
    const paper = await app.request('/api/documents/approval-decision', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(answer.dossier),
    });
    expect(paper.status).toBe(200);
  });

  test('without a base is answered with what it tells, and what is missing', async () => {
    const answer = await (await app.request(path, form({ file: blob(file) }))).json();
    expect(scoresImportSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({ isComplete: false, dossier: { version: 1, assessment: { scale: 'points' } } });
    expect(answer.missing.length).toBeGreaterThan(3);
  });

  test('with numbers that can be read in two ways asks, and reads them as it is told', async () => {
    const asked = await (await app.request(path, form({ file: blob(open) }))).json();
    expect(asked.questions).toMatchObject([{ code: 'ambiguous-number' }]);
    for (const [mark, score] of [
      ['.', '1.000'],
      [',', '1000'],
    ]) {
      const answer = await (await app.request(`${path}?decimalMark=${mark}`, form({ file: blob(open) }))).json();
      expect(answer).toMatchObject({
        questions: [],
        dossier: { assessment: { groups: [{ units: [{ result: { score } }] }] } },
      });
    }
  });

  test('takes the answer which unit a name means', async () => {
    const renamed = scoresFile({ rows: [captions, ['1', 'Sở Tài chánh', 1000, '807,15']] });
    const answers = new URLSearchParams({ unitName: 'Sở Tài chánh=so-tai-chinh' });
    const answer = await (await app.request(`${path}?${answers}`, form({ file: blob(renamed), base }))).json();
    expect(answer.questions).toEqual([]);
    expect(answer.dossier.assessment.groups[0].units[1].result.score).toBe('807.15');
  });

  test('that is the workbook of a dossier is called what it is', async () => {
    const workbook = await (await app.request('/api/workbooks/kon-tum-2023')).bytes();
    const response = await app.request(path, form({ file: blob(workbook) }));
    expect(response.status).toBe(422);
    expect((await response.json()).message).toContain('Tệp là tệp hồ sơ Excel của Trình ký');
  });

  test.each<[string, Readonly<Record<string, string | Blob>>, number, string]>([
    [path, {}, 400, 'missing-form-part'],
    [path, { base }, 400, 'missing-form-part'],
    [path, { file: blob(file), bsae: base }, 400, 'unknown-form-part'],
    [path, { file: blob(file), base: '{' }, 400, 'invalid-json'],
    [path, { file: blob(file), base: '{}' }, 422, 'invalid-dossier'],
    [path, { file: '%PDF-1.7' }, 422, 'unreadable-paper'],
    [path, { file: 'không;có;bảng\n1;2;3' }, 422, 'no-scores-table'],
    [`${path}?decimalMark=x`, { file: blob(file) }, 400, 'unknown-decimal-mark'],
    [`${path}?unitName=x`, { file: blob(file) }, 400, 'unknown-unit-name'],
    [`${path}?decimal-mark=.`, { file: blob(file) }, 400, 'unknown-parameter'],
  ])('is refused with an answer (case %#)', async (address, parts, status, code) => {
    const response = await app.request(address, form(parts));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  test('that is not sent as a form is refused, and told which parts a form has', async () => {
    const response = await app.request(path, { method: 'POST', body: file.slice() });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      code: 'not-a-form',
      message:
        'Gửi dưới dạng biểu mẫu multipart/form-data gồm phần file (tệp kết quả) và, nếu có, phần base (hồ sơ gốc).',
    });
  });
});
