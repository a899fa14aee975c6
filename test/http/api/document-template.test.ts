import { describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { dossierInput } from '../../support/dossiers.ts';
import { bundledTemplate, customProperties, faultyTemplate, ownTemplate } from '../../support/own-templates.ts';
import { approvedText } from '../../support/paper-text.ts';
import { dossierOf } from '../../support/rounds.ts';
import { withPart } from '../../support/word-edits.ts';

const kind = 'approval-decision';
const path = `/api/documents/${kind}`;

describe('a template sent beside the dossier', () => {
  test('makes this paper, and no other', async () => {
    const { app } = testApp();
    const own = await app.request(path, form({ template: ownTemplate(kind) }));
    expect(own.status).toBe(200);
    const bytes = await own.bytes();
    expect(await approvedText(bytes)).toContain('Nơi gửi:');
    expect(customProperties(bytes)[0]?.[1]).toMatch(/^Mẫu riêng của cơ quan, SHA-256 [0-9a-f]{64}$/);
    const next = await app.request(path, form({}));
    expect(await approvedText(await next.bytes())).toContain('Nơi nhận:');
  });

  test('is named in the JSON answer', async () => {
    const init = form({ template: bundledTemplate(kind) });
    const response = await testApp().app.request(path, { ...init, headers: { Accept: 'application/json' } });
    expect(await response.json()).toMatchObject({ templates: [{ kind, isBundled: true }] });
  });

  test('with faults is the sender’s fault: 422 with every fault and its place; nothing is logged', async () => {
    const { app, logged } = testApp();
    const response = await app.request(path, form({ template: faultyTemplate(kind) }));
    expect(response.status).toBe(422);
    const { code, issues } = (await response.json()) as { code: string; issues: { place: string }[] };
    expect(code).toBe('invalid-template');
    expect(issues.map(({ place }) => place)).toEqual(issues.map(() => expect.stringContaining('đoạn')));
    expect(logged).toEqual([]);
  });

  test('whose loops make a file without bound is refused with 422', async () => {
    const lists = [
      'tables',
      'groups',
      'rows',
      'recipients',
      'legalBases',
      'articles',
      'authorityLines',
      'capacityLines',
    ];
    const opened = lists.map((list) => `{#${list}}`).join('');
    const closed = lists.map((list) => `{/${list}}`).reverse();
    const words = `${opened}${'chữ '.repeat(8000)}${closed.join('')}`;
    const template = withPart(bundledTemplate(kind), 'word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p>`),
    );
    const body = new FormData();
    body.set('dossier', JSON.stringify(dossierOf('kon-tum-2023')));
    body.set('template', new Blob([template.slice()]));
    const response = await testApp().app.request(path, { method: 'POST', body });
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'output-gate' }]);
  });

  test('that is no Word file is refused with 422', async () => {
    const response = await testApp().app.request(path, form({ template: new TextEncoder().encode('x') }));
    expect([response.status, await response.json()]).toMatchObject([422, { code: 'invalid-template' }]);
  });

  test.each([
    ['a bound set', '/api/documents/approval-decision-set'],
    ['a workbook', '/api/documents/result-detail?format=xlsx'],
    ['a text', '/api/documents/results-announcement?format=txt'],
  ])('for %s is refused, not passed over', async (_, other) => {
    const response = await testApp().app.request(other, form({ template: ownTemplate(kind) }));
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'template-not-used' }]);
  });

  test('under a misspelt name is refused, not passed over', async () => {
    const response = await testApp().app.request(path, form({ templete: ownTemplate(kind) }));
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { code: 'unknown-form-part', message: expect.stringContaining('“templete”') },
    ]);
  });

  test('without a dossier is refused', async () => {
    const body = new FormData();
    body.set('template', new Blob([ownTemplate(kind).slice()]));
    const response = await testApp().app.request(path, { method: 'POST', body });
    expect([response.status, await response.json()]).toMatchObject([400, { code: 'missing-form-part' }]);
  });
});

function form(parts: Readonly<Record<string, Uint8Array>>): { method: string; body: FormData } {
  const body = new FormData();
  body.set('dossier', JSON.stringify(dossierInput()));
  for (const [name, bytes] of Object.entries(parts)) body.set(name, new Blob([bytes.slice()]), 'mau.docx');
  return { method: 'POST', body };
}
