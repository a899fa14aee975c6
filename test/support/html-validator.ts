import { HtmlValidate, type Report } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
});

/** What html-validate finds wrong with a fragment of HTML, by its rules for the standard and for accessibility. */
export async function htmlFragmentFaults(bytes: Uint8Array): Promise<string[]> {
  return faultsIn(await validator.validateString(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
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
    // How the same markup may be written: hono/jsx writes it one way throughout.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    // A matter of search engines: the title of a window is as long as that of the dossier.
    'long-title': 'off',
  },
});

/** The same of a whole page. */
export async function htmlPageFaults(page: string): Promise<string[]> {
  return faultsIn(await pageValidator.validateString(page));
}

function faultsIn({ results }: Report): string[] {
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
  );
}
