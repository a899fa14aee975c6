import { compareDecimals } from '../../domain/exact-decimal.ts';
import type { Finding } from '../../domain/finding.ts';
import type { GatheredGroup, GatheredUnit } from './gather-units.ts';
import { lowerPlace } from './gather-units.ts';

/**
 * Units of one group with the same rank whose scores are not the same: equal ranks need equal scores. And ranks that are
 * beyond the number of all units, as what stands behind a decimal comma may be.
 */
export function rankFindings(groups: readonly GatheredGroup[]): Finding[] {
  const all = groups.flatMap(({ units }) => units);
  const beyond = all.filter(({ figures: { rank } }) => rank !== undefined && Number(rank.text) > all.length);
  const [first] = beyond;
  return [...repeatedRanks(groups), ...(first === undefined ? [] : [tooFar(first, beyond.length, all.length)])];
}

function repeatedRanks(groups: readonly GatheredGroup[]): Finding[] {
  return groups.flatMap(({ units }) => {
    const byRank = Map.groupBy(units, ({ figures }) => figures.rank?.text);
    return [...byRank].flatMap(([rank, [first, ...others]]) =>
      rank === undefined || first === undefined
        ? []
        : others.filter((other) => !isEqual(first, other)).map((other) => repeated(rank, first, other)),
    );
  });
}

function tooFar({ name, place, figures: { rank } }: GatheredUnit, count: number, units: number): Finding {
  const others = count > 1 ? `, và ${count - 1} đơn vị khác cũng vậy` : '';
  return {
    code: 'rank-beyond-units',
    severity: 'warning',
    message: `${rank?.place ?? place} ghi xếp hạng ${rank?.text}, trong khi tệp chỉ có ${units} đơn vị${others}.`,
    hint: 'Kiểm tra xem số này có phải là xếp hạng không (trong tệp CSV có thể là phần thập phân bị tách khỏi điểm), và tệp có đủ các đơn vị không.',
    unit: name,
  };
}

function isEqual(one: GatheredUnit, other: GatheredUnit): boolean {
  const field = one.figures.index !== undefined && other.figures.index !== undefined ? 'index' : 'score';
  const [a, b] = [one.figures[field]?.text, other.figures[field]?.text];
  return a === undefined || b === undefined || compareDecimals(a, b) === 0;
}

function repeated(rank: string, first: GatheredUnit, other: GatheredUnit): Finding {
  const place = other.figures.rank?.place ?? other.place;
  return {
    code: 'rank-repeated',
    severity: 'error',
    message: `${place} ghi xếp hạng ${rank}, trùng với “${first.name}” (${lowerPlace(first.figures.rank?.place ?? first.place)}) trong khi hai đơn vị không bằng điểm.`,
    hint: 'Kiểm tra lại điểm và xếp hạng của hai đơn vị.',
    unit: other.name,
  };
}
