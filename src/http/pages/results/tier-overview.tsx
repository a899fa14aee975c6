import type { Profile } from '../../../domain/profile.ts';
import type { Extreme } from '../../../domain/statistics.ts';
import { withDecimalMark } from '../../../vietnamese/number.ts';
import type { DraftResults } from '../../desk/draft-results.ts';
import { WideTable } from '../frame/wide-table.tsx';
import { IndexChart } from './index-chart.tsx';

/** Thống kê: what holds for each tier together, as a table, and how its indices lie, as a chart. */
export function TierOverview({ results: { tiers, classes, rules } }: { readonly results: DraftResults }) {
  const filled = tiers.filter(({ statistics }) => statistics.units.length > 0);
  if (filled.length === 0) return null;
  const charted = filled.filter(({ statistics }) => statistics.ranked.length > 0);
  const mark = rules.numbers.decimalMark;
  return (
    <section class="section" aria-labelledby="thong-ke">
      <h2 id="thong-ke">Thống kê</h2>
      <WideTable label="Thống kê theo cấp">
        <table class="statistics">
          <thead>
            <tr>
              <th scope="col">Cấp</th>
              <th scope="col" class="figure">
                Đơn vị
              </th>
              <th scope="col" class="figure">
                Được xếp hạng
              </th>
              <th scope="col" class="figure">
                Trung bình (%)
              </th>
              <th scope="col">Cao nhất</th>
              <th scope="col">Thấp nhất</th>
              {classes.map((name) => (
                <th scope="col" class="figure">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {filled.map(({ name, statistics: { units, ranked, average, best, worst, classes: counts } }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="figure">{units.length}</td>
                <td class="figure">{ranked.length}</td>
                <td class="figure">{average === undefined ? '–' : withDecimalMark(average, mark)}</td>
                <td>{extremeWords(best, mark)}</td>
                <td>{extremeWords(worst, mark)}</td>
                {classes.map((each) => (
                  <td class="figure">{counts.find((count) => count.class === each)?.units ?? 0}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {charted.length > 0 && (
        <div class="charts">
          {charted.map(({ name, statistics }, at) => (
            <IndexChart id={`bieu-do-${at + 1}`} title={name} statistics={statistics} mark={mark} />
          ))}
        </div>
      )}
    </section>
  );
}

function extremeWords(extreme: Extreme | undefined, mark: Profile['numbers']['decimalMark']): string {
  if (extreme === undefined) return '–';
  const [first, ...others] = extreme.units;
  const more = others.length === 0 ? '' : ` và ${others.length} đơn vị khác`;
  return `${withDecimalMark(extreme.index, mark)}: ${first?.unit.name ?? ''}${more}`;
}
