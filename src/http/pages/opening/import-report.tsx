import type { ReadTable, Unread } from '../../../intake/scores/scores-import.ts';
import { WideTable } from '../frame/wide-table.tsx';

/** The tables that were found, and as what their columns were read. */
export function ReadTables({ tables }: { readonly tables: readonly ReadTable[] }) {
  return (
    <section class="section" aria-labelledby="bang-da-doc">
      <h2 id="bang-da-doc">Bảng đã đọc ({tables.length})</h2>
      {tables.map(({ place, units, columns }) => (
        <details class="part part--optional" open={tables.length <= mostOpen}>
          <summary>
            {place}: {units} đơn vị, {columns.length} cột
          </summary>
          <WideTable label={place}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Cột</th>
                  <th scope="col">Tiêu đề trong tệp</th>
                  <th scope="col">Được hiểu là</th>
                </tr>
              </thead>
              <tbody>
                {columns.map(({ column, caption, readAs }) => (
                  <tr>
                    <td>{column}</td>
                    <td>{caption}</td>
                    <td>{readAs}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </details>
      ))}
    </section>
  );
}

const mostOpen = 2;

const kinds: readonly { readonly kind: Unread['kind']; readonly words: string }[] = [
  { kind: 'sheet', words: 'Trang tính' },
  { kind: 'column', words: 'Cột' },
  { kind: 'row', words: 'Hàng' },
  { kind: 'summary', words: 'Dòng tổng cộng, trung bình' },
  { kind: 'note', words: 'Ghi chú, dòng ký' },
  { kind: 'title', words: 'Dòng tên bảng' },
];

/** Everything of the file that did not go into the dossier, with its words, so that nothing is lost unseen. */
export function UnreadParts({ unread }: { readonly unread: readonly Unread[] }) {
  if (unread.length === 0) return null;
  return (
    <section class="section" aria-labelledby="khong-dua-vao">
      <h2 id="khong-dua-vao">Không đưa vào hồ sơ ({unread.length})</h2>
      {kinds.map(({ kind, words }) => {
        const own = unread.filter((part) => part.kind === kind);
        if (own.length === 0) return null;
        return (
          <details class="part part--optional">
            <summary>
              {words} ({own.length})
            </summary>
            <WideTable label={words}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Vị trí</th>
                    <th scope="col">Nội dung</th>
                    <th scope="col">Vì sao</th>
                  </tr>
                </thead>
                <tbody>
                  {own.map((part) => (
                    <tr>
                      <td>{part.place}</td>
                      <td>{part.words.join(' | ')}</td>
                      <td>{part.reason}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          </details>
        );
      })}
    </section>
  );
}
