import { expect, test } from 'vitest';
import { MissingTemplateError, UnreadableTemplateError } from '../../src/errors.ts';
import { bucketTemplates, type TemplateBucket } from '../../src/runtime/bucket-templates.ts';

/** An R2 bucket in memory: an object's content names it, and a condition that fails leaves the body out. */
function bucketOf(objects: Map<string, string>): TemplateBucket & { sent: number } {
  const bucket = {
    sent: 0,
    get: async (key: string, options?: { readonly onlyIf: { readonly etagDoesNotMatch: string } }) => {
      const content = objects.get(key);
      if (content === undefined) return null;
      if (options?.onlyIf.etagDoesNotMatch === content) return { etag: content };
      bucket.sent += 1;
      return { etag: content, arrayBuffer: async () => new TextEncoder().encode(content).buffer };
    },
  };
  return bucket;
}

const kind = 'approval-decision';
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a template in a bucket comes over once for as long as it is the same', async () => {
  const objects = new Map([[`${kind}.docx`, 'one']]);
  const bucket = bucketOf(objects);
  const templates = bucketTemplates(bucket);
  expect([text(await templates.load(kind)), text(await templates.load(kind))]).toEqual(['one', 'one']);
  expect(bucket.sent).toBe(1);
  objects.set(`${kind}.docx`, 'two');
  expect(text(await templates.load(kind))).toBe('two');
  objects.set(`${kind}.docx`, 'one');
  expect(text(await templates.load(kind))).toBe('one');
  expect(bucket.sent).toBe(3);
});

test('a template that is not in the bucket is missing, also after it was there', async () => {
  const objects = new Map([[`${kind}.docx`, 'one']]);
  const templates = bucketTemplates(bucketOf(objects));
  await templates.load(kind);
  objects.clear();
  await expect(templates.load(kind)).rejects.toThrow(MissingTemplateError);
});

test('a bucket that does not answer is an error, not an empty one', async () => {
  const templates = bucketTemplates({ get: () => Promise.reject(new Error('internal error (10001)')) });
  await expect(templates.load(kind)).rejects.toThrow(UnreadableTemplateError);
});
