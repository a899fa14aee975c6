import * as z from 'zod';

/** What stands in one cell. */
export type Leaf =
  /** One line of words. */
  | { readonly type: 'text'; readonly maximumLength: number }
  /** An id such as `so-y-te`. */
  | { readonly type: 'code' }
  /** Several ids, in one cell. */
  | { readonly type: 'codes' }
  /** An exact decimal as text. */
  | { readonly type: 'decimal' }
  /** A calendar day as ISO text. */
  | { readonly type: 'day' }
  /** A whole number; `words` are texts that may stand in its place. */
  | { readonly type: 'whole'; readonly minimum: number; readonly maximum: number; readonly words: readonly string[] }
  | { readonly type: 'boolean' }
  /** One of these values; a single one is a constant. */
  | { readonly type: 'choice'; readonly values: readonly (string | number | boolean)[] };

const longestLine = 3000;

/**
 * What a schema lets stand in one cell; nothing for a schema of objects or lists.
 * @throws RangeError for a schema that no cell can hold, so that a new field can't be passed over
 */
export function leafOf(schema: z.core.$ZodType): Leaf | undefined {
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion) return undefined;
  if (schema instanceof z.ZodArray)
    return leafOf(schema.element as z.core.$ZodType)?.type === 'code' ? { type: 'codes' } : undefined;
  if (schema instanceof z.ZodISODate) return { type: 'day' };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodEnum) return { type: 'choice', values: schema.options };
  if (schema instanceof z.ZodLiteral) return { type: 'choice', values: [...schema.values].filter(isStored) };
  if (schema instanceof z.ZodNumber) return wholeOf(schema, []);
  if (schema instanceof z.ZodUnion) return wholeOrWords(schema.options);
  if (schema instanceof z.ZodPipe) return leafOf(schema.in as z.core.$ZodType);
  if (schema instanceof z.ZodString) return textOf(schema);
  throw new RangeError('A field of a dossier that no cell can hold');
}

function isStored(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Exact figures and ids are texts of a form of their own: what the schema accepts tells them apart. */
function textOf(schema: z.ZodString): Leaf {
  const accepts = (text: string) => z.safeParse(schema, text).success;
  if (accepts('851.50') && !accepts('một')) return { type: 'decimal' };
  if (accepts('so-y-te') && !accepts('Sở Y tế')) return { type: 'code' };
  return { type: 'text', maximumLength: schema.maxLength ?? longestLine };
}

function wholeOf({ minValue, maxValue }: z.ZodNumber, words: readonly string[]): Leaf {
  return { type: 'whole', minimum: minValue ?? 0, maximum: maxValue ?? Number.MAX_SAFE_INTEGER, words };
}

function wholeOrWords(options: readonly z.core.$ZodType[]): Leaf {
  const number = options.find((option) => option instanceof z.ZodNumber);
  const literals = options.filter((option) => option instanceof z.ZodLiteral);
  if (number === undefined || literals.length + 1 < options.length)
    throw new RangeError('A field of a dossier that no cell can hold');
  return wholeOf(
    number,
    literals.flatMap(({ values }) => [...values].filter((value) => typeof value === 'string')),
  );
}
