import type { Issue } from '../../../errors.ts';
import { inFormWords } from '../../desk/form-words.ts';
import { signInPath } from '../../protection/route-rules.ts';
import { pageOf } from './page.tsx';

interface ErrorProps {
  readonly code: string;
  readonly message: string;
  readonly issues: readonly Issue[];
}

interface ErrorWordsProps extends ErrorProps {
  readonly title?: string;
  /** Level of its heading: the second where the page has a title of its own. */
  readonly level?: 'h1' | 'h2';
}

/** What failed and how to mend it, in words; what was typed is kept by going back. */
export function ErrorWords({ code, message, issues, title = 'Chưa làm được', level: Heading = 'h1' }: ErrorWordsProps) {
  // Faults of other files name tags and styles, which stay as they are.
  const inWords = isAboutDossier.has(code) ? inFormWords : (words: string) => words;
  return (
    <section class="summary" role="alert">
      <Heading>{title}</Heading>
      <p>{message}</p>
      {issues.length > 0 && (
        <ul>
          {issues.map(({ message: words, place, hint }) => (
            <li>
              {place !== undefined && <strong>{placeWords(place)}: </strong>}
              {inWords(words)} {hint === undefined ? '' : inWords(hint)}
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">Mã lỗi: {code}</p>
    </section>
  );
}

const isAboutDossier: ReadonlySet<string> = new Set(['invalid-dossier', 'unusable-base']);

/** A place in a dossier's file by what it is called: `assessment.year (Năm đánh giá)` is “Năm đánh giá”. */
function placeWords(place: string): string {
  return /^[\w.[\]]+ \((.+)\)$/.exec(place)?.[1] ?? place;
}

/** What is told about an error to a person at a browser. */
export interface ShownError extends ErrorProps {
  readonly status: number;
  readonly requestId: string;
  /** Whether something was sent that the browser still has. */
  readonly hasSent: boolean;
}

/** A page that only tells of an error: what failed, how to mend it, and that nothing typed is lost. */
export function errorPageOf({ status, requestId, hasSent, code, message, issues }: ShownError): string {
  const title = titles[status] ?? (status >= 500 ? 'Hệ thống gặp lỗi' : 'Chưa làm được');
  return pageOf({
    title,
    children: (
      <>
        <ErrorWords code={code} message={code === 'not-found' ? noSuchPage : message} issues={issues} title={title} />
        {code === 'session-needed' ? <SignInAgain /> : hasSent && <p>{goBack}</p>}
        <p class="quiet">
          Mã yêu cầu: <code>{requestId}</code>
        </p>
        <p>
          <a href="/">Về trang hồ sơ</a>
        </p>
      </>
    ),
  });
}

const titles: Readonly<Record<number, string>> = {
  401: 'Cần đăng nhập',
  403: 'Yêu cầu bị từ chối',
  404: 'Không có trang này',
  413: 'Nội dung gửi lên quá lớn',
  429: 'Quá nhiều yêu cầu',
};

const noSuchPage = 'Địa chỉ này không có trên Trình ký. Kiểm tra lại địa chỉ hoặc về trang hồ sơ.';

const goBack = 'Bấm nút quay lại của trình duyệt để trở về trang trước: những gì đã gõ còn nguyên.';

function SignInAgain() {
  return (
    <ol>
      <li>
        <a href={signInPath} target="_blank" rel="noopener">
          Đăng nhập trong thẻ mới
        </a>
        .
      </li>
      <li>Trở lại thẻ này, bấm nút quay lại của trình duyệt: những gì đã gõ còn nguyên.</li>
      <li>Gửi lại.</li>
    </ol>
  );
}
