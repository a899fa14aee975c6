import type { Group } from './assessment.ts';

/** How a message names a group: by its title, else by its id. */
export function groupName({ title, id }: Group): string {
  return title === undefined ? `nhóm mã “${id}”` : `nhóm “${title}”`;
}
