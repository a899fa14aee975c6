import { pageOf } from '../pages/frame/page.tsx';
import { signInPath } from './route-rules.ts';

interface SignInPageProps {
  /** Where it leads. */
  readonly next: string;
  /** What was wrong with the last attempt. */
  readonly fault?: string;
}

/**
 * The form that asks for the access token. Browsers leave out the cookie of a session when another site's link led here
 * (SameSite=Strict); the link on the page brings it back.
 */
export function signInPage({ next, fault }: SignInPageProps): string {
  const isWrong = fault !== undefined;
  return pageOf({
    title: isWrong ? 'Lỗi: Đăng nhập' : 'Đăng nhập',
    isGate: true,
    children: (
      <>
        <h1>Đăng nhập Trình ký</h1>
        <form class="section sign-in" method="post" action={signInPath}>
          <input type="hidden" name="tiep" value={next} />
          <div class={`field field--medium${isWrong ? ' field--faulty' : ''}`}>
            <label class="field__caption" for="ma-truy-cap">
              Mã truy cập
            </label>
            <p class="field__explanation" id="goi-y">
              Mã do người quản trị của cơ quan cấp, phân biệt chữ hoa, chữ thường.
            </p>
            {isWrong && (
              <p class="field__fault" id="loi" role="alert">
                {fault}
              </p>
            )}
            <input
              type="password"
              id="ma-truy-cap"
              name="ma-truy-cap"
              required
              autocomplete="current-password"
              aria-describedby={isWrong ? 'loi goi-y' : 'goi-y'}
              aria-invalid={isWrong ? 'true' : undefined}
            />
          </div>
          <div class="actions">
            <button class="button button--main" type="submit">
              Đăng nhập
            </button>
          </div>
        </form>
        <p class="quiet">Phiên làm việc kéo dài 12 giờ hoặc đến khi đóng trình duyệt.</p>
        <p class="quiet">
          Đã đăng nhập mà vừa mở Trình ký từ thư hoặc trang khác: <a href={next}>mở tiếp</a>.
        </p>
      </>
    ),
  });
}
