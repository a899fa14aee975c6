import type { Child } from 'hono/jsx';
import type { FormatCheck } from '../../../format-check/check.ts';
import { commentsOf, type FixedPaper } from '../../../format-check/checked-copy.ts';
import type { ErrorBody } from '../../errors.ts';
import type { Copy } from '../../paper-copies.ts';
import type { SentFile } from '../../sent-file.ts';
import { ErrorWords } from '../frame/error-page.tsx';
import { canHold, FileChoice, HeldFile } from '../frame/held-file.tsx';
import { pageOf } from '../frame/page.tsx';
import { FormatResults, isDeparting, RecognisedElements } from './format-report.tsx';

/** The dossier from which a paper is checked: its offices are what the paper must name. */
export interface CheckedFor {
  readonly title: string;
  /** The draft as the desk sends it. */
  readonly dossier: string;
  readonly work: string;
  /** The page of the desk that leads here. */
  readonly page: string;
  /** Whether it has all that it must have; else its offices are not known. */
  readonly isWhole: boolean;
}

/** A checked paper, and what of it can be mended at once. */
export interface CheckedPaper {
  readonly file: SentFile;
  readonly check: FormatCheck;
  readonly fixed: Pick<FixedPaper, 'changes' | 'check'>;
}

const address = '/kiem-tra-the-thuc';

/** The addresses of the copies. */
export const copyAddresses: Readonly<Record<Copy, string>> = {
  annotated: 'ban-co-nhan-xet',
  fixed: 'ban-da-chinh',
  'fixed-annotated': 'ban-da-chinh-co-nhan-xet',
};

/** Kiểm tra thể thức: a field for a Word file, with what went wrong before it if something did. */
export function checkFormPageOf(office: CheckedFor | undefined, error?: ErrorBody): string {
  return framed('Kiểm tra thể thức', office, [
    <h1>Kiểm tra thể thức</h1>,
    error === undefined ? null : <ErrorWords {...error} level="h2" />,
    <section class="section">
      <p>
        Đối chiếu một văn bản Word bất kỳ với thể thức của Nghị định số 30/2020/NĐ-CP: từng chỗ chưa đúng, cách sửa và
        điều khoản làm căn cứ. Tệp gửi lên không được lưu.
      </p>
      <CheckForm caption="Văn bản Word (.docx), nhiều nhất 8 MB" />
    </section>,
  ]);
}

function CheckForm({ caption }: { readonly caption: string }) {
  return (
    <>
      <FileChoice caption={caption} accept=".docx,.docm,.dotx" />
      <p class="actions">
        <button type="submit" name="do" value="check" class="button button--main">
          Kiểm tra
        </button>
      </p>
    </>
  );
}

/** What was found in a paper. */
export function checkedPageOf({ file, check, fixed }: CheckedPaper, office: CheckedFor | undefined): string {
  const { report } = check;
  const isBad = report.counts.error > 0 || !check.isChecked;
  const isGood = !isBad && !isDeparting(report);
  return framed(`Kiểm tra thể thức: ${file.name}`, office, [
    <h1>{file.name}</h1>,
    <div class={isBad ? 'summary' : isGood ? 'notice notice--good' : 'notice'} role="status">
      <p class="verdict">{report.message}</p>
      {report.notes.map((note) => (
        <p>{note}</p>
      ))}
    </div>,
    canHold(file) ? <HeldFile file={file} /> : null,
    <Copies file={file} comments={commentsOf(check).length} fixed={fixed} />,
    <div class="checked">
      <FormatResults report={report} heading="h2" />
      <div class="checked__side">
        <section class="section">
          <h2>Nhận ra trong văn bản</h2>
          <RecognisedElements facts={report.facts} />
        </section>
        <details class="section section--folded">
          <summary>Kiểm tra tệp khác</summary>
          <CheckForm caption="Văn bản Word (.docx)" />
        </details>
      </div>
    </div>,
  ]);
}

interface CopiesProps {
  readonly file: SentFile;
  readonly comments: number;
  readonly fixed: CheckedPaper['fixed'];
}

function Copies({ file, comments, fixed: { changes, check } }: CopiesProps) {
  const left = commentsOf(check).length;
  if (comments === 0) return null;
  if (!canHold(file))
    return (
      <p class="notice">
        Tệp lớn hơn 4 MB nên trang không giữ lại để làm bản có nhận xét và bản đã chỉnh. Bỏ bớt hình ảnh trong tệp rồi
        kiểm tra lại.
      </p>
    );
  return (
    <section class="section copies">
      <h2>Tải bản Word</h2>
      <ul class="copies__list">
        <li>
          <CopyButton copy="annotated" words="Bản có nhận xét" />
          <p>Văn bản giữ nguyên, thêm nhận xét (Comment) của Word tại {comments} chỗ nêu dưới đây.</p>
        </li>
        {changes.length > 0 && (
          <li>
            <CopyButton copy="fixed" words="Bản đã chỉnh" />
            <p>Đã sửa {changes.length} chỗ về trình bày, không làm đổi nội dung.</p>
          </li>
        )}
        {changes.length > 0 && left > 0 && (
          <li>
            <CopyButton copy="fixed-annotated" words="Bản đã chỉnh, có nhận xét" />
            <p>Đã sửa như trên, thêm nhận xét tại {left} chỗ còn lại.</p>
          </li>
        )}
      </ul>
      {changes.length === 0 ? (
        <p class="quiet">Không có chỗ nào sửa tự động được mà chắc chắn không làm đổi nội dung.</p>
      ) : (
        <details class="copies__changes">
          <summary>{changes.length} chỗ được sửa trong bản đã chỉnh</summary>
          <ul class="changes">
            {changes.map((change) => (
              <li>{change}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function CopyButton({ copy, words }: { readonly copy: Copy; readonly words: string }) {
  return (
    <button type="submit" formaction={`${address}/${copyAddresses[copy]}`} class="button">
      {words}
    </button>
  );
}

/** Everything stands in one form, so that the dossier and the file go along with every button. */
function framed(title: string, office: CheckedFor | undefined, children: Child): string {
  return pageOf({
    title,
    place: 'format-check',
    children: (
      <form method="post" enctype="multipart/form-data" action={address}>
        <button type="submit" name="do" value="check" class="by-enter" tabindex={-1}>
          Kiểm tra
        </button>
        {office !== undefined && <Office office={office} />}
        {children}
      </form>
    ),
  });
}

function Office({ office: { title, dossier, work, page, isWhole } }: { readonly office: CheckedFor }) {
  return (
    <div class="office">
      <input type="hidden" name="dossier" value={dossier} />
      <input type="hidden" name="work" value={work} />
      <input type="hidden" name="page" value={page} />
      <p>
        {isWhole
          ? 'Kiểm tra theo cơ quan ban hành của hồ sơ: '
          : 'Hồ sơ còn chỗ chưa điền nên chưa đối chiếu tên cơ quan và ký hiệu: '}
        <strong>{title}</strong>
      </p>
      <button type="submit" formaction={`/ho-so/${page}`} class="button button--small">
        Về hồ sơ
      </button>
    </div>
  );
}
