import { describe, expect, test } from 'vitest';
import { mediaTypes } from '../../../src/generate.ts';
import { checkedTemplateSchema } from '../../../src/http/api/bodies.ts';
import { templateReportSchema } from '../../../src/template-check/report.ts';
import { testApp } from '../../support/app.ts';
import { ownTemplate, withBlocks } from '../../support/edited-templates.ts';
import { paragraph } from '../../support/word-markup.ts';

const { app } = testApp();
const path = '/api/templates/approval-decision/check';
const wrong = withBlocks(paragraph('Về {subjct}'));

function sent(template: Uint8Array | string, headers: Readonly<Record<string, string>> = {}): RequestInit {
  const type = { 'Content-Type': 'application/octet-stream' };
  return { method: 'POST', headers: { ...type, ...headers }, body: template as BodyInit };
}

describe('a template to be checked', () => {
  test('that is right is usable, with a trial paper of each sample dossier, sent as the body or in a form', async () => {
    const form = new FormData();
    form.set('template', new Blob([ownTemplate().slice()]));
    for (const request of [
      sent(ownTemplate()),
      sent(ownTemplate(), { 'Content-Type': mediaTypes.docx }),
      { method: 'POST', body: form },
    ]) {
      const response = await app.request(path, request);
      expect(response.status).toBe(200);
      const report = templateReportSchema.parse(await response.json());
      expect(report).toMatchObject({ kind: 'approval-decision', isUsable: true, findings: [], more: 0 });
      expect(report.trials.length).toBeGreaterThanOrEqual(2);
      expect(report.trials.every(({ format }) => format.counts.error === 0)).toBe(true);
    }
  });

  test('with faults is answered with all of them, and makes no trial paper', async () => {
    const response = await app.request(path, sent(wrong));
    const report = templateReportSchema.parse(await response.json());
    expect(report).toMatchObject({ isUsable: false, trials: [], findings: [{ code: 'unknown-tag', where: 'đoạn 1' }] });
    expect(response.headers.get('Trinh-Ky-Findings')).toBe(
      'error=1, warning=0, info=0, codes=(unknown-tag;n=1), more-codes=0',
    );
  });

  test('comes back with comments on request, alone or in JSON', async () => {
    const file = await app.request(`${path}?copy=annotated`, sent(wrong));
    expect(file.headers.get('Content-Type')).toBe(mediaTypes.docx);
    expect(file.headers.get('Content-Disposition')).toContain('filename="approval-decision_co-nhan-xet.docx"');
    const json = await app.request(`${path}?copy=annotated`, sent(wrong, { Accept: 'application/json' }));
    const { report, content } = checkedTemplateSchema.parse(await json.json());
    expect(report.isUsable).toBe(false);
    expect(Buffer.from(content, 'base64')).toEqual(Buffer.from(await file.arrayBuffer()));
  });

  test('of every kind of paper has a sample dossier to be tried with', async () => {
    const { kinds } = (await (await app.request('/api/kinds')).json()) as { kinds: { id: string }[] };
    for (const { id } of kinds) {
      const response = await app.request(`/api/templates/${id}/check`, sent(ownTemplate(id)));
      const { isUsable, trials } = templateReportSchema.parse(await response.json());
      expect([id, isUsable, trials.length > 0]).toEqual([id, true, true]);
    }
  });

  test.each([
    ['an unknown kind', '/api/templates/khong-co/check', sent(wrong), 404, 'unknown-kind'],
    ['an unknown parameter', `${path}?fix=safe`, sent(wrong), 400, 'unknown-parameter'],
    ['an unknown copy', `${path}?copy=x`, sent(wrong), 400, 'unknown-copy'],
    ['another type', path, sent(wrong, { 'Content-Type': 'text/plain' }), 415, 'not-a-template'],
    ['a form without the template', path, { method: 'POST', body: new FormData() }, 400, 'missing-form-part'],
    ['what is no Word file', path, sent('x'), 422, 'unreadable-paper'],
    ['a type that is not offered', path, sent(wrong, { Accept: 'text/html' }), 406, 'not-acceptable'],
  ])('%s is refused with words that help', async (_, url, request, status, code) => {
    const response = await app.request(url, request);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, issues: [] });
  });
});
