import { type KeptForm, markHistory } from './kept-form.ts';
import { showNotice } from './say.ts';
import { tabMemory } from './tab-memory.ts';
import { uniqueId } from './unique-id.ts';
import { type KeptWork, saveWork } from './work-store.ts';

/** Writes the form under its id, or under a new one if another tab has written there. */
export async function writeWork(form: KeptForm): Promise<KeptWork> {
  const work: KeptWork = {
    id: form.work(),
    revision: uniqueId(),
    title: form.title,
    isCopy: false,
    address: form.address,
    fields: form.fields(),
    savedAt: Date.now(),
  };
  const known = tabMemory.revisions();
  // Before it is written: a page that is left meanwhile must know its own hand again.
  tabMemory.addRevision(work.revision);
  const { outcome, revision } = await saveWork(work, known);
  if (outcome !== 'other') {
    tabMemory.addRevision(revision);
    return { ...work, revision };
  }
  form.nameWork(uniqueId());
  tabMemory.work = form.work();
  markHistory(form, location.href);
  const copy = { ...work, id: form.work(), fields: form.fields(), isCopy: true };
  await saveWork(copy, []);
  showNotice(
    'Hồ sơ này vừa được sửa ở một thẻ khác. Phần làm ở thẻ này từ nay được lưu riêng thành một bản khác trong danh sách ở trang “Hồ sơ”; bản ở thẻ kia còn nguyên.',
  );
  return copy;
}

/** Why the browser did not keep it, and what to do. */
export function wordsOfRefusal(error: unknown): string {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'Trình duyệt hết chỗ lưu. Bấm “Lưu ra tệp” trước khi rời trang, rồi xóa bớt hồ sơ cũ ở trang “Hồ sơ”.'
    : 'Trình duyệt không cho lưu (có thể là cửa sổ ẩn danh). Bấm “Lưu ra tệp” trước khi rời trang.';
}
