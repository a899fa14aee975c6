import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reconciliationSchema } from '../../../src/http/api/bodies.ts';
import { testApp } from '../../support/app.ts';

const { app } = testApp();
const path = '/api/reconciliations';
const dossier = readFileSync(new URL('../../../data/kon-tum-2023/dossier.json', import.meta.url), 'utf8');
const paper = (name: string) => readFileSync(new URL(`../../support/papers/${name}.txt`, import.meta.url), 'utf8');

function form(parts: Readonly<Record<string, string | Blob>>): RequestInit {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) body.set(name, part);
  return { method: 'POST', body };
}

describe('a paper to be reconciled', () => {
  test('is answered with every difference, its place, and what was compared', async () => {
    const response = await app.request(path, form({ dossier, paper: new Blob([paper('kon-tum-2023-announcement')]) }));
    expect(response.status).toBe(200);
    const answer = await response.json();
    expect(reconciliationSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      message: 'Đã đối chiếu 30 dòng đơn vị, 60 số liệu và xếp loại: có 2 sai khác.',
      differences: [
        { code: 'figure-differs', place: 'Dòng 58' },
        { code: 'average-differs', place: 'Dòng 67' },
      ],
    });
  });

  test('that says what the data says has no difference, sent as text or as a file', async () => {
    for (const part of [paper('kon-tum-2023-decision'), new Blob([paper('kon-tum-2023-decision')])]) {
      const answer = await (await app.request(path, form({ dossier, paper: part }))).json();
      expect(answer).toMatchObject({
        message: 'Đã đối chiếu 30 dòng đơn vị, 120 số liệu và xếp loại: không có sai khác.',
        differences: [],
      });
    }
  });

  test.each([
    [{ dossier, paper: 'không có bảng' }, 422, 'no-result-table'],
    [{ dossier, paper: '%PDF-1.4' }, 422, 'unreadable-paper'],
    [{ dossier: '{}', paper: 'x' }, 422, 'invalid-dossier'],
    [{ dossier: '{', paper: 'x' }, 400, 'invalid-json'],
    [{ dossier }, 400, 'missing-form-part'],
    [{ paper: 'x' }, 400, 'missing-form-part'],
  ])('is refused with an answer (case %#)', async (parts, status, code) => {
    const response = await app.request(path, form(parts));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  test.each([
    { method: 'POST', body: dossier, headers: { 'Content-Type': 'application/json' } },
    { method: 'POST', body: 'torn', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
    { method: 'POST' },
  ])('must come in a form (case %#)', async (init) => {
    const response = await app.request(path, init);
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ code: 'not-a-form' });
  });
});
