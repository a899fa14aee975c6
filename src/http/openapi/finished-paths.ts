import type { Paths } from './each-operation.ts';
import { withBusyAnswers } from './heavy-paths.ts';
import { withProtection } from './protected-paths.ts';
import { withTags } from './tags.ts';

/** The same paths with what all operations have in common: their part of the API, and the answers of the protection and of a busy service. */
export function finishedPaths(paths: Paths): Paths {
  return withTags(withBusyAnswers(withProtection(paths)));
}
