import type { Leaf } from './leaf.ts';
import { below } from './paths.ts';
import type { ListNode, SchemaNode } from './schema-tree.ts';

/** A value with its name. */
export interface Field {
  /** Path from the root in a form, from the entry in a table; a line of a list has its number (`headerLines[0]`). */
  readonly key: string;
  readonly caption: string;
  readonly explanation: string;
  /** Whether it can't be left out: in a form wherever its section is filled in, in a table in every row. */
  readonly isRequired: boolean;
  readonly leaf: Leaf;
}

/** A field with the objects around it. */
export interface PlacedField {
  readonly field: Field;
  readonly groupPath: string;
  /** Captions of the objects, from the outermost. */
  readonly groups: readonly string[];
  readonly areGroupsRequired: boolean;
}

/** A short list of lines is spelled out: one line a cell. */
const mostSpelledOut = 6;

/** Whether the lines of a list stand one by one among the fields around them. */
export function isSpelledOut(node: SchemaNode): node is ListNode {
  return node.type === 'list' && node.item.type === 'leaf' && node.atMost <= mostSpelledOut;
}

/**
 * The fields of an object and of the objects inside of it, in the order of the schema.
 * @param isElsewhere whether what is at a path stands in a table or form of its own
 * @param key what the keys of the fields begin with
 */
export function fieldsIn(
  node: SchemaNode,
  path: string,
  isElsewhere: (path: string) => boolean,
  key: string,
): readonly PlacedField[] {
  return placedIn(node, path, { groups: [], groupPath: '', areGroupsRequired: true }, isElsewhere, key);
}

function placedIn(
  node: SchemaNode,
  path: string,
  around: Omit<PlacedField, 'field'>,
  isElsewhere: (path: string) => boolean,
  key: string,
): PlacedField[] {
  const { caption, explanation, isRequired } = node;
  if (node.type === 'leaf') return [{ ...around, field: { key, caption, explanation, isRequired, leaf: node.leaf } }];
  if (node.type === 'list') return isSpelledOut(node) ? lines(node, around, key) : [];
  const inside = {
    groups: [...around.groups, caption],
    groupPath: path,
    areGroupsRequired: around.areGroupsRequired && isRequired,
  };
  return node.fields.flatMap(([name, child]) => {
    const childPath = below(path, name);
    return isElsewhere(childPath) ? [] : placedIn(child, childPath, inside, isElsewhere, below(key, name));
  });
}

function lines(node: ListNode, around: Omit<PlacedField, 'field'>, key: string): PlacedField[] {
  const { item, caption, explanation, isRequired, atMost } = node;
  if (item.type !== 'leaf') return [];
  return Array.from({ length: atMost }, (_, at) => ({
    ...around,
    field: {
      key: `${key}[${at}]`,
      caption: `${caption}, dòng ${at + 1}`,
      explanation: at === 0 ? explanation : '',
      isRequired: isRequired && at === 0,
      leaf: item.leaf,
    },
  }));
}
