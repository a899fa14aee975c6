import * as z from 'zod';
import { articleFields } from '../decision-articles.ts';
import { decisionFootFields, decisionHeadFields } from '../decision-frame.ts';

const text = (description: string) => z.string().describe(description);

/** Every word the template of the decision may print. */
export const contextSchema = z.strictObject({
  documentTitle: text('Tên văn bản ghi trong thuộc tính của tệp Word'),
  ...decisionHeadFields,
  indexSetName: text('Tên bộ chỉ số được ban hành'),
  ...articleFields,
  ...decisionFootFields,
});

export type IndexSetDecisionContext = z.infer<typeof contextSchema>;
