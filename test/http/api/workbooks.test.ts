import { describe, expect, test } from 'vitest';
import { importedDossierSchema } from '../../../src/http/api/bodies.ts';
import { readDossierWorkbook } from '../../../src/intake/dossier-workbook.ts';
import { sending, testApp } from '../../support/app.ts';
import { dossierOf, rounds } from '../../support/rounds.ts';

const { app } = testApp();
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function workbook(body: BodyInit, type = xlsx): RequestInit {
  return { method: 'POST', headers: { 'Content-Type': type }, body };
}

describe('the workbook of a dossier', () => {
  test.each(rounds)('of the round %s is there to be fetched', async (round) => {
    const response = await app.request(`/api/workbooks/${round}`);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, xlsx]);
    expect(response.headers.get('Content-Disposition')).toMatch(
      /^attachment; filename="[a-z0-9-]+\.xlsx"; filename\*=UTF-8''/,
    );
    expect(readDossierWorkbook(await response.bytes())).toEqual(dossierOf(round));
  });

  test('of any dossier is made, and a faulty dossier refused', async () => {
    const dossier = dossierOf('kon-tum-2023');
    const response = await app.request('/api/workbooks', sending(dossier));
    expect(readDossierWorkbook(await response.bytes())).toEqual(dossier);
    const refused = await app.request('/api/workbooks', sending({}));
    expect([refused.status, await refused.json()]).toMatchObject([422, { code: 'invalid-dossier' }]);
  });

  test('that is new is empty, and says what it lacks when it is sent back', async () => {
    const response = await app.request('/api/workbooks/new');
    expect(response.headers.get('Content-Disposition')).toContain('filename="ho-so-moi.xlsx"');
    const answer = await app.request('/api/imports/dossier', workbook(await response.bytes()));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'invalid-dossier',
      issues: expect.arrayContaining([
        { place: 'Trang tính “Hồ sơ”, ô B8', message: 'Chưa điền “Tên hồ sơ”.', hint: 'Điền vào ô này.' },
      ]),
    });
  });

  test('is read as the dossier with its findings', async () => {
    const bytes = await (await app.request('/api/workbooks/kon-tum-2023')).bytes();
    for (const type of [xlsx, 'application/octet-stream']) {
      const response = await app.request('/api/imports/dossier', workbook(bytes, type));
      const answer = await response.json();
      expect(importedDossierSchema.parse(answer)).toEqual(answer);
      expect(answer).toMatchObject({ dossier: dossierOf('kon-tum-2023'), findings: expect.any(Array) });
      expect(response.headers.get('Trinh-Ky-Findings')).toMatch(/^error=0, warning=\d/);
    }
  });

  test('is taken in the place of the dossier in a form', async () => {
    const body = new FormData();
    body.set('dossier', new Blob([await (await app.request('/api/workbooks/kon-tum-2023')).bytes()]));
    body.set('paper', 'TT | Đơn vị\n');
    const response = await app.request('/api/reconciliations', { method: 'POST', body });
    expect(await response.json()).toMatchObject({ code: 'no-result-table' });
  });

  test.each([
    ['/api/workbooks/nowhere', {}, 404, 'unknown-round'],
    ['/api/workbooks/new?round=x', {}, 400, 'unknown-parameter'],
    ['/api/workbooks/new', { headers: { Accept: 'text/html' } }, 406, 'not-acceptable'],
    ['/api/imports/dossier', sending(), 415, 'not-a-workbook'],
    ['/api/imports/dossier', workbook('{}'), 422, 'unreadable-paper'],
  ] as const)('%s is answered with an error (case %#)', async (path, init, status, code) => {
    const response = await app.request(path, init);
    expect([response.status, await response.json()]).toMatchObject([status, { code }]);
  });
});
