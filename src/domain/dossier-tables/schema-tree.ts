import * as z from 'zod';
import { captionOf, explanationOf } from './captions.ts';
import { type Leaf, leafOf } from './leaf.ts';

/** A part of a dossier as its schema describes it. */
export type SchemaNode = LeafNode | GroupNode | ListNode;

interface Described {
  /** Short Vietnamese name. */
  readonly caption: string;
  /** Vietnamese sentence that says what belongs there. */
  readonly explanation: string;
  /** Whether the part can't be left out wherever the part around it is there. */
  readonly isRequired: boolean;
}

export interface LeafNode extends Described {
  readonly type: 'leaf';
  readonly leaf: Leaf;
}

/** An object; of alternatives by a field it has the fields of all. */
export interface GroupNode extends Described {
  readonly type: 'group';
  readonly fields: readonly (readonly [name: string, node: SchemaNode])[];
}

export interface ListNode extends Described {
  readonly type: 'list';
  readonly item: SchemaNode;
  readonly atMost: number;
}

/** The tree of a schema of objects, lists and what cells can hold. @throws RangeError for any other schema */
export function schemaTree(schema: z.core.$ZodType): SchemaNode {
  return nodeOf(schema, '', true);
}

function nodeOf(schema: z.core.$ZodType, outer: string, isRequired: boolean): SchemaNode {
  const description = z.globalRegistry.get(schema)?.description ?? outer;
  if (schema instanceof z.ZodOptional) return nodeOf(schema.unwrap() as z.core.$ZodType, description, false);
  const leaf = leafOf(schema);
  const described = {
    caption: captionOf(description),
    explanation: explanationOf(description, leaf),
    isRequired,
  };
  if (leaf !== undefined) return { type: 'leaf', ...described, leaf };
  if (schema instanceof z.ZodArray)
    return {
      type: 'list',
      ...described,
      item: itemOf(schema.element as z.core.$ZodType, description),
      atMost: mostOf(schema),
    };
  if (schema instanceof z.ZodDiscriminatedUnion)
    return { type: 'group', ...described, fields: alternatives(schema, description) };
  if (schema instanceof z.ZodObject)
    return {
      type: 'group',
      ...described,
      fields: Object.entries(schema.shape).map(([name, field]) => [name, nodeOf(field as z.core.$ZodType, '', true)]),
    };
  throw new RangeError('A field of a dossier that no table can hold');
}

/** A line that has no name of its own is “Nội dung”. */
function itemOf(schema: z.core.$ZodType, description: string): SchemaNode {
  const item = nodeOf(schema, description, true);
  const isNamed = z.globalRegistry.get(schema)?.description !== undefined;
  return item.type === 'leaf' && !isNamed ? { ...item, caption: 'Nội dung' } : item;
}

function mostOf(schema: z.ZodArray): number {
  const limits = (schema.def.checks ?? []).map(({ _zod }) => _zod.def as { check: string; maximum?: number });
  return limits.find(({ check }) => check === 'max_length')?.maximum ?? Number.POSITIVE_INFINITY;
}

/** The field that decides has all its values; a field of some alternatives only can be left out. */
function alternatives(schema: z.ZodDiscriminatedUnion, description: string): GroupNode['fields'] {
  const { discriminator } = schema.def;
  const options = schema.options.filter((option) => option instanceof z.ZodObject);
  const values = options.flatMap((option) => [...(option._zod.propValues?.[discriminator] ?? [])].map(String));
  const decides: Leaf = { type: 'choice', values };
  const fields = new Map<string, SchemaNode>([
    [
      discriminator,
      {
        type: 'leaf',
        caption: captionOf(description),
        explanation: explanationOf(description, decides),
        isRequired: true,
        leaf: decides,
      },
    ],
  ]);
  for (const option of options)
    for (const [name, field] of Object.entries(option.shape))
      if (!fields.has(name)) fields.set(name, nodeOf(field as z.core.$ZodType, '', false));
  return [...fields];
}
