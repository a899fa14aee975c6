import { choiceWords } from '../../../domain/dossier-tables/choice-words.ts';
import { type Draft, valueAt } from '../../desk/draft.ts';
import { textOfValue } from '../../desk/field-text.ts';
import { choicesOf } from '../../desk/references.ts';
import { WideTable } from '../frame/wide-table.tsx';
import { RowTools } from './row-tools.tsx';

/** The criteria that do not count, for whom and why. */
export function ExclusionList({ draft }: { readonly draft: Draft }) {
  const stated = valueAt(draft, ['assessment', 'exclusions']);
  const exclusions: readonly unknown[] = Array.isArray(stated) ? stated : [];
  return (
    <section class="section" aria-labelledby="khong-tinh-diem">
      <h2 id="khong-tinh-diem">Tiêu chí không tính điểm ({exclusions.length})</h2>
      {exclusions.length === 0 ? (
        <p>Không có tiêu chí nào được khai là không tính điểm.</p>
      ) : (
        <WideTable label="Tiêu chí không tính điểm">
          <table>
            <thead>
              <tr>
                <th scope="col">Tiêu chí</th>
                <th scope="col">Phạm vi</th>
                <th scope="col">Lý do</th>
                <th scope="col">Tiêu chí thay thế</th>
                <th scope="col" class="results__tools">
                  <span class="unseen">Sửa</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {exclusions.map((exclusion, at) => (
                <tr>
                  <td>{criterionWords(valueAt(exclusion, ['criterion']))}</td>
                  <td>{scopeWords(draft, exclusion)}</td>
                  <td>{reasonWords(valueAt(exclusion, ['reason']))}</td>
                  <td>{criterionWords(valueAt(exclusion, ['replacedBy']))}</td>
                  <RowTools path={`assessment.exclusions[${at}]`} name={`tiêu chí không tính điểm thứ ${at + 1}`} />
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}

function criterionWords(criterion: unknown): string {
  if (criterion === undefined) return '–';
  return [valueAt(criterion, ['code']), valueAt(criterion, ['name'])].filter((words) => words !== undefined).join(' ');
}

function scopeWords(draft: Draft, exclusion: unknown): string {
  const scopes = valueAt(exclusion, ['appliesTo']);
  const words = (Array.isArray(scopes) ? scopes : []).map((scope) => {
    const [field, kind] = valueAt(scope, ['tierId']) === undefined ? ['groupId', 'Nhóm'] : ['tierId', 'Cấp'];
    const id = valueAt(scope, [field]);
    const choice = choicesOf(draft, [field])?.find((each) => each.id === id);
    const points = textOfValue({ type: 'decimal' }, valueAt(scope, ['points']));
    const name = choice?.words ?? String(id ?? 'chưa chọn');
    return `${kind}: ${name}${points === '' ? '' : ` (${points} điểm)`}`;
  });
  return words.join('; ');
}

function reasonWords(reason: unknown): string {
  const text = valueAt(reason, ['text']);
  const kind = valueAt(reason, ['kind']);
  if (typeof text === 'string') return text;
  return typeof kind === 'string' ? choiceWords(kind) : 'Chưa chọn';
}
