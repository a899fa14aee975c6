import { type Dossier, hasApproval } from '../../domain/dossier.ts';
import type { Difference } from '../../domain/reconciliation/difference.ts';
import type { Reconciliation } from '../../domain/reconciliation.ts';
import { TrinhKyError } from '../../errors.ts';
import { reconcilePaper } from '../../reconcile-paper.ts';
import { withDecimalMark } from '../../vietnamese/number.ts';
import type { DeskPage, DeskView } from '../desk/desk-view.ts';
import type { DraftIssue } from '../desk/draft-issues.ts';
import { unitPlaces } from '../desk/unit-places.ts';
import { noFileChosen, type SentFile, sentFile } from '../sent-file.ts';
import { ErrorWords } from './error-page.tsx';
import { canHold, FileChoice, HeldFile } from './held-file.tsx';

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
    return <Compared file={file} result={reconcilePaper(dossier, file.bytes)} dossier={dossier} view={view} />;
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

interface ComparedProps {
  readonly file: SentFile;
  readonly result: Reconciliation;
  readonly dossier: Dossier;
  readonly view: DeskView;
}

function Compared({ file, result: { rows, compared, differences }, dossier, view }: ComparedProps) {
  const mark = dossier.profile.numbers.decimalMark;
  const real = differences.filter(({ code }) => code !== 'column-unknown');
  const unread = differences.filter(({ code }) => code === 'column-unknown');
  const basis = `Đã đối chiếu ${rows} dòng đơn vị, ${compared} số liệu, xếp loại và thứ hạng`;
  return (
    <>
      {canHold(file) && <HeldFile file={file} />}
      <div class={real.length === 0 ? 'notice notice--good' : 'summary'} role="status">
        <p class="verdict">
          {file.name}: {real.length === 0 ? 'không có sai khác' : `có ${real.length} sai khác`}.
        </p>
        <p>{basis} trong các bảng, và các số trung bình nêu trong lời văn.</p>
      </div>
      {unread.length > 0 && (
        <section class="notice">
          <p>
            <strong>Chưa đối chiếu được, tự kiểm tra:</strong>
          </p>
          <ul>
            {unread.map(({ place, message }) => (
              <li>
                {place}: {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {real.length > 0 && <Differences differences={real} places={unitPlaces(view.draft)} mark={mark} />}
      <details class="section section--folded" open={real.length === 0}>
        <summary>Không nằm trong đối chiếu</summary>
        <ul class="plain-list">
          <li>Lời văn, căn cứ, nơi nhận, số, ký hiệu, ngày tháng, người ký.</li>
          <li>Số liệu trong lời văn, ngoài chỉ số trung bình của mỗi cấp.</li>
          <li>Chú thích, hình ảnh, biểu đồ, và bảng không có tên đơn vị nào của hồ sơ.</li>
          <li>Thứ tự và tiêu đề của các bảng.</li>
        </ul>
      </details>
      <section class="section">
        <h2>Đối chiếu tệp khác, hoặc tệp này sau khi sửa</h2>
        <FileFields />
      </section>
    </>
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly places: ReturnType<typeof unitPlaces>;
  readonly mark: '.' | ',';
}

function Differences({ differences, places, mark }: DifferencesProps) {
  return (
    <section class="section">
      <h2>Sai khác</h2>
      <div class="wide-table">
        <table class="rows differences">
          <thead>
            <tr>
              <th scope="col">Vị trí trong văn bản</th>
              <th scope="col">Sai khác</th>
              <th scope="col">Văn bản ghi</th>
              <th scope="col">Hồ sơ có</th>
              <th scope="col">Sửa hồ sơ</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ code, place, message, inPaper = '', inData = '', unit = '' }) => (
              <tr>
                <td class="differences__place">{place}</td>
                <td>{message}</td>
                <td class="rows__repeated differences__paper">{inPaper.trim() || '–'}</td>
                <td class="rows__repeated differences__data">
                  {(isFigure(code) ? withDecimalMark(inData, mark) : inData) || '–'}
                </td>
                <td>
                  {(places.get(unit) ?? []).map(({ path, group }, _, all) => (
                    <button type="submit" name="do" value={`show:${path}`} formaction="/ho-so/sua" class="link">
                      {all.length === 1 ? 'Mở đơn vị' : `Mở đơn vị ở “${group}”`}
                      <span class="unseen"> {unit}</span>
                    </button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">Văn bản sai thì sửa trong Word. Hồ sơ sai thì mở đơn vị, sửa số liệu rồi tạo lại văn bản.</p>
    </section>
  );
}

/** Class and names are words; the rest is figures, which the dossier has with a point. */
function isFigure(code: Difference['code']): boolean {
  return code === 'figure-differs' || code === 'figure-missing' || code === 'average-differs';
}
