import { withoutFinalMark, withoutListMark } from '../../vietnamese/sentence.ts';
import type { Approval } from '../approval.ts';
import type { Group } from '../assessment.ts';

/** How a message names a group. */
export type GroupNaming = (group: Pick<Group, 'id' | 'title'>) => string;

/** A group's title, called "nhóm" unless it calls itself so; without a title the heading of the table it stands in. */
export function groupNaming({ result: { tables } }: Approval): GroupNaming {
  return ({ id, title }) => {
    if (title !== undefined) {
      return /^nhóm(?!\p{L})/iu.test(title) ? `“${title}”` : `nhóm “${title}”`;
    }
    const heading = tables.find(({ groupIds }) => groupIds.includes(id))?.heading ?? id;
    return `bảng “${withoutFinalMark(withoutListMark(heading))}”`;
  };
}
