import fc from 'fast-check';
import type { Leaf } from '../../src/domain/dossier-tables/leaf.ts';
import { below } from '../../src/domain/dossier-tables/paths.ts';
import { keyFields, spreadLists } from '../../src/domain/dossier-tables/plan.ts';
import type { GroupNode, ListNode, SchemaNode } from '../../src/domain/dossier-tables/schema-tree.ts';

/** The fields of a dossier by which entries are told apart, by the path of their list; elsewhere it is `id`. */
export const idFields: Readonly<Record<string, string>> = {
  ...keyFields,
  ...Object.fromEntries(Object.entries(spreadLists).map(([path, { idField }]) => [path, idField])),
};

/** Lines that a spreadsheet likes to take for something else, and lines that it hardly stores. */
const treacherous = [
  '=1+1',
  '+84 260 386 0000',
  '-5',
  '@SUM(A1)',
  '0123',
  '1/2',
  '12/2024',
  '1e5',
  '970.00',
  '1.000.000',
  'TRUE',
  'Có',
  '#REF!',
  "'nháy đơn",
  '_x000D_ _x0041_',
  '(danh sách trống)',
  '((danh sách trống))',
  'trinh-ky:units',
  'Sở </v></c> & "Ban" <Dân tộc>',
  'Ủy\u00a0ban nhân dân xã Đắk R’Lấp',
  '😀 ا א',
  'x'.repeat(3000),
];

const word = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5})?$/);

const line = fc
  .oneof(fc.constantFrom(...treacherous), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((text) =>
    text
      .normalize('NFC')
      .replace(/\p{Zs}{2,}/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '' && text.isWellFormed() && !/[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/u.test(text));

const decimal = fc.oneof(
  fc.constantFrom(
    '0',
    '0.00',
    '970.00',
    '851.51',
    '1.000',
    '007',
    '0.1',
    '0.000001',
    '999999999999',
    '123456789012.00000000000000000001',
  ),
  fc.stringMatching(/^\d{1,12}(\.\d{1,20})?$/),
);

const day = fc.oneof(
  fc.constantFrom('0001-01-01', '1899-12-31', '1900-02-28', '1900-03-01', '1901-01-01', '2024-02-29', '9999-12-31'),
  fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10)),
);

function leafValue(leaf: Leaf): fc.Arbitrary<unknown> {
  switch (leaf.type) {
    case 'text':
      return line;
    case 'code':
      return word;
    case 'codes':
      return fc.array(word, { minLength: 1, maxLength: 4 });
    case 'decimal':
      return decimal;
    case 'day':
      return day;
    case 'whole': {
      const number = fc.integer({ min: leaf.minimum, max: Math.min(leaf.maximum, 1_000_000) });
      return leaf.words.length === 0 ? number : fc.oneof(number, fc.constantFrom(...leaf.words));
    }
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...leaf.values);
  }
}

/**
 * Any value of the form that a schema's tree describes, references aside: lists by whose ids others are found have
 * each id once, objects have at least one value.
 * @param idFields the fields by which entries are told apart, by the path of their list
 */
export function anyValue(
  node: SchemaNode,
  idFields: Readonly<Record<string, string>>,
  path = '',
): fc.Arbitrary<unknown> {
  if (node.type === 'leaf') return leafValue(node.leaf);
  return node.type === 'list' ? anyList(node, idFields, path) : anyGroup(node, idFields, path);
}

function anyGroup(node: GroupNode, idFields: Readonly<Record<string, string>>, path: string): fc.Arbitrary<object> {
  const values = Object.fromEntries(
    node.fields.map(([name, each]) => [name, anyValue(each, idFields, below(path, name))]),
  );
  const leaves = node.fields.filter(([, each]) => each.type === 'leaf');
  const always = leaves.find(([, each]) => each.isRequired)?.[0] ?? leaves[0]?.[0];
  const requiredKeys = node.fields.filter(([name, each]) => each.isRequired || name === always).map(([name]) => name);
  return fc.record(values, { requiredKeys });
}

function anyList(node: ListNode, idFields: Readonly<Record<string, string>>, path: string): fc.Arbitrary<unknown[]> {
  const item = anyValue(node.item, idFields, `${path}[]`);
  const idField = idFields[path] ?? 'id';
  const isOfLists = path.endsWith('[]') && !path.includes('[].');
  const isSpelledOut = node.item.type === 'leaf' && node.atMost <= 6;
  const minLength = isOfLists || isSpelledOut ? 1 : 0;
  const maxLength = Math.min(3, node.atMost);
  if (node.item.type !== 'group' || !node.item.fields.some(([name]) => name === idField)) {
    return fc.array(item, { minLength, maxLength });
  }
  return fc.uniqueArray(item, { minLength, maxLength, selector: (each) => Reflect.get(Object(each), idField) });
}
