import { html } from 'hono/html';
import type { ErrorBody } from './errors.ts';
import { type Html, plainPage } from './plain-page.ts';
import { signInPath } from './protection/route-rules.ts';

/** What is told about an error to a person at a browser. */
export interface ShownError extends ErrorBody {
  readonly status: number;
  readonly requestId: string;
  /** Whether something was sent that the browser still has. */
  readonly hasSent: boolean;
}

/** The words of an error as a page: what failed, how to mend it, and that nothing typed is lost. */
export function errorPage({ status, code, message, issues, requestId, hasSent }: ShownError): Html {
  const title = titles[status] ?? (status >= 500 ? 'Hệ thống gặp lỗi' : 'Chưa xử lý được yêu cầu');
  const listed = issues.map(
    ({ place, message, hint }) => html`<li>${place === undefined ? '' : `${place}: `}${message} ${hint ?? ''}</li>\n`,
  );
  return plainPage({
    title,
    kind: 'error-page',
    main: html`<section class="summary" role="alert">
<h1>${title}</h1>
<p>${code === 'not-found' ? noSuchPage : message}</p>
${listed.length === 0 ? '' : html`<ul>\n${listed}</ul>`}
</section>
${code === 'session-needed' ? signInAgain : hasSent ? html`<p>${goBack}</p>` : ''}
<p class="quiet">Mã yêu cầu: <code>${requestId}</code></p>
<p><a href="/">Về trang đầu</a></p>`,
  });
}

const titles: Readonly<Record<number, string>> = {
  401: 'Cần đăng nhập',
  403: 'Yêu cầu bị từ chối',
  404: 'Không có trang này',
  413: 'Nội dung gửi lên quá lớn',
  429: 'Quá nhiều yêu cầu',
};

const noSuchPage = 'Địa chỉ này không có trên Trình ký. Kiểm tra lại địa chỉ hoặc về trang đầu.';

const goBack = 'Bấm nút Quay lại của trình duyệt để trở về trang trước: những gì đã nhập vẫn còn.';

const signInAgain = html`<ol>
<li><a href="${signInPath}" target="_blank" rel="noopener">Đăng nhập trong thẻ mới</a>.</li>
<li>Trở lại thẻ này, bấm nút Quay lại của trình duyệt: những gì đã nhập vẫn còn.</li>
<li>Gửi lại.</li>
</ol>`;
