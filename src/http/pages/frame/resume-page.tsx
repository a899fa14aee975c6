import { pageOf } from './page.tsx';

/** Stands at the addresses of the desk when they are asked for without a draft: the script brings back the work. */
export function resumePageOf(): string {
  return pageOf({
    title: 'Hồ sơ',
    place: 'desk',
    children: (
      <div data-resume>
        <p role="status" data-resume-words>
          Đang mở lại hồ sơ đã lưu trong trình duyệt…
        </p>
        <noscript>
          <p>
            Trình duyệt đang tắt JavaScript nên không giữ được hồ sơ khi tải lại trang.{' '}
            <a href="/">Mở lại hồ sơ từ tệp</a>.
          </p>
        </noscript>
      </div>
    ),
  });
}
