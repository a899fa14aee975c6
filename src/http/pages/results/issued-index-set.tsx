import { type Draft, valueAt } from '../../desk/draft.ts';
import { textOfValue } from '../../desk/field-text.ts';
import { WideTable } from '../frame/wide-table.tsx';

/** Bộ chỉ số được ban hành: tiers with their main indices and points, and the classes, of a dossier that issues one. */
export function IssuedIndexSet({ draft }: { readonly draft: Draft }) {
  const indexSet = valueAt(draft, ['indexSetDecision', 'indexSet']);
  if (indexSet === undefined) return null;
  const classes = entries(indexSet, 'classes');
  return (
    <section class="section" aria-labelledby="bo-chi-so">
      <h2 id="bo-chi-so">Bộ chỉ số được ban hành</h2>
      <p>{text(indexSet, 'name')}</p>
      {entries(indexSet, 'tiers').map((tier) => (
        <WideTable label={text(tier, 'name')}>
          <table class="results">
            <caption class="results__caption">
              {text(tier, 'name')}
              {figure(tier, 'fullScale') !== '' && `: ${figure(tier, 'fullScale')} điểm`}
            </caption>
            <thead>
              <tr>
                <th scope="col" class="figure results__ordinal">
                  TT
                </th>
                <th scope="col">Chỉ số chính</th>
                <th scope="col" class="figure results__column">
                  Số tiêu chí
                </th>
                <th scope="col" class="figure results__column">
                  Tổng điểm
                </th>
              </tr>
            </thead>
            <tbody>
              {entries(tier, 'mainIndices').map((mainIndex, at) => (
                <tr>
                  <td class="figure">{at + 1}</td>
                  <td>{text(mainIndex, 'name')}</td>
                  <td class="figure">{text(mainIndex, 'criteria')}</td>
                  <td class="figure">{figure(mainIndex, 'maximumScore')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      ))}
      {classes.length > 0 && (
        <p>
          Xếp loại theo chỉ số: {classes.map((each) => `${text(each, 'name')} từ ${figure(each, 'from')}%`).join('; ')}.
        </p>
      )}
      <button
        type="submit"
        class="button button--small"
        formaction="/ho-so/sua"
        name="do"
        value="show:indexSetDecision.indexSet"
      >
        Sửa bộ chỉ số
      </button>
    </section>
  );
}

function entries(value: unknown, field: string): readonly unknown[] {
  const list = valueAt(value, [field]);
  return Array.isArray(list) ? list : [];
}

function figure(value: unknown, field: string): string {
  return textOfValue({ type: 'decimal' }, valueAt(value, [field]));
}

function text(value: unknown, field: string): string {
  const words = valueAt(value, [field]);
  return words === undefined ? '' : String(words);
}
