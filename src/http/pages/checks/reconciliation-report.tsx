import type { Dossier } from '../../../domain/dossier.ts';
import type { Difference } from '../../../domain/reconciliation/difference.ts';
import type { Reconciliation } from '../../../domain/reconciliation.ts';
import { withDecimalMark } from '../../../vietnamese/number.ts';
import type { unitPlaces } from '../../desk/unit-places.ts';

interface ReconciliationReportProps {
  /** What the paper is called. */
  readonly name: string;
  readonly result: Reconciliation;
  readonly dossier: Dossier;
  /** Where the units of the dossier stand, by name. */
  readonly places: ReturnType<typeof unitPlaces>;
}

/** What was compared of a paper, every difference with a way to its unit, and what no comparison covers. */
export function ReconciliationReport({ name, result, dossier, places }: ReconciliationReportProps) {
  const { rows, compared, differences } = result;
  const mark = dossier.profile.numbers.decimalMark;
  const real = differences.filter(({ code }) => code !== 'column-unknown');
  const unread = differences.filter(({ code }) => code === 'column-unknown');
  const basis = `Đã đối chiếu ${rows} dòng đơn vị, ${compared} số liệu, xếp loại và thứ hạng`;
  return (
    <>
      <div class={real.length > 0 ? 'summary' : unread.length > 0 ? 'notice' : 'notice notice--good'} role="status">
        <p class="verdict">
          {name}: {verdict(real.length, unread.length)}.
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
      {real.length > 0 && <Differences differences={real} places={places} mark={mark} />}
      <details class="section section--folded" open={real.length === 0}>
        <summary>Không nằm trong đối chiếu</summary>
        <ul class="plain-list">
          <li>Lời văn, căn cứ, nơi nhận, số, ký hiệu, ngày tháng, người ký.</li>
          <li>Số liệu trong lời văn, ngoài chỉ số trung bình của mỗi cấp.</li>
          <li>Chú thích, hình ảnh, biểu đồ, và bảng không có tên đơn vị nào của hồ sơ.</li>
          <li>Thứ tự và tiêu đề của các bảng.</li>
        </ul>
      </details>
    </>
  );
}

function verdict(differences: number, unread: number): string {
  if (differences > 0) return `có ${differences} sai khác`;
  return unread === 0 ? 'không có sai khác' : 'không có sai khác trong phần đã đối chiếu';
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
