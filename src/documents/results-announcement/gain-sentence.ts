import type { Announcement } from '../../domain/announcement.ts';
import type { Gain, Gains, LastYear } from '../../domain/year-change.ts';
import { withDecimalMark } from '../../vietnamese/number.ts';
import { joinedNames, unitName } from './names.ts';

/** Who gained and who lost, and by how much at the ends; none where it is not known. */
export function gainSentence(
  lastYear: (Pick<LastYear, 'gains'> & { readonly year: number }) | undefined,
  announcement: Announcement,
): string | undefined {
  const gains = lastYear?.gains;
  if (lastYear === undefined || gains === undefined) return undefined;
  const words: Words = {
    since: `so với năm ${lastYear.year}`,
    points: ({ points }) => `${withDecimalMark(points, announcement.decimalMark)} điểm`,
    names: ({ units }) => joinedNames(units.map((unit) => unitName(unit, announcement))),
  };
  return typeof gains.risen === 'string' ? oneWay(shares[gains.risen], 'tăng', gains, words) : counted(gains, words);
}

interface Words {
  readonly since: string;
  readonly points: (gain: Gain) => string;
  readonly names: (gain: Gain) => string;
}

const shares = { all: 'Tất cả các đơn vị', most: 'Đa số các đơn vị' } as const;

function counted(gains: Gains, words: Words): string {
  const { risen, smallest, largest } = gains;
  const { up, down, same } = typeof risen === 'string' ? { up: 0, down: 0, same: 0 } : risen;
  const total = up + down + same;
  if (total === 1) return onlyUnit(largest, words);
  if (same === total) return `Điểm số của tất cả các đơn vị không đổi ${words.since}.`;
  if (up === total) return oneWay(shares.all, 'tăng', gains, words);
  // Of losses the smallest gain is the largest loss.
  if (down === total) return oneWay(shares.all, 'giảm', { smallest: largest, largest: smallest }, words);
  const parts = [
    ...(up > 0 ? [`${up}/${total} đơn vị có điểm số tăng`] : []),
    ...(down > 0 ? [`${down}/${total} đơn vị có điểm số giảm`] : []),
    ...(same > 0 ? [`${same}/${total} đơn vị có điểm số không đổi`] : []),
  ];
  const ends = [
    ...(up > 0 ? [end(largest, 'tăng nhiều nhất', words)] : []),
    ...(down > 0 ? [end(smallest, 'giảm nhiều nhất', words)] : []),
  ];
  return `${parts.join(', ')} ${words.since}; trong đó ${ends.join(', ')}.`;
}

function onlyUnit(gain: Gain, { since, points, names }: Words): string {
  if (gain.direction === 'same') return `Điểm số của ${names(gain)} không đổi ${since}.`;
  return `${names(gain)} ${gain.direction === 'up' ? 'tăng' : 'giảm'} ${points(gain)} ${since}.`;
}

function oneWay(
  who: string,
  verb: 'tăng' | 'giảm',
  { smallest, largest }: Pick<Gains, 'smallest' | 'largest'>,
  words: Words,
): string {
  if (smallest.points === largest.points) return `${who} đều ${verb} ${words.points(largest)} ${words.since}.`;
  const ends = `${end(smallest, `${verb} ít nhất`, words)}, ${end(largest, `${verb} nhiều nhất`, words)}`;
  return `${who} đều có điểm số ${verb} ${words.since}; trong đó ${ends}.`;
}

function end(gain: Gain, what: string, { points, names }: Words): string {
  return `${names(gain)} ${gain.units.length > 1 ? 'cùng ' : ''}${what} với ${points(gain)}`;
}
