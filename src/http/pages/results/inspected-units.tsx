import { choiceWords } from '../../../domain/dossier-tables/choice-words.ts';
import { type Draft, valueAt } from '../../desk/draft.ts';
import { textOfValue } from '../../desk/field-text.ts';
import { WideTable } from '../frame/wide-table.tsx';
import { RowTools } from './row-tools.tsx';

/** Đơn vị được kiểm tra: who is inspected, how, and until when, of a dossier with an inspection. */
export function InspectedUnits({ draft }: { readonly draft: Draft }) {
  const inspection = valueAt(draft, ['inspection']);
  if (inspection === undefined) return null;
  const stated = valueAt(inspection, ['units']);
  const units: readonly unknown[] = Array.isArray(stated) ? stated : [];
  const direct = units.filter((unit) => valueAt(unit, ['isInspectedDirectly']) === true).length;
  const common = valueAt(inspection, ['reportDeadline']);
  const facts = [
    ['Kỳ kiểm tra', periodWords(valueAt(inspection, ['period']))],
    ['Thời gian kiểm tra', periodWords(valueAt(inspection, ['inspectionDays']))],
    ['Hạn gửi báo cáo', dayWords(common)],
    ['Ngày chốt số liệu kinh phí', dayWords(valueAt(inspection, ['budgetCutOff']))],
    ['Đơn vị', `${units.length}: ${direct} kiểm tra trực tiếp, ${units.length - direct} qua báo cáo`],
  ] as const;
  return (
    <section class="section" aria-labelledby="kiem-tra">
      <h2 id="kiem-tra">Kế hoạch kiểm tra năm {String(valueAt(inspection, ['year']) ?? '…')}</h2>
      <dl class="facts">
        {facts.map(([name, words]) => (
          <div>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <WideTable label="Đơn vị được kiểm tra">
        <table class="results">
          <thead>
            <tr>
              <th scope="col" class="figure results__ordinal">
                TT
              </th>
              <th scope="col" class="results__unit">
                Đơn vị
              </th>
              <th scope="col" class="results__column">
                Cấp
              </th>
              <th scope="col" class="results__column">
                Cách kiểm tra
              </th>
              <th scope="col" class="results__column">
                Hạn gửi báo cáo
              </th>
              <th scope="col" class="results__tools">
                <span class="unseen">Sửa</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit, at) => (
              <tr>
                <td class="figure">{at + 1}</td>
                <td>{words(unit, 'name')}</td>
                <td>{choiceWords(words(unit, 'tier'))}</td>
                <td>{valueAt(unit, ['isInspectedDirectly']) === true ? 'Trực tiếp' : 'Qua báo cáo'}</td>
                <td>{dayWords(valueAt(unit, ['reportDeadline']) ?? common)}</td>
                <RowTools path={`inspection.units[${at}]`} name={words(unit, 'name')} />
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}

function words(entry: unknown, field: string): string {
  const text = valueAt(entry, [field]);
  return text === undefined ? '' : String(text);
}

function dayWords(day: unknown): string {
  return day === undefined ? 'chưa có' : textOfValue({ type: 'day' }, day);
}

function periodWords(period: unknown): string {
  return `từ ${dayWords(valueAt(period, ['from']))} đến ${dayWords(valueAt(period, ['to']))}`;
}
