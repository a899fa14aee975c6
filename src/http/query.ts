import type { HonoRequest } from 'hono';
import { unknownParameter } from './parameter-errors.ts';

/**
 * Holds the names in a query against those that a route knows, so that a misspelt one is not passed over; every route asks
 * it, also one that knows none.
 * @throws RequestError (`unknown-parameter`, 400) that names all others, and the known ones
 */
export function checkQuery(request: HonoRequest, known: readonly string[]): void {
  const unknown = Object.keys(request.queries()).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw unknownParameter(unknown, known);
}
