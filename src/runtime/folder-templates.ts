import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingTemplateError, UnreadableTemplateError } from '../errors.ts';
import type { TemplateStore } from '../generate.ts';

/** The folder of the templates that come with this repository. */
export const bundledFolder = fileURLToPath(new URL('../../templates', import.meta.url));

/**
 * The templates in a folder, `<kind-id>.docx`. An id is letters, digits and hyphens, so that no path leads out. A file is
 * read each time: times of change may be coarser than two saves are apart, and a template is small.
 */
export function folderTemplates(folder: string): TemplateStore {
  return {
    load: async (kindId) => {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kindId)) throw new MissingTemplateError(kindId);
      try {
        return await readFile(join(folder, `${kindId}.docx`));
      } catch (cause) {
        throw await readError(folder, kindId, cause);
      }
    },
  };
}

/** A file is missing only in a folder that is there: a share that was cut off must not look like an empty one. */
async function readError(folder: string, kindId: string, cause: unknown): Promise<Error> {
  const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  return isMissing && isThere
    ? new MissingTemplateError(kindId, { cause })
    : new UnreadableTemplateError(kindId, { cause });
}
