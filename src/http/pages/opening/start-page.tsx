import { pageOf } from '../frame/page.tsx';

/** A round that comes with the service. */
export interface OfferedRound {
  readonly id: string;
  readonly title: string;
  /** Whether scores can be put into it. */
  readonly hasResults: boolean;
}

/** Hồ sơ: the first page, where work is opened or taken up again. */
export function startPageOf(rounds: readonly OfferedRound[]): string {
  return pageOf({
    title: 'Hồ sơ',
    place: 'desk',
    children: (
      <>
        <h1>Chọn đợt đánh giá</h1>
        <section class="section" data-kept-work hidden>
          <h2>Hồ sơ đang làm trong trình duyệt này</h2>
          <ul class="papers"></ul>
        </section>
        <form class="section" method="post" enctype="multipart/form-data" action="/ho-so">
          <h2>Mở tệp</h2>
          <div class="field field--wide">
            <label class="field__caption" for="tep">
              Bảng điểm (.xlsx, .csv) hoặc hồ sơ đã lưu (.xlsx, .json)
            </label>
            <p class="field__explanation" id="tep-y-nghia">
              Phần mềm tự nhận ra tệp là bảng điểm hay hồ sơ. Tệp lớn nhất 8 MiB.
            </p>
            <input
              type="file"
              id="tep"
              name="file"
              required
              aria-describedby="tep-y-nghia"
              accept=".xlsx,.csv,.json,.txt"
            />
          </div>
          <details class="part part--optional">
            <summary>Bảng điểm của đợt mới: chọn hồ sơ gốc (hồ sơ năm trước, nếu có)</summary>
            <p class="field__explanation" id="ho-so-goc-y-nghia">
              Cơ quan ban hành, căn cứ, nơi nhận, nhóm và tên đơn vị lấy theo hồ sơ gốc; điểm lấy theo bảng điểm.
            </p>
            <div class="fields">
              <div class="field field--medium">
                <label class="field__caption" for="ho-so-goc">
                  Tệp hồ sơ (.xlsx, .json)
                </label>
                <input
                  type="file"
                  id="ho-so-goc"
                  name="base"
                  accept=".xlsx,.json"
                  aria-describedby="ho-so-goc-y-nghia"
                />
              </div>
              <div class="field field--medium">
                <label class="field__caption" for="dot-goc">
                  hoặc một đợt có sẵn
                </label>
                <select id="dot-goc" name="base-round">
                  <option value="">Không dùng</option>
                  {rounds
                    .filter(({ hasResults }) => hasResults)
                    .map(({ id, title }) => (
                      <option value={id}>{title}</option>
                    ))}
                </select>
              </div>
            </div>
          </details>
          <p class="actions">
            <button type="submit" class="button button--main">
              Mở
            </button>
          </p>
        </form>
        <form class="section" method="post" enctype="multipart/form-data" action="/ho-so">
          <h2>Xem thử một đợt có sẵn</h2>
          <ul class="papers">
            {rounds.map(({ id, title }) => (
              <li class="papers__paper">
                <button type="submit" name="round" value={id} class="link">
                  {title}
                </button>
              </li>
            ))}
          </ul>
          <p>
            Chưa có tệp nào: tải <a href="/api/workbooks/new">hồ sơ trống (Excel)</a>, điền rồi mở ở đây.
          </p>
        </form>
      </>
    ),
  });
}
