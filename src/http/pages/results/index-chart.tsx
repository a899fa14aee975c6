import type { Profile } from '../../../domain/profile.ts';
import type { TierStatistics } from '../../../domain/statistics.ts';
import { withDecimalMark } from '../../../vietnamese/number.ts';
import { binWidth, type IndexBin, indexBins } from '../../desk/index-bins.ts';

interface IndexChartProps {
  /** Of the chart on its page. */
  readonly id: string;
  readonly title: string;
  readonly statistics: TierStatistics;
  readonly mark: Profile['numbers']['decimalMark'];
}

const size = { width: 560, height: 190, left: 30, right: 16, top: 18, bottom: 36 } as const;

/** How the indices of a tier lie, counted in steps of five, the classes told apart; the same in words below. */
export function IndexChart({ id, title, statistics, mark }: IndexChartProps) {
  const names = statistics.classes.map((count) => count.class);
  const bins = indexBins(statistics.ranked, names);
  const tallest = Math.max(...bins.map(({ total }) => total));
  const heightOf = (units: number) => (units / tallest) * (size.height - size.top - size.bottom);
  const slot = (size.width - size.left - size.right) / bins.length;
  const ground = size.height - size.bottom;
  return (
    <figure class="chart">
      <figcaption class="chart__title" id={id}>
        {title}: số đơn vị theo chỉ số
      </figcaption>
      {names.length > 0 && (
        <ul class="chart__legend" aria-hidden="true">
          {names.map((name, at) => (
            <li>
              <svg class="chart__key" viewBox="0 0 10 10" aria-hidden="true">
                <rect class={`chart__bar--${at}`} width="10" height="10" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg
        class="chart__drawing"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-labelledby={id}
        aria-describedby={`${id}-loi`}
      >
        <title>{title}</title>
        <line class="chart__axis" x1={size.left} x2={size.width - size.right} y1={ground} y2={ground} />
        {bins.map((bin, at) => (
          <Bar bin={bin} names={names} x={size.left + at * slot} slot={slot} heightOf={heightOf} />
        ))}
        {[...bins.map(({ from }) => from), 100].map((edge, at) => (
          <text class="chart__words" x={size.left + at * slot} y={ground + 14} text-anchor="middle">
            {edge}
          </text>
        ))}
        <text class="chart__words" x={size.width / 2} y={size.height - 4} text-anchor="middle">
          Chỉ số (%)
        </text>
      </svg>
      <p class="chart__told" id={`${id}-loi`}>
        {toldInWords(statistics, bins, mark)}
      </p>
    </figure>
  );
}

interface BarProps {
  readonly bin: IndexBin;
  readonly names: readonly string[];
  readonly x: number;
  readonly slot: number;
  readonly heightOf: (units: number) => number;
}

/** Classes of one bin stand on each other, the lowest below. */
function Bar({ bin, names, x, slot, heightOf }: BarProps) {
  if (bin.total === 0) return null;
  const ground = size.height - size.bottom;
  let below = 0;
  const pieces = bin.byClass.toReversed().map((piece) => {
    below += piece.units;
    return { ...piece, top: ground - heightOf(below) };
  });
  return (
    <>
      {pieces.map(({ class: name, units, top }) => (
        <rect
          class={
            names.length === 0
              ? 'chart__bar--0'
              : `chart__bar--${names.indexOf(name) === -1 ? 'none' : names.indexOf(name)}`
          }
          x={rounded(x + 2)}
          y={rounded(top)}
          width={rounded(slot - 4)}
          height={rounded(heightOf(units))}
        />
      ))}
      <text
        class="chart__count"
        x={rounded(x + slot / 2)}
        y={rounded(ground - heightOf(bin.total) - 4)}
        text-anchor="middle"
      >
        {bin.total}
      </text>
    </>
  );
}

function rounded(length: number): string {
  return length.toFixed(1);
}

function toldInWords(
  { ranked, best, worst, classes }: TierStatistics,
  bins: readonly IndexBin[],
  mark: IndexChartProps['mark'],
): string {
  const range =
    best === undefined || worst === undefined
      ? ''
      : ` Chỉ số từ ${withDecimalMark(worst.index, mark)}% đến ${withDecimalMark(best.index, mark)}%.`;
  // Only ranked units, as drawn: one without a report may have a class too.
  const byClass = classes.flatMap(({ class: name }) => {
    const units = ranked.filter(({ printed }) => printed.class === name).length;
    return units === 0 ? [] : [`${name} ${units} đơn vị`];
  });
  return `${ranked.length} đơn vị được xếp hạng.${range}${thickestInWords(bins)}${byClass.length === 0 ? '' : ` Xếp loại: ${byClass.join(', ')}.`}`;
}

/** Where most units are, if that is one place. */
function thickestInWords(bins: readonly IndexBin[]): string {
  const tallest = Math.max(...bins.map(({ total }) => total));
  const [most, ...others] = bins.filter(({ total }) => total === tallest);
  if (most === undefined || others.length > 0) return '';
  const end = most.from + binWidth;
  return ` Nhiều nhất là khoảng từ ${most.from}% đến ${end === 100 ? '' : 'dưới '}${end}%: ${most.total} đơn vị.`;
}
