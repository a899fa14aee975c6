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

const pageValidator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How hono/jsx writes what may be written in several ways; and a title that has the name of a dossier in it.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'submit'] }],
  },
});

/** The same for a whole page. */
export async function htmlPageFaults(page: string): Promise<string[]> {
  const { results } = await pageValidator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
  );
}
