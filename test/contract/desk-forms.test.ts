import { describe, expect, test } from 'vitest';
import { kindsFor } from '../../src/documents/index.ts';
import { testApp } from '../support/app.ts';
import { dossierOf, rounds } from '../support/rounds.ts';
import { draftOf, formOf } from '../support/sent-forms.ts';

const { app } = testApp();
const cases = rounds.flatMap((round) => kindsFor(dossierOf(round)).map((kind) => ({ kind: kind.id, round })));

describe.each(cases)('the form of $kind for $round', ({ kind, round }) => {
  test('sent back untouched changes nothing', async () => {
    const dossier = dossierOf(round);
    const first = await page(kind, withDossier(dossier));
    const second = await page(kind, formOf(first));
    expect(draftOf(second)).toEqual(JSON.parse(JSON.stringify(dossier)));
    expect(second).not.toContain('cần điền hoặc sửa');
  });
});

async function page(kind: string, body: FormData): Promise<string> {
  const response = await app.request(`/ho-so/soan-van-ban/${kind}`, { method: 'POST', body });
  expect(response.status).toBe(200);
  return response.text();
}

function withDossier(dossier: unknown): FormData {
  const form = new FormData();
  form.append('dossier', JSON.stringify(dossier));
  return form;
}
