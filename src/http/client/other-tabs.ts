import { showNotice } from './say.ts';
import { uniqueId } from './unique-id.ts';

interface Greeting {
  readonly type: 'opened' | 'open-already';
  readonly work: string;
  readonly from: string;
  readonly to?: string;
}

/** Tells a tab that opens work which is open in another one; the other one need not know. */
export function watchOtherTabs(work: () => string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel('trinh-ky');
  const from = uniqueId();
  channel.addEventListener('message', ({ data }: MessageEvent<Greeting>) => {
    if (data.work !== work()) return;
    if (data.type === 'opened')
      channel.postMessage({ type: 'open-already', work: work(), from, to: data.from } satisfies Greeting);
    else if (data.to === from)
      showNotice(
        'Hồ sơ này đang mở ở một thẻ khác. Nên sửa ở một thẻ: nếu sửa ở cả hai, phần sửa sau được lưu riêng thành một bản khác.',
      );
  });
  channel.postMessage({ type: 'opened', work: work(), from } satisfies Greeting);
  // A page that is put aside must not answer for one that is open.
  window.addEventListener('pagehide', () => channel.close());
}
