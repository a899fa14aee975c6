import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { sending, testApp } from '../../support/app.ts';
import { assessmentInput, dossierInput, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { coverLetterInput, inspectionDossierInput } from '../../support/inspections.ts';
import { rounds } from '../../support/rounds.ts';

const { app } = testApp();
const path = '/api/dossiers/validate';

describe('a dossier to be checked', () => {
  test('that is sound is valid', async () => {
    const response = await app.request(path, sending());
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ valid: true, issues: [] });
  });

  test('that is sound may have findings', async () => {
    const units = [rankedUnit('so-y-te', 'Sở Y tế', '1001.00')];
    const assessment = assessmentInput({ groups: [groupInput({ units })] });
    const response = await app.request(path, sending(dossierInput({ assessment })));
    const answer = (await response.json()) as { findings: { severity: string }[]; message: string };
    expect(answer).toMatchObject({ valid: true, issues: [] });
    expect(answer.findings.map(({ severity }) => severity)).toContain('error');
    expect(answer.message).toBe(`Hồ sơ đúng cấu trúc, có ${answer.findings.length} lưu ý.`);
  });

  test('that is not sound is told its faults, which is no error of the request', async () => {
    const response = await app.request(path, sending({ ...dossierInput(), titel: 'x' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      valid: false,
      message: 'Hồ sơ có 1 chỗ chưa đúng. Sửa các chỗ nêu dưới đây rồi gửi lại.',
      issues: [{ message: 'Hồ sơ không có trường “titel” ở vị trí này.', place: 'titel', hint: 'Ý bạn là “title”?' }],
      findings: [],
    });
  });

  test.each(rounds)('of the round %s is valid', async (round) => {
    const body = await readFile(new URL(`../../../data/${round}/dossier.json`, import.meta.url));
    expect(await (await app.request(path, sending(body))).json()).toMatchObject({ valid: true, issues: [] });
  });
});

describe('the packages of an inspection', () => {
  const packages = '/api/dossiers/packages';
  const round = inspectionDossierInput({ coverLetter: coverLetterInput() });

  test('are one zip file, named in ASCII and in Vietnamese, with the findings summed up', async () => {
    const response = await app.request(packages, sending(round));
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/zip');
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="goi-tai-lieu-kiem-tra-cds-2024\.zip"; filename\*=UTF-8''G%C3%B3i%20/,
    );
    expect(response.headers.get('Trinh-Ky-Findings')).toMatch(/^error=0, warning=\d+, info=\d+, codes=\(/);
    expect(foldersOf(await response.bytes())).toEqual(['01_so-y-te', '02_ubnd-huyen-dak-ha']);
  });

  test('may be for some units', async () => {
    const response = await app.request(`${packages}?unit=huyen-dak-ha&unit=so-y-te`, sending(round));
    expect(foldersOf(await response.bytes())).toHaveLength(2);
    const one = await app.request(`${packages}?unit=huyen-dak-ha`, sending(round));
    expect(foldersOf(await one.bytes())).toEqual(['02_ubnd-huyen-dak-ha']);
  });

  test('bear the fingerprint of the body as it was sent', async () => {
    const body = `\ufeff${JSON.stringify(round, null, 4)}\n`;
    const response = await app.request(`${packages}?unit=so-y-te`, sending(body));
    const manifest = new PizZip(await response.bytes()).file('manifest.json')?.asText() ?? '';
    expect(JSON.parse(manifest)).toMatchObject({
      dossier: { sha256: createHash('sha256').update(body).digest('hex') },
    });
  });

  test.each(['?units=huyen-dak-ha', '?unit=huyen-dak-ha&format=pdf', '?Unit=huyen-dak-ha', '?__proto__=a'])(
    'are not made for everybody when a parameter is misspelt (%s)',
    async (query) => {
      const response = await app.request(packages + query, sending(round));
      expect(response.status).toBe(400);
      const name = /(units|format|Unit|__proto__)=/.exec(query)?.[1];
      expect(await response.json()).toEqual({
        code: 'unknown-parameter',
        message: `Địa chỉ này không có tham số “${name}”. Tham số dùng được: unit. Sửa lại tên tham số hoặc bỏ tham số đó rồi gửi lại.`,
        issues: [],
      });
    },
  );

  test.each(['text/html', 'application/json', 'application/zip;q=0'])('are refused for Accept: %s', async (accept) => {
    const response = await app.request(packages, sending(round, { Accept: accept }));
    expect(response.status).toBe(406);
    expect(response.headers.get('Vary')).toBe('Accept');
    expect(await response.json()).toEqual({
      code: 'not-acceptable',
      message: 'Không trả được kết quả theo kiểu nêu trong Accept. Các kiểu dùng được: application/zip.',
      issues: [],
    });
  });

  test.each(['*/*', 'application/*', 'text/html, application/zip;q=0.1'])('are sent for Accept: %s', async (accept) => {
    const response = await app.request(packages, sending(round, { Accept: accept }));
    expect([response.status, response.headers.get('Vary')]).toEqual([200, 'Accept']);
    await response.body?.cancel();
  });

  test.each([
    ['?unit=so-la', round, 422, 'unknown-unit'],
    ['', dossierInput(), 422, 'missing-part'],
    ['', { ...round, titel: 'x' }, 422, 'invalid-dossier'],
    ['', '{', 400, 'invalid-json'],
  ])('with %j fail with an answer, not with a torn file', async (query, body, status, code) => {
    const response = await app.request(packages + query, sending(body));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  test('are not made on after the reader has gone', async () => {
    const response = await app.request(packages, sending(round));
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await reader?.cancel();
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });
});

function foldersOf(zip: Uint8Array): string[] {
  const paths = Object.keys(new PizZip(zip).files).filter((path) => path.includes('/'));
  return [...new Set(paths.map((path) => path.split('/')[0] ?? ''))];
}
