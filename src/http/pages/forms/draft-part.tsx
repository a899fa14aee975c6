import type { GroupNode, ListNode, SchemaNode } from '../../../domain/dossier-tables/schema-tree.ts';
import type { DeskView } from '../../desk/desk-view.ts';
import { type DraftPath, valueAt, writtenPath } from '../../desk/draft.ts';
import { RemovedNotice } from '../frame/removed-notice.tsx';
import { anchorOf, DraftField, faultsAt } from './draft-field.tsx';
import { EntryButtons, EntryTable, isTabular } from './entry-table.tsx';
import { removedFrom, shownFields } from './focused-place.ts';

interface PartProps<Node extends SchemaNode = SchemaNode> {
  readonly node: Node;
  readonly path: DraftPath;
  readonly view: DeskView;
}

/** A part of the draft with everything in it: a value, an object, or a list with buttons to add and take out entries. */
export function DraftPart({ node, path, view }: PartProps) {
  if (node.type === 'leaf') return <DraftField node={node} path={path} view={view} />;
  if (node.type === 'list') return <DraftList node={node} path={path} view={view} />;
  return <DraftGroup node={node} path={path} view={view} />;
}

/** The fields of an object without a heading; the id of an entry is made of its name and not shown. */
export function DraftFields({ node, path, view }: PartProps<GroupNode>) {
  return (
    <div class="fields">
      {shownFields(node).map(([name, field]) => (
        <Inner node={field} path={[...path, name]} view={view} />
      ))}
    </div>
  );
}

/** An object or list inside of another one, under its caption; one that can be left out is folded until it is there. */
function Inner({ node, path, view }: PartProps) {
  if (node.type === 'leaf') return <DraftField node={node} path={path} view={view} />;
  const written = writtenPath(path);
  const content = <DraftPart node={node} path={path} view={view} />;
  if (node.isRequired || valueAt(view.draft, path) !== undefined)
    return (
      <fieldset class="part" id={anchorOf(written)}>
        <legend>{node.caption}</legend>
        {content}
      </fieldset>
    );
  return (
    <details class="part part--optional" id={anchorOf(written)} open={removedFrom(view, written) !== undefined}>
      <summary>{node.caption} (nếu có)</summary>
      {content}
    </details>
  );
}

function DraftGroup({ node, path, view }: PartProps<GroupNode>) {
  return (
    <>
      <Faults path={path} view={view} />
      <DraftFields node={node} path={path} view={view} />
    </>
  );
}

function DraftList({ node, path, view }: PartProps<ListNode>) {
  const written = writtenPath(path);
  const value = valueAt(view.draft, path);
  const count = Array.isArray(value) ? value.length : 0;
  const { item } = node;
  const removedAt = removedFrom(view, written);
  const entries = Array.from({ length: count }, (_, at) => [...path, at]);
  return (
    <div class="list" id={`${anchorOf(written)}-ds`}>
      <Faults path={path} view={view} />
      {entries.length > 0 && item.type === 'group' && isTabular(item) ? (
        <EntryTable item={item} entries={entries} removedAt={removedAt} view={view} />
      ) : (
        <ol class="list__entries">
          {entries.map((entry, at) => (
            <>
              {view.removed !== undefined && removedAt === at && (
                <li>
                  <RemovedNotice removed={view.removed} isInPlace />
                </li>
              )}
              <li
                class={item.type === 'leaf' ? 'entry entry--line' : 'entry'}
                id={item.type === 'leaf' ? undefined : anchorOf(writtenPath(entry))}
              >
                <span class="entry__number">{at + 1}.</span>
                <Entry node={item} path={entry} view={view} />
                <EntryButtons path={entry} at={at} count={count} view={view} />
              </li>
            </>
          ))}
        </ol>
      )}
      {view.removed !== undefined && removedAt !== undefined && removedAt >= count && (
        <RemovedNotice removed={view.removed} isInPlace />
      )}
      {count < node.atMost && (
        <button type="submit" name="do" value={`add:${written}`} class="button button--small">
          Thêm dòng
        </button>
      )}
    </div>
  );
}

function Entry({ node, path, view }: PartProps) {
  if (node.type === 'leaf') return <DraftField node={node} path={path} view={view} isCaptionHidden />;
  return (
    <div class="entry__content">
      <DraftPart node={node} path={path} view={view} />
    </div>
  );
}

function Faults({ path, view }: { readonly path: DraftPath; readonly view: DeskView }) {
  return (
    <>
      {faultsAt(view, writtenPath(path)).map((message) => (
        <p class="field__fault">{message}</p>
      ))}
    </>
  );
}
