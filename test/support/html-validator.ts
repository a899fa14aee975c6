import { HtmlValidate, type Result } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
});

const pageValidator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    // Boxes of one field share its name, as the standard has it.
    'form-dup-name': 'off',
  },
});

/** What html-validate finds wrong with a fragment of HTML, by its rules for the standard and for accessibility. */
export async function htmlFragmentFaults(bytes: Uint8Array): Promise<string[]> {
  const { results } = await validator.validateString(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return faultsOf(results);
}

/** The same of a whole page, but for matters of style in which the writer of JSX has no choice. */
export async function pageFaults(html: string): Promise<string[]> {
  const { results } = await pageValidator.validateString(html);
  return faultsOf(results);
}

function faultsOf(results: readonly Result[]): string[] {
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

/** What has no place in plain text: bytes that are no UTF-8, entities of HTML, blanks at the end of a line, two blank lines. */
export async function plainTextFaults(bytes: Uint8Array): Promise<string[]> {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return text.match(/&(?:#?\w+);|[ \t]$|\n\n\n|\r|\ufeff/gm) ?? [];
}
