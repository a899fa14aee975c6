import { describe, expect, test } from 'vitest';
import { testApp } from '../../support/app.ts';
import { bundledTemplate } from '../../support/own-templates.ts';

const { app } = testApp();
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('GET /api/templates/{kind}', () => {
  test('hands out the template that comes with the software', async () => {
    const response = await app.request('/api/templates/approval-decision');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, word]);
    expect(response.headers.get('Content-Disposition')).toContain('filename="approval-decision.docx"');
    expect(Buffer.from(await response.bytes()).equals(bundledTemplate('approval-decision'))).toBe(true);
  });

  test('hands out the guide to its tags as a Word file', async () => {
    const response = await app.request('/api/templates/approval-decision/guide');
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, word]);
    const disposition = decodeURIComponent(response.headers.get('Content-Disposition') ?? '');
    expect(disposition).toContain("UTF-8''Hướng dẫn soạn mẫu Quyết định phê duyệt kết quả.docx");
    expect([...(await response.bytes()).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  test.each(['/api/templates/nope', '/api/templates/nope/guide', '/api/kinds/nope/tags', '/api/templates/tag-guide'])(
    '%s is not found',
    async (path) => {
      const response = await app.request(path);
      expect([response.status, await response.json()]).toMatchObject([404, { code: 'unknown-kind' }]);
    },
  );

  test.each(['/api/templates/cover-letter', '/api/templates/cover-letter/guide', '/api/kinds/cover-letter/tags'])(
    '%s knows no parameter',
    async (path) => {
      const response = await app.request(`${path}?format=pdf`);
      expect([response.status, await response.json()]).toMatchObject([
        400,
        { code: 'unknown-parameter', message: expect.stringContaining('không nhận tham số nào') },
      ]);
    },
  );

  test('is refused to who does not take a Word file', async () => {
    const response = await app.request('/api/templates/cover-letter', { headers: { Accept: 'text/html' } });
    expect(response.status).toBe(406);
  });
});

test('GET /api/kinds/{kind}/tags tells each tag with its place and an example', async () => {
  const response = await app.request('/api/kinds/approval-decision/tags');
  const { kind, title, samples, tags } = (await response.json()) as {
    kind: string;
    title: string;
    samples: string[];
    tags: { name: string; fields?: object[] }[];
  };
  expect([kind, title, samples.length]).toEqual(['approval-decision', 'Quyết định phê duyệt kết quả', 2]);
  expect(tags.find(({ name }) => name === 'signatory')).toEqual({
    name: 'signatory',
    type: 'text',
    description: 'Họ và tên người ký',
    isRequired: false,
    written: '{signatory}',
    lists: [],
    example: 'Nguyễn Văn Mẫu',
  });
  expect(tags.find(({ name }) => name === 'tables')?.fields).toContainEqual(
    expect.objectContaining({ name: 'unitHeading', lists: ['tables'] }),
  );
});
