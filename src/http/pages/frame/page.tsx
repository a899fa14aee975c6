import type { Child } from 'hono/jsx';
import { assetPath } from './assets.ts';

interface PageProps {
  /** Of the window; the name of the service is added. */
  readonly title: string;
  /** Id of the place in the main navigation that the page belongs to. */
  readonly place?: MainPlace;
  /** Whether it stands before the service: without navigation and script, which lead nowhere yet. */
  readonly isGate?: boolean;
  readonly children: Child;
}

/** Places of the main navigation. */
export type MainPlace = 'desk' | 'format-check' | 'templates';

const places: readonly { readonly id: MainPlace; readonly href: string; readonly words: string }[] = [
  { id: 'desk', href: '/', words: 'Hồ sơ' },
  { id: 'format-check', href: '/kiem-tra-the-thuc', words: 'Kiểm tra thể thức' },
  { id: 'templates', href: '/mau-word', words: 'Mẫu Word' },
];

/** The frame of every page. */
function Page({ title, place, isGate = false, children }: PageProps) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Trình ký`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assetPath('desk.css')} />
        {!isGate && <script src={assetPath('desk.js')} defer></script>}
      </head>
      <body>
        <a class="skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        <header class="top">
          <a class="top__name" href="/">
            Trình ký
          </a>
          {!isGate && (
            <nav class="top__places" aria-label="Các phần của trang">
              {places.map(({ id, href, words }) => (
                <a href={href} aria-current={id === place ? 'page' : undefined}>
                  {words}
                </a>
              ))}
            </nav>
          )}
        </header>
        <main id="noi-dung" class="main" tabindex={-1}>
          {children}
        </main>
        <footer class="bottom">
          <p>Máy chủ không lưu hồ sơ nào: hồ sơ nằm trong trình duyệt này và trong các tệp đã lưu.</p>
          {!isGate && (
            <p>
              <a href="/tai-lieu-api">Tài liệu cho người lập trình</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}

/** A whole page as text. */
export function pageOf(props: PageProps): string {
  return `<!doctype html>${(<Page {...props} />).toString()}`;
}
