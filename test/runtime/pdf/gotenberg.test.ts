import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PdfAbandonedError, PdfBusyError, PdfConversionError, PdfTimeoutError } from '../../../src/errors.ts';
import { type GotenbergOptions, gotenbergConverter } from '../../../src/runtime/pdf/gotenberg.ts';
import { type FakeGotenberg, fakeGotenberg, type Received, smallPdf } from '../../support/fake-gotenberg.ts';

const paper = new TextEncoder().encode('a paper');
let service: FakeGotenberg | undefined;

/** A converter by a service that answers so. */
async function answering(
  answer: (response: ServerResponse, received: Received) => void,
  options: Partial<GotenbergOptions> = {},
) {
  service = await fakeGotenberg(answer);
  return gotenbergConverter({ url: service.url, fetch, ...options });
}

afterEach(async () => {
  await service?.close();
  service = undefined;
});

describe('Gotenberg', () => {
  test('gets the paper as a Word file by the route for office papers, and its answer is the PDF', async () => {
    const converter = await answering((response) => response.end(smallPdf));
    expect(new TextDecoder().decode(await converter.convert(paper))).toBe(smallPdf);
    const [{ request, form } = expect.fail()] = service?.received ?? [];
    expect([request.method, request.url]).toEqual(['POST', '/forms/libreoffice/convert']);
    expect([...form.keys()]).toEqual(['files']);
    const file = form.get('files') as File;
    expect([file.name, await file.text()]).toEqual(['paper.docx', 'a paper']);
  });

  test('may stand below a path, and ask for a name and a password', async () => {
    const url = (root: URL) =>
      Object.assign(new URL(root), { pathname: '/office/', username: 'clerk', password: 'mật khẩu' });
    await answering((response) => response.end(smallPdf));
    await gotenbergConverter({ url: url(service?.url ?? expect.fail()), fetch }).convert(paper);
    const [{ request } = expect.fail()] = service?.received ?? [];
    expect(request.url).toBe('/office/forms/libreoffice/convert');
    expect(request.headers.authorization).toBe(`Basic ${Buffer.from('clerk:mật khẩu').toString('base64')}`);
  });

  test.each([
    ['a refusal', 400, PdfConversionError],
    ['a missing password', 401, PdfConversionError],
    ['a redirection', 302, PdfConversionError],
    ['a fault of its own', 500, PdfConversionError],
    ['its full queue', 429, PdfBusyError],
    ['its own time limit', 503, PdfTimeoutError],
    ['the time limit of a gateway before it', 504, PdfTimeoutError],
  ])('that answers with %s is told so; its words are for the log', async (_, status, told) => {
    const converter = await answering((response) => {
      response.writeHead(status, { Location: '/elsewhere' }).end('its own words');
    });
    const error = (await converter.convert(paper).catch((reason: unknown) => reason)) as Error;
    expect(error).toBeInstanceOf(told);
    expect(error.message).not.toContain('its own words');
    if (told !== PdfBusyError)
      expect(error.cause).toMatchObject({ message: `Gotenberg answered ${status}: its own words` });
    expect(service?.received).toHaveLength(1);
  });

  test.each([
    ['nothing', ''],
    ['something else', '<html>'],
    ['half a file', smallPdf.slice(0, 20)],
  ])('that sends %s is an error', async (_, body) => {
    const converter = await answering((response) => response.end(body));
    await expect(converter.convert(paper)).rejects.toBeInstanceOf(PdfConversionError);
  });

  test.each(['told ahead', 'not told'])(
    'that sends more than allowed, its length %s, is not read to its end',
    async (told) => {
      const closed = Promise.withResolvers<void>();
      const converter = await answering(
        (response) => {
          response.once('close', closed.resolve);
          if (told === 'told ahead') response.setHeader('Content-Length', 1_000_000_000);
          response.write(Buffer.alloc(2000));
        },
        { mostBytes: 1000 },
      );
      const error = (await converter.convert(paper).catch((reason: unknown) => reason)) as Error;
      expect(error).toBeInstanceOf(PdfConversionError);
      expect(error.cause).toMatchObject({ message: 'The answer is longer than 1000 bytes' });
      await closed.promise;
    },
  );

  test.each([
    ['does not answer', () => {}],
    ['stops in the midst of its answer', (response: ServerResponse) => response.write(smallPdf.slice(0, 20))],
  ])('that %s is given up at the time limit', async (_, answer) => {
    const closed = Promise.withResolvers<void>();
    const converter = await answering(
      (response) => {
        response.once('close', closed.resolve);
        answer(response);
      },
      { timeLimit: 1000 },
    );
    await expect(converter.convert(paper)).rejects.toBeInstanceOf(PdfTimeoutError);
    await closed.promise;
  });

  test('is told when nobody waits for its answer any more', async () => {
    const closed = Promise.withResolvers<void>();
    const converter = await answering((response) => response.once('close', closed.resolve));
    const given = new AbortController();
    const conversion = converter.convert(paper, { signal: given.signal });
    await vi.waitFor(() => expect(service?.received).toHaveLength(1), { timeout: 10_000 });
    given.abort();
    await expect(conversion).rejects.toBeInstanceOf(PdfAbandonedError);
    await closed.promise;
  });

  test('that breaks off or is not there is an error', async () => {
    const converter = await answering((response) => response.destroy());
    await expect(converter.convert(paper)).rejects.toBeInstanceOf(PdfConversionError);
    await service?.close();
    service = undefined;
    await expect(converter.convert(paper)).rejects.toBeInstanceOf(PdfConversionError);
  });
});
