import type { Issue } from '../../errors.ts';
import { pageOf } from './page.tsx';

interface ErrorProps {
  readonly code: string;
  readonly message: string;
  readonly issues: readonly Issue[];
  /** Level of its heading: the second where the page has a title of its own. */
  readonly level?: 'h1' | 'h2';
}

/** What failed and how to mend it, in words; what was typed is kept by going back. */
export function ErrorWords({ code, message, issues, level: Heading = 'h1' }: ErrorProps) {
  return (
    <section class="summary" role="alert">
      <Heading>Chưa làm được</Heading>
      <p>{message}</p>
      {issues.length > 0 && (
        <ul>
          {issues.map(({ message: words, place, hint }) => (
            <li>
              {place !== undefined && <strong>{place}: </strong>}
              {words} {hint}
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">Mã lỗi: {code}</p>
    </section>
  );
}

/** A page that only tells of an error. */
export function errorPageOf(error: ErrorProps): string {
  return pageOf({
    title: 'Chưa làm được',
    children: (
      <>
        <ErrorWords {...error} />
        <p>Bấm nút quay lại của trình duyệt: những gì đã gõ còn nguyên.</p>
        <p>
          <a href="/">Về trang hồ sơ</a>
        </p>
      </>
    ),
  });
}
