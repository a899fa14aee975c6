import type { Measured } from './measure.ts';

const columns = ['case', 'tool', 'median ms', 'p95 ms', 'files/s', 'peak MB', 'more MB', 'kB', '× ours', 'missing'];

/** The results as one table; `× ours` is how many times as long as ours a tool takes in this run. */
export function tableOf(results: readonly Measured[], titles: ReadonlyMap<string, string>): string {
  const ours = new Map(results.filter(({ tool }) => tool === 'ours').map((each) => [each.case, each.median]));
  const rows = results.map((each) => [
    each.tool === 'ours' ? (titles.get(each.case) ?? each.case) : '',
    each.tool,
    figure(each.median),
    figure(each.p95),
    figure(each.filesPerSecond),
    megabytes(each.peak),
    megabytes(each.growth),
    figure(each.size / 1000),
    each.tool === 'ours' ? '' : figure(each.median / (ours.get(each.case) ?? Number.NaN)),
    each.missingCount === 0 ? '' : `${each.missingCount}: ${each.missing.join(' / ').slice(0, 60)}`,
  ]);
  const widths = columns.map((heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  return [columns, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

/** Three digits that mean something. */
function figure(value: number): string {
  if (!Number.isFinite(value)) return '';
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
