import type { Dossier } from '../../domain/dossier.ts';
import { choiceWords } from '../../domain/dossier-tables/choice-words.ts';
import type { Field } from '../../domain/dossier-tables/fields.ts';
import { columnKeys, sheetMark } from '../../domain/dossier-tables/marks.ts';
import type { Form } from '../../domain/dossier-tables/tables.ts';
import type { Column, Row, Sheet } from '../workbook.ts';
import { cellOf } from './cell-of-value.ts';
import { fieldOf } from './entries.ts';
import { entryOf } from './entry-of-leaf.ts';
import { marked, sheetLead, tabColours } from './sheet-frame.ts';

const columns: readonly Column[] = [
  { heading: 'Mục', width: 74, align: 'left', entry: { type: 'none' } },
  { heading: 'Nội dung', width: 88, align: 'left', entry: { type: 'none' } },
  { heading: 'Cách ghi', width: 90, align: 'left', entry: { type: 'none' } },
  { heading: 'Mã', width: 160, align: 'left', entry: { type: 'none' }, isHidden: true },
];

/** A sheet with values that are there once: name, value and explanation of each, section by section. */
export function formSheet(form: Form, dossier: Dossier | undefined): Sheet {
  return {
    name: form.name,
    orientation: 'landscape',
    isForm: true,
    isShaded: true,
    tabColour: tabColours[form.part],
    lead: sheetLead(form),
    keys: [columnKeys.caption, columnKeys.value, 'explanation', `${sheetMark}${form.id}`],
    columns,
    rows: form.sections.flatMap(({ caption, fields }): Row[] => [
      { role: 'section', isWhole: true, cells: [{ text: caption }, undefined, undefined, undefined] },
      ...fields.map((field): Row => ({ role: 'data', cells: rowOf(field, dossier) })),
    ]),
    notes: [],
  };
}

function rowOf(field: Field, dossier: Dossier | undefined) {
  const { key, leaf, caption, explanation, isRequired } = field;
  const isConstant = isRequired && leaf.type === 'choice' && leaf.values.length === 1;
  const constant = isConstant ? leaf.values[0] : undefined;
  const value =
    constant === undefined ? cellOf(leaf, fieldOf(dossier, key), entryOf(field, '')) : { text: choiceWords(constant) };
  // What the name says already is no explanation.
  const words = explanation === caption ? '' : explanation;
  return [{ text: marked(caption, isRequired && !isConstant) }, value, { text: words }, { text: key }];
}
