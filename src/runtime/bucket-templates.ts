import { MissingTemplateError, UnreadableTemplateError } from '../errors.ts';
import type { TemplateStore } from '../generate.ts';

/** What is used of an R2 bucket (Cloudflare Workers, binding `TEMPLATES`). */
export interface TemplateBucket {
  /** Nothing if there is no object of this key. With `onlyIf`, an object without a body if its content is the known one. */
  get(key: string, options?: { readonly onlyIf: { readonly etagDoesNotMatch: string } }): Promise<StoredObject | null>;
}

interface StoredObject {
  /** Names the content. */
  readonly etag: string;
  readonly arrayBuffer?: () => Promise<ArrayBuffer>;
}

/**
 * The templates in a bucket, `<kind-id>.docx`. The bucket is asked each time, so that a change is seen at once; the
 * bytes come over only when they are others than the last time.
 */
export function bucketTemplates(bucket: TemplateBucket): TemplateStore {
  const known = new Map<string, { readonly etag: string; readonly bytes: Uint8Array }>();
  return {
    load: async (kindId) => {
      const before = known.get(kindId);
      const options = before === undefined ? undefined : { onlyIf: { etagDoesNotMatch: before.etag } };
      try {
        const object = await bucket.get(`${kindId}.docx`, options);
        if (object === null) throw new MissingTemplateError(kindId);
        if (object.arrayBuffer === undefined) return (before ?? fail(kindId)).bytes;
        const bytes = new Uint8Array(await object.arrayBuffer());
        known.set(kindId, { etag: object.etag, bytes });
        return bytes;
      } catch (cause) {
        throw cause instanceof MissingTemplateError ? cause : new UnreadableTemplateError(kindId, { cause });
      }
    },
  };
}

/** An object without a body answers a condition only: without one it is a fault of the bucket. */
function fail(kindId: string): never {
  throw new UnreadableTemplateError(kindId);
}
