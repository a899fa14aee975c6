import * as z from 'zod';
import type { Field, Fields } from './document-kind.ts';

/**
 * Marks a field of a context that every template of the kind must print, since the dossier decides it and nobody can
 * write it into the template by hand; inside a list it counts where the template uses the list.
 */
export function required<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ isRequired: true });
}

/**
 * The tags that a kind offers to its template, read from its context schema.
 * @throws TypeError when the schema holds something a template can't print, or a field without a description: a fault
 * of the kind, not of any input
 */
export function fieldsOf(contextSchema: z.ZodObject): Fields {
  return new Map(Object.entries(contextSchema.shape).map(([name, schema]) => [name, fieldOf(name, schema)]));
}

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const { description, isRequired } = z.globalRegistry.get(schema) ?? {};
  if (description === undefined) {
    throw new TypeError(`Context field ${name} has no description`);
  }
  const base = isRequired === true ? { description, isRequired: true as const } : { description };
  if (schema instanceof z.ZodString) {
    return { type: 'text', ...base };
  }
  if (schema instanceof z.ZodBoolean) {
    return { type: 'flag', ...base };
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    return { type: 'list', ...base, fields: fieldsOf(schema.element) };
  }
  throw new TypeError(`Context field ${name} is neither text, nor flag, nor list`);
}
