import { hasApproval } from '../../../domain/dossier.ts';
import { TrinhKyError } from '../../../errors.ts';
import { reconcilePaper } from '../../../reconcile-paper.ts';
import type { DeskPage, DeskView } from '../../desk/desk-view.ts';
import type { DraftIssue } from '../../desk/draft-issues.ts';
import { unitPlaces } from '../../desk/unit-places.ts';
import { noFileChosen, sentFile } from '../../sent-file.ts';
import { ErrorWords } from '../frame/error-page.tsx';
import { canHold, FileChoice, HeldFile } from '../frame/held-file.tsx';
import { ReconciliationReport } from './reconciliation-report.tsx';

/** Đối chiếu: a paper that somebody edited, held against the figures of the dossier. */
export const reconcilePage: DeskPage = {
  id: 'doi-chieu',
  title: 'Đối chiếu',
  render: async (view) => (
    <>
      <h1>Đối chiếu văn bản với hồ sơ</h1>
      {view.checked.dossier === undefined ? <OpenIssues issues={view.checked.issues} /> : await comparison(view)}
    </>
  ),
};

const mostIssues = 50;

/** Without sound figures there is nothing to hold a paper against. */
function OpenIssues({ issues }: { readonly issues: readonly DraftIssue[] }) {
  return (
    <section class="summary" aria-labelledby="chua-doi-chieu">
      <h2 id="chua-doi-chieu">Chưa đối chiếu được: hồ sơ còn {issues.length} chỗ cần điền hoặc sửa</h2>
      <ul>
        {issues.slice(0, mostIssues).map(({ path, message }) => (
          <li>
            {path === '' ? (
              message
            ) : (
              <button type="submit" name="do" value={`show:${path}`} formaction="/ho-so/sua" class="link">
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
      {issues.length > mostIssues && <p>và {issues.length - mostIssues} chỗ khác.</p>}
    </section>
  );
}

async function comparison(view: DeskView) {
  const { dossier } = view.checked;
  if (dossier === undefined || !hasApproval(dossier))
    return (
      <p class="notice">
        Hồ sơ này không có kết quả đánh giá và quyết định phê duyệt kết quả nên không có số liệu nào để đối chiếu.
      </p>
    );
  try {
    const file = await sentFile(view.form);
    if (file === undefined && view.button === 'reconcile') throw noFileChosen();
    if (file === undefined) return <PaperChoice />;
    const result = reconcilePaper(dossier, file.bytes);
    return (
      <>
        {canHold(file) && <HeldFile file={file} />}
        <ReconciliationReport name={file.name} result={result} dossier={dossier} places={unitPlaces(view.draft)} />
        <section class="section">
          <h2>Đối chiếu tệp khác, hoặc tệp này sau khi sửa</h2>
          <FileFields />
        </section>
      </>
    );
  } catch (error) {
    if (!(error instanceof TrinhKyError)) throw error;
    return (
      <>
        <ErrorWords code={error.code} message={error.message} issues={error.issues} level="h2" />
        <PaperChoice />
      </>
    );
  }
}

function PaperChoice() {
  return (
    <section class="section">
      <p>
        Chọn văn bản đã sửa, bản in trên cổng thông tin hoặc bảng do nơi khác lập: mọi số liệu, xếp loại, thứ hạng, tên
        đơn vị khác với hồ sơ được nêu ra. Tệp gửi lên không được lưu.
      </p>
      <FileFields />
    </section>
  );
}

function FileFields() {
  return (
    <>
      <FileChoice caption="Văn bản (.docx, .xlsx, .html, .txt), nhiều nhất 8 MB" accept=".docx,.xlsx,.html,.htm,.txt" />
      <p class="actions">
        <button type="submit" name="do" value="reconcile" class="button button--main">
          Đối chiếu
        </button>
        <button type="submit" name="do" value="check" class="button" formaction="/kiem-tra-the-thuc">
          Kiểm tra thể thức của văn bản này
        </button>
      </p>
    </>
  );
}
