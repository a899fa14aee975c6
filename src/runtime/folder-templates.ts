import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingTemplateError } from '../errors.ts';
import type { TemplateStore } from '../generate.ts';

/** The folder of the templates that come with this repository. */
export const ownTemplates = fileURLToPath(new URL('../../templates', import.meta.url));

/** The templates in a folder, `<kind-id>.docx`. An id is letters, digits and hyphens, so that no path leads out. */
export function folderTemplates(folder: string): TemplateStore {
  return {
    load: async (kindId) => {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kindId)) throw new MissingTemplateError(kindId);
      try {
        return await readFile(join(folder, `${kindId}.docx`));
      } catch (cause) {
        throw new MissingTemplateError(kindId, { cause });
      }
    },
  };
}
