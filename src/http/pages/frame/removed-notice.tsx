import type { RemovedEntry } from '../../desk/list-changes.ts';

interface RemovedNoticeProps {
  readonly removed: RemovedEntry;
  /** Whether the cursor goes to the button: where the notice stands in the place of the row. */
  readonly isInPlace?: boolean;
}

/** Says that a row was taken out, and puts it back. */
export function RemovedNotice({ removed, isInPlace = false }: RemovedNoticeProps) {
  return (
    <p class="notice notice--undo" role="status">
      Đã xóa một dòng. <input type="hidden" name="removed" value={JSON.stringify(removed)} />{' '}
      <button
        type="submit"
        name="do"
        value="undo"
        class="button button--small"
        autofocus={isInPlace ? true : undefined}
      >
        Hoàn tác
      </button>
    </p>
  );
}
