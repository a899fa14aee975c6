import type { DocumentKind } from '../../../src/documents/document-kind.ts';
import type { TemplateFinding } from '../../../src/template-check/report.ts';
import { ownTemplate } from '../edited-templates.ts';
import { withPart } from '../word-edits.ts';

/** A template with one thing wrong, and what has to be told of it. */
export interface FaultyTemplate {
  readonly code: TemplateFinding['code'];
  readonly what: string;
  readonly template: () => Uint8Array;
  /** The approval decision, if left out. */
  readonly kind?: DocumentKind;
  readonly told: Partial<TemplateFinding>;
}

export const mainPart = 'word/document.xml';

/** The template of the decision with other words in one of its parts, which must have had the ones given. */
export function edited(from: string, to: string, part = mainPart): Uint8Array {
  return withPart(ownTemplate(), part, (xml) => {
    if (!xml.includes(from)) throw new Error(`${part} has no ${from}`);
    return xml.replace(from, () => to);
  });
}
