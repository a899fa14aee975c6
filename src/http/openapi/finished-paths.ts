import type { Paths } from './each-operation.ts';
import { withProtection } from './protected-paths.ts';
import { withTags } from './tags.ts';

/** The same paths with what all operations have in common: their part of the API, and the answers of the protection. */
export function finishedPaths(paths: Paths): Paths {
  return withTags(withProtection(paths));
}
