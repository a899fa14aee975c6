import type { InspectedUnit } from '../../../domain/inspection.ts';
import type { DeskView } from '../../desk/desk-view.ts';

interface UnitPackagesProps {
  readonly units: readonly InspectedUnit[];
  readonly view: DeskView;
}

/** What inspected units are sent, for all or some of them, with a bar that tells how much has come. */
export function UnitPackages({ units, view: { form } }: UnitPackagesProps) {
  const chosen = form.has('units-asked') ? new Set(form.getAll('unit')) : undefined;
  return (
    <section class="section" aria-labelledby="goi-don-vi">
      <h2 id="goi-don-vi">Gói tài liệu cho từng đơn vị</h2>
      <p>
        Một tệp .zip: kế hoạch đóng tập, mỗi đơn vị một thư mục (công văn, đề cương, phụ lục), bảng tổng hợp. Chọn các
        đơn vị cần gửi:
      </p>
      <fieldset class="units" data-units>
        <legend class="unseen">Đơn vị</legend>
        {/* Says that the choice was shown, so that none is not taken for all. */}
        <input type="hidden" name="units-asked" value="1" />
        <p class="units__all put-away">
          <button type="button" class="button button--small" data-choose="all">
            Chọn tất cả
          </button>
          <button type="button" class="button button--small" data-choose="none">
            Bỏ chọn tất cả
          </button>
          <span class="quiet" data-chosen role="status"></span>
        </p>
        <ul class="units__list">
          {units.map(({ id, name, isInspectedDirectly }) => (
            <li>
              <label>
                <input type="checkbox" name="unit" value={id} checked={chosen === undefined || chosen.has(id)} /> {name}
                {isInspectedDirectly && <span class="quiet"> (kiểm tra trực tiếp)</span>}
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="actions">
        <button
          type="submit"
          class="button button--main"
          formaction="/ho-so/tep/goi-don-vi.zip"
          data-download="packages"
        >
          Tải gói (.zip)
        </button>
      </p>
      <div class="progress put-away" data-progress>
        <label class="progress__caption" for="tien-do">
          Đang tạo gói
        </label>
        <progress id="tien-do" max="1" value="0"></progress>
        <button type="button" class="button button--small" data-cancel>
          Dừng
        </button>
      </div>
      <p role="status" data-progress-words></p>
    </section>
  );
}
