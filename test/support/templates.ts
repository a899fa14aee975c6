import PizZip from 'pizzip';
import type { TemplateStore } from '../../src/generate.ts';
import { repositoryTemplates } from './rounds.ts';

/** The templates of the repository, but for one part of one of them, as somebody changed it. */
export function templatesWith(kindId: string, part: string, change: (xml: string) => string): TemplateStore {
  return {
    load: async (id) => {
      const bytes = await repositoryTemplates.load(id);
      if (id !== kindId) return bytes;
      const zip = new PizZip(bytes);
      const before = zip.file(part)?.asText() ?? '';
      const after = change(before);
      if (after === before) throw new Error(`The change of ${part} of ${kindId} changed nothing`);
      zip.file(part, after);
      return zip.generate({ type: 'uint8array' });
    },
  };
}
