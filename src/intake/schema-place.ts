import * as z from 'zod';

/** What the schema says about one place of a value. */
export interface SchemaPlace {
  /** Short Vietnamese name of the place or of the nearest described place around it. */
  readonly label: string | undefined;
  /** Names of the fields that may stand in the object at this place, empty when it is no object. */
  readonly fields: readonly string[];
  /** Whether an exact figure ("851.50") belongs there and no other text. */
  readonly holdsFigure: boolean;
}

/** Follows a path through a schema beside the value that was checked (the value decides between alternatives). */
export function schemaPlace(root: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): SchemaPlace {
  let schema: z.core.$ZodType | undefined = root;
  let inner = value;
  let label: string | undefined;
  for (const key of path) {
    const holder: z.core.$ZodType | undefined = schema && chosen(schema, inner);
    schema = holder && childOf(holder, key);
    inner = valueAt(inner, key);
    label = (schema && labelOf(schema)) ?? label;
  }
  const last = schema && chosen(schema, inner);
  return { label, fields: last instanceof z.ZodObject ? Object.keys(last.shape) : [], holdsFigure: isForFigures(last) };
}

/** The value under a key of its own, never one of its prototype. */
export function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function isForFigures(schema: z.core.$ZodType | undefined): boolean {
  const accepts = (text: string) => schema !== undefined && z.safeParse(schema, text).success;
  return accepts('851.50') && !accepts('một');
}

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key)) return schema.shape[String(key)];
  return undefined;
}

/** The schema without `optional`, and of alternatives by a field (`status`, `kind`) the one the value asks for. */
function chosen(schema: z.core.$ZodType, value: unknown): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return chosen(schema.unwrap(), value);
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const asked = valueAt(value, schema.def.discriminator);
  return schema.options.find((option) => option._zod.propValues?.[schema.def.discriminator]?.has(asked as string));
}

/** The description up to its first explanation: “Kết quả: status là …” is “Kết quả”. */
function labelOf(schema: z.core.$ZodType): string | undefined {
  const described = z.globalRegistry.get(schema)?.description;
  if (described !== undefined) return described.split(/[;(]|: |, /)[0]?.trim();
  return schema instanceof z.ZodOptional ? labelOf(schema.unwrap()) : undefined;
}
