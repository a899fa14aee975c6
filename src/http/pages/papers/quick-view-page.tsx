import { assetPath } from '../frame/assets.ts';

/** `/xem-nhanh`: the frame of the quick view. It draws what the page around it sends, and asks for nothing itself. */
export function quickViewPageOf(): string {
  return `<!doctype html>${(<QuickViewPage />).toString()}`;
}

function QuickViewPage() {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Xem nhanh – Trình ký</title>
        <link rel="stylesheet" href={assetPath('quick-view.css')} />
        <script src="/tai-nguyen/quick-view-libraries.js" defer></script>
        <script src={assetPath('quick-view.js')} defer></script>
      </head>
      <body>
        <main id="trang" aria-label="Văn bản"></main>
      </body>
    </html>
  );
}
