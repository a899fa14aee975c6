import { describe, expect, test } from 'vitest';
import { documentKinds } from '../../../src/documents/index.ts';
import { MissingTemplateError } from '../../../src/errors.ts';
import { bundledSamples } from '../../../src/runtime/sample-dossiers.ts';
import { testApp } from '../../support/app.ts';
import { faultyTemplate, ownTemplate } from '../../support/own-templates.ts';
import { repositoryTemplates } from '../../support/rounds.ts';

describe('GET /readyz', () => {
  test('says that every template can be used', async () => {
    const response = await testApp().app.request('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', templates: documentKinds.length });
  });

  test('names every template that can’t be used, with 503, and logs why', async () => {
    const missing = ['cover-letter', 'report-outline'];
    const { app, logged } = testApp({
      templates: {
        load: (kindId) =>
          missing.includes(kindId)
            ? Promise.reject(new MissingTemplateError(kindId))
            : repositoryTemplates.load(kindId),
      },
    });
    const response = await app.request('/readyz', { headers: { 'X-Request-Id': 'a' } });
    expect(response.status).toBe(503);
    const { issues, ...body } = (await response.json()) as { issues: { place: string; message: string }[] };
    expect(body).toEqual({
      code: 'not-ready',
      message: expect.stringMatching(/^Dịch vụ chưa sẵn sàng tạo văn bản\. .+ Mã yêu cầu: a\.$/),
    });
    expect(issues.map(({ place }) => place).sort()).toEqual(missing.map((id) => `${id}.docx`));
    expect(logged).toHaveLength(1);
  });

  test('sees at once that an office’s own template was broken, and that it was mended', async () => {
    const kind = 'approval-decision';
    const stored = { bytes: ownTemplate(kind) };
    const { app } = testApp({
      ownTemplates: {
        load: (kindId) =>
          kindId === kind ? Promise.resolve(stored.bytes) : Promise.reject(new MissingTemplateError(kindId)),
      },
    });
    expect((await app.request('/readyz')).status).toBe(200);
    stored.bytes = faultyTemplate(kind);
    const broken = await app.request('/readyz');
    expect(broken.status).toBe(503);
    expect(await broken.json()).toMatchObject({
      issues: [{ place: `${kind}.docx`, message: expect.stringContaining('titel') }],
    });
    stored.bytes = ownTemplate(kind);
    expect((await app.request('/readyz')).status).toBe(200);
  });

  test('says that no paper could be made when the sample can’t be read', async () => {
    const { app } = testApp({ samples: { load: () => Promise.reject(new Error('/secret/path')) } });
    const response = await app.request('/readyz');
    expect(response.status).toBe(503);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ issues: [{ place: 'Văn bản mẫu' }] });
    expect(body).not.toContain('secret');
  });

  test('makes the sample paper once', async () => {
    let loaded = 0;
    const { app } = testApp({
      samples: {
        load: async () => {
          loaded += 1;
          return bundledSamples.load();
        },
      },
    });
    for (let at = 0; at < 2; at += 1) expect((await app.request('/readyz')).status).toBe(200);
    expect(loaded).toBe(1);
  });
});
