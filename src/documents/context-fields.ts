import * as z from 'zod';
import type { Field, Fields } from './document-kind.ts';

/**
 * The tags that a kind offers to its template, read from its context schema.
 * @throws TypeError when the schema holds something a template can't print, or a field without a description: a fault
 * of the kind, not of any input
 */
export function fieldsOf(contextSchema: z.ZodObject): Fields {
  return new Map(Object.entries(contextSchema.shape).map(([name, schema]) => [name, fieldOf(name, schema)]));
}

function fieldOf(name: string, schema: z.core.$ZodType): Field {
  const description = z.globalRegistry.get(schema)?.description;
  if (description === undefined) {
    throw new TypeError(`Context field ${name} has no description`);
  }
  if (schema instanceof z.ZodString) {
    return { type: 'text', description };
  }
  if (schema instanceof z.ZodBoolean) {
    return { type: 'flag', description };
  }
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject) {
    return { type: 'list', description, fields: fieldsOf(schema.element) };
  }
  throw new TypeError(`Context field ${name} is neither text, nor flag, nor list`);
}
