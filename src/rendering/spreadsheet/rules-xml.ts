import { rangeAddress } from './address.ts';
import type { EntryRule, SheetLayout } from './layout.ts';
import { attributeXstring, xmlText } from './xml-text.ts';

const promptTitle = 'Cách ghi';
const faultTitle = 'Chưa đúng';

/**
 * The rules of a sheet as XML ("dataValidations", ECMA-376, 18.3.1.33), one for each column: exceljs keeps a rule for
 * each cell and splits the ranges, and loses line breaks of prompts.
 */
export function rulesXml(rules: readonly EntryRule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

function ruleXml({ type, operator, formulas, prompt, fault, ranges }: EntryRule): string {
  const attributes = [
    `type="${type}"`,
    'errorStyle="stop"',
    `operator="${operator}"`,
    'allowBlank="1"',
    ...(prompt === '' ? [] : ['showInputMessage="1"']),
    'showErrorMessage="1"',
    `errorTitle="${attributeXstring(faultTitle)}"`,
    `error="${attributeXstring(fault)}"`,
    ...(prompt === ''
      ? []
      : [`promptTitle="${attributeXstring(promptTitle)}"`, `prompt="${attributeXstring(prompt)}"`]),
    `sqref="${ranges.map(rangeAddress).join(' ')}"`,
  ];
  const texts = formulas.map((formula, index) => `<formula${index + 1}>${xmlText(formula)}</formula${index + 1}>`);
  return `<dataValidation ${attributes.join(' ')}>${texts.join('')}</dataValidation>`;
}

/** Cells that show another sheet of the file ("hyperlinks", ECMA-376, 18.3.1.48). */
export function linksXml(links: SheetLayout['links']): string {
  if (links.length === 0) return '';
  const each = links.map(
    ({ address, sheet }) => `<hyperlink ref="${address}" location="${attributeXstring(`'${sheet}'!A1`)}"/>`,
  );
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}
