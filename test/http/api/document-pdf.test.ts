import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { offeredPapers } from '../../../src/documents/offered-papers.ts';
import { gotenbergConverter } from '../../../src/runtime/pdf/gotenberg.ts';
import { sending, testApp } from '../../support/app.ts';
import { dossierInput } from '../../support/dossiers.ts';
import { type FakeGotenberg, fakeGotenberg, smallPdf } from '../../support/fake-gotenberg.ts';
import { dossierOf, repositoryTemplates, rounds } from '../../support/rounds.ts';

let gotenberg: FakeGotenberg | undefined;

/** The service beside a Gotenberg that answers so. */
async function withGotenberg(answer: (response: ServerResponse) => void = (response) => response.end(smallPdf)) {
  gotenberg = await fakeGotenberg(answer);
  return testApp(gotenbergConverter({ url: gotenberg.url, fetch }));
}

afterEach(async () => {
  await gotenberg?.close();
  gotenberg = undefined;
});

const path = '/api/documents/approval-decision?format=pdf';

describe('a paper as PDF', () => {
  test('is made of the Word file, and has its name and its findings', async () => {
    const { app } = await withGotenberg();
    const word = await app.request('/api/documents/approval-decision', sending());
    const pdf = await app.request(path, sending());
    expect(pdf.status).toBe(200);
    expect(pdf.headers.get('Content-Type')).toBe('application/pdf');
    const named = (response: Response) => response.headers.get('Content-Disposition');
    expect(named(pdf)).toBe(named(word)?.replaceAll('.docx', '.pdf'));
    const findings = word.headers.get('Trinh-Ky-Findings');
    expect(findings).toMatch(/^error=/);
    expect(pdf.headers.get('Trinh-Ky-Findings')).toBe(findings);
    expect(await pdf.text()).toBe(smallPdf);
    const sent = gotenberg?.received[0]?.form.get('files') as File;
    expect(Buffer.from(await sent.arrayBuffer()).equals(Buffer.from(await word.bytes()))).toBe(true);
  });

  test.each(offeredPapers.map(({ id }) => id))('can be had of %s', async (id) => {
    const offered = offeredPapers.find((each) => each.id === id);
    const round = rounds.find((each) => offered?.isFor(dossierOf(each))) ?? expect.fail();
    const { app } = await withGotenberg();
    const response = await app.request(`/api/documents/${id}?format=pdf`, sending(dossierOf(round)));
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
  });

  test('comes with all findings when JSON or parts are asked for', async () => {
    const { app } = await withGotenberg();
    const json = await app.request(path, sending(dossierInput(), { Accept: 'application/json' }));
    expect(await json.json()).toMatchObject({
      kind: 'approval-decision',
      fileName: expect.stringMatching(/\.pdf$/),
      mediaType: 'application/pdf',
      templates: [{ kind: 'approval-decision', isBundled: true }],
      content: Buffer.from(smallPdf).toString('base64'),
    });
    const parts = await app.request(path, sending(dossierInput(), { Accept: 'multipart/mixed' }));
    expect(await parts.text()).toContain('Content-Type: application/pdf\r\n');
  });

  test('can be asked for by its media type, and is not sent to who leaves it open', async () => {
    const { app } = await withGotenberg();
    const type = async (accept: string) => {
      const response = await app.request('/api/documents/result-detail', sending(dossierInput(), { Accept: accept }));
      return response.headers.get('Content-Type');
    };
    expect(await type('application/pdf')).toBe('application/pdf');
    expect(await type('*/*')).toContain('wordprocessingml');
  });

  test('can be made of a template that came with the request', async () => {
    const { app } = await withGotenberg();
    const body = new FormData();
    body.set('dossier', JSON.stringify(dossierInput()));
    body.set('template', new Blob([(await repositoryTemplates.load('approval-decision')).slice()]));
    expect((await app.request(path, { method: 'POST', body })).status).toBe(200);
  });

  test('is not begun for a dossier with faults', async () => {
    const { app } = await withGotenberg();
    expect((await app.request(path, sending({}))).status).toBe(422);
    expect(gotenberg?.received).toEqual([]);
  });
});

describe('without a converter', () => {
  test('a PDF is answered by 501 with the reason, and nothing is logged', async () => {
    const { app, logged } = testApp();
    const response = await app.request(path, sending());
    expect(response.status).toBe(501);
    expect(await response.json()).toEqual({
      code: 'pdf-unavailable',
      message: expect.stringMatching(/^Nơi chạy phần mềm chưa có công cụ chuyển sang PDF .*TRINH_KY_GOTENBERG_URL\.$/),
      issues: [],
    });
    expect(logged).toEqual([]);
    expect((await app.request('/api/documents/nope?format=pdf', sending())).status).toBe(404);
  });

  test('its media type is not offered', async () => {
    const accepting = sending(dossierInput(), { Accept: 'application/pdf' });
    const response = await testApp().app.request('/api/documents/approval-decision', accepting);
    expect(response.status).toBe(406);
  });

  test('the list of kinds says so and why; with one it says that there is PDF', async () => {
    const support = async ({ app }: ReturnType<typeof testApp>) =>
      ((await (await app.request('/api/kinds')).json()) as { pdf: unknown }).pdf;
    expect(await support(testApp())).toEqual({
      isAvailable: false,
      message: expect.stringContaining('chưa có công cụ chuyển sang PDF'),
    });
    expect(await support(await withGotenberg())).toEqual({ isAvailable: true });
  });
});

describe('a fault of the converter', () => {
  test.each([
    [500, 502, 'pdf-failed', null],
    [429, 503, 'pdf-busy', '10'],
    [503, 504, 'pdf-timeout', null],
  ])('that answers %i is answered by %i %s, and logged', async (theirs, ours, code, retryAfter) => {
    const { app, logged } = await withGotenberg((response) => response.writeHead(theirs).end('goroutine 1 [running]'));
    const response = await app.request(path, sending());
    expect([response.status, response.headers.get('Retry-After')]).toEqual([ours, retryAfter]);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ code, message: expect.stringMatching(/PDF/) });
    expect(body).not.toContain('goroutine');
    expect(logged).toHaveLength(1);
  });

  test('is not what a request is that was broken off: the conversion is stopped, and nothing logged', async () => {
    const stopped = Promise.withResolvers<void>();
    const { app, logged } = await withGotenberg((response) => response.once('close', stopped.resolve));
    const given = new AbortController();
    const answer = app.request(new Request(`http://localhost${path}`, { ...sending(), signal: given.signal }));
    await vi.waitFor(() => expect(gotenberg?.received).toHaveLength(1), { timeout: 10_000 });
    given.abort();
    await stopped.promise;
    expect(await (await answer).json()).toMatchObject({ code: 'pdf-abandoned' });
    expect(logged).toEqual([]);
  });
});
