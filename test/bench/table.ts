import type { Measured } from './measure.ts';

const columns = [
  'case',
  'tool',
  'median ms',
  'p95 ms',
  'cpu ms',
  'files/s',
  'peak MB',
  'more MB',
  'kB',
  '× ours',
  'cpu × ours',
  'missing',
];

/** The results as one table; `× ours` is how many times as long as ours a tool takes in this run, by the clock and in processor time. */
export function tableOf(results: readonly Measured[], titles: ReadonlyMap<string, string>): string {
  const ours = new Map(results.filter(({ tool }) => tool === 'ours').map((each) => [each.case, each]));
  const rows = results.map((each) => [
    each.tool === 'ours' ? (titles.get(each.case) ?? each.case) : '',
    each.tool,
    figure(each.median),
    figure(each.p95),
    figure(each.cpu),
    figure(each.filesPerSecond),
    megabytes(each.peak),
    megabytes(each.growth),
    figure(each.size / 1000),
    ratio(each.median, ours.get(each.case)?.median),
    ratio(each.cpu, ours.get(each.case)?.cpu),
    each.missingCount === 0 ? '' : `${each.missingCount}: ${each.missing.join(' / ').slice(0, 60)}`,
  ]);
  const widths = columns.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [columns, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

/** JSON has no NaN: null is what was not measured. */
type Figure = number | null | undefined;

function ratio(value: Figure, ours: Figure): string {
  return value === ours || typeof value !== 'number' || typeof ours !== 'number' ? '' : figure(value / ours);
}

/** Three digits that mean something. */
function figure(value: Figure): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
