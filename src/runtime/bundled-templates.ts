import approvalDecision from '../../templates/approval-decision.docx';
import { MissingTemplateError } from '../errors.ts';
import type { TemplateStore } from '../generate.ts';

const bundled: ReadonlyMap<string, ArrayBuffer> = new Map([['approval-decision', approvalDecision]]);

/** The templates built into the Worker, where there is no disk. */
export const bundledTemplates: TemplateStore = {
  load: async (kindId) => {
    const bytes = bundled.get(kindId);
    if (bytes === undefined) throw new MissingTemplateError(kindId);
    return new Uint8Array(bytes);
  },
};
