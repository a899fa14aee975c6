import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
});

/** What html-validate finds wrong with a fragment of HTML, by its rules for the standard and for accessibility. */
export async function htmlFragmentFaults(bytes: Uint8Array): Promise<string[]> {
  const { results } = await validator.validateString(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** What has no place in plain text: bytes that are no UTF-8, entities of HTML, blanks at the end of a line, two blank lines. */
export async function plainTextFaults(bytes: Uint8Array): Promise<string[]> {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return text.match(/&(?:#?\w+);|[ \t]$|\n\n\n|\r|\ufeff/gm) ?? [];
}

/** The same of a whole page. */
export async function htmlPageFaults(page: string): Promise<string[]> {
  return htmlFragmentFaults(new TextEncoder().encode(page));
}
