import fc from 'fast-check';
import { encodeBase64 } from 'hono/utils/encode';
import { describe, expect, test } from 'vitest';
import { sentFile } from '../../src/http/sent-file.ts';

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return body;
}

const bytes = new Uint8Array([0, 1, 255]);
const held = { held: encodeBase64(bytes.buffer), 'held-name': 'cũ.docx' };
/** What a browser sends for a field in which nothing was chosen. */
const nothing = new File([], '');

describe('the file that a page was sent', () => {
  test('is the chosen one, else the one that is carried along', async () => {
    expect(await sentFile(form({ file: new File(['mới'], 'mới.docx'), ...held }))).toMatchObject({ name: 'mới.docx' });
    expect(await sentFile(form({ file: nothing, ...held }))).toEqual({ name: 'cũ.docx', bytes });
    expect(await sentFile(form({ file: nothing }))).toBeUndefined();
    expect(await sentFile(form({}))).toBeUndefined();
  });

  test('is carried along byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), async (content) => {
        const sent = await sentFile(form({ held: encodeBase64(content.slice().buffer) }));
        expect(sent?.bytes).toEqual(content);
      }),
    );
  });

  test('has a name of one line without characters that nobody sees, however long it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (name) => {
        const sent = await sentFile(form({ ...held, 'held-name': name }));
        expect(sent?.name).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,120}$/u);
      }),
    );
  });

  test('is refused when it is empty, or was damaged on its way', async () => {
    await expect(sentFile(form({ file: new File([], 'rỗng.docx') }))).rejects.toMatchObject({
      code: 'empty-file',
      message: expect.stringContaining('“rỗng.docx”'),
    });
    await expect(sentFile(form({ held: '***' }))).rejects.toMatchObject({ code: 'held-file-damaged' });
  });
});
