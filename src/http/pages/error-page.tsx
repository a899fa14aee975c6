import type { Issue } from '../../errors.ts';
import { inFormWords } from '../desk/form-words.ts';
import { pageOf } from './page.tsx';

interface ErrorProps {
  readonly code: string;
  readonly message: string;
  readonly issues: readonly Issue[];
}

/** What failed and how to mend it, in words; what was typed is kept by going back. */
export function ErrorWords({ code, message, issues }: ErrorProps) {
  // Faults of other files name tags and styles, which stay as they are.
  const inWords = isAboutDossier.has(code) ? inFormWords : (words: string) => words;
  return (
    <section class="summary" role="alert">
      <h1>Chưa làm được</h1>
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
