import type { GroupNode, LeafNode } from '../../../domain/dossier-tables/schema-tree.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import { type DraftPath, writtenPath } from '../../desk/draft.ts';
import { RemovedNotice } from '../frame/removed-notice.tsx';
import { anchorOf, DraftField } from './draft-field.tsx';
import { focusedButton, shownFields } from './focused-place.ts';

/** Entries of a few short values stand in a table. */
export function isTabular(item: GroupNode): boolean {
  const fields = shownFields(item);
  return fields.length <= 5 && fields.every(([, field]) => field.type === 'leaf' && field.leaf.type !== 'codes');
}

interface EntryTableProps {
  readonly item: GroupNode;
  readonly entries: readonly DraftPath[];
  readonly removedAt: number | undefined;
  readonly view: DeskView;
}

/** Entries as rows of a table, each with its buttons. */
export function EntryTable({ item, entries, removedAt, view }: EntryTableProps) {
  const fields = shownFields(item) as readonly (readonly [string, LeafNode])[];
  return (
    <table class="entries">
      <thead>
        <tr>
          <th scope="col">TT</th>
          {fields.map(([, { caption, isRequired }]) => (
            <th scope="col">{isRequired ? caption : `${caption} (nếu có)`}</th>
          ))}
          <th scope="col">
            <span class="unseen">Sắp xếp, xóa</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, at) => (
          <>
            {view.removed !== undefined && removedAt === at && (
              <tr>
                <td colspan={fields.length + 2}>
                  <RemovedNotice removed={view.removed} isInPlace />
                </td>
              </tr>
            )}
            <tr id={anchorOf(writtenPath(entry))}>
              <td class="entries__number">{at + 1}</td>
              {fields.map(([name, field]) => (
                <td>
                  <DraftField node={field} path={[...entry, name]} view={view} isCaptionHidden />
                </td>
              ))}
              <td>
                <EntryButtons path={entry} at={at} count={entries.length} view={view} />
              </td>
            </tr>
          </>
        ))}
      </tbody>
    </table>
  );
}

interface EntryButtonsProps {
  readonly path: DraftPath;
  readonly at: number;
  readonly count: number;
  readonly view: DeskView;
}

/** Buttons that move an entry or take it out. */
export function EntryButtons({ path, at, count, view }: EntryButtonsProps) {
  const written = writtenPath(path);
  const focused = focusedButton(view, written, at, count);
  // In a list inside of a list 1.2 is the second line of the first: else two buttons would have one name.
  const number = path.flatMap((step) => (typeof step === 'number' ? [step + 1] : [])).join('.');
  const buttons = [
    { action: 'up', words: '↑', label: `Đưa dòng ${number} lên`, isOff: at === 0 },
    { action: 'down', words: '↓', label: `Đưa dòng ${number} xuống`, isOff: at === count - 1 },
    { action: 'remove', words: 'Xóa', label: `Xóa dòng ${number}`, isOff: false },
  ];
  return (
    <span class="entry__buttons">
      {buttons.map(({ action, words, label, isOff }) => (
        <button
          type="submit"
          name="do"
          value={`${action}:${written}`}
          class="button button--quiet"
          aria-label={label}
          title={label}
          disabled={isOff}
          autofocus={action === focused ? true : undefined}
        >
          {words}
        </button>
      ))}
    </span>
  );
}
