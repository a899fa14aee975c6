import { expect, test } from 'vitest';
import { approvalDossierOf } from '../support/rounds.ts';

const { assessment } = approvalDossierOf('sample-2026');
const units = assessment.groups.flatMap((group) => group.units.map((unit) => ({ ...unit, group })));

test('the points of the main indices add up to the score of every unit that was scored', () => {
  for (const { name, result } of units) {
    if ('score' in result) {
      const parts = (result.mainIndices ?? []).map((part) => hundredths(part.score));
      expect([name, sum(parts)]).toEqual([name, hundredths(result.score)]);
    }
  }
});

test('stated indices are score over maximum, half up to two decimals', () => {
  for (const { name, result, group } of units) {
    if ('index' in result) {
      const [score, maximum] = [hundredths(result.score), hundredths(group.maximumScore)];
      const rounded = (score * 20_000n + maximum) / (maximum * 2n);
      expect([name, hundredths(result.index)]).toEqual([name, rounded]);
    }
  }
});

test('stated classes follow the rounded index: 90, 70, 50', () => {
  const classOf = (index: bigint) =>
    index >= 9000n ? 'Tốt' : index >= 7000n ? 'Khá' : index >= 5000n ? 'Trung bình' : 'Yếu';
  for (const { name, result } of units) {
    if (result.status === 'ranked') {
      expect([name, result.class]).toEqual([name, classOf(hundredths(result.index))]);
    }
  }
});

test('stated ranks count the better scores of the group, so that equal scores share a rank', () => {
  for (const { name, result, group } of units) {
    if (result.status === 'ranked') {
      const better = group.units.filter(
        (other) => other.result.status === 'ranked' && hundredths(other.result.score) > hundredths(result.score),
      );
      expect([name, result.rank]).toEqual([name, better.length + 1]);
    }
  }
});

test('the maximum of each group is 1000 less the points of its criteria that do not count and are not replaced', () => {
  expect(assessment.groups.map((group) => [group.id, group.maximumScore])).toEqual([
    ['so-dich-vu-cong', '950.00'],
    ['so-khong-dich-vu-cong', '810.00'],
    ['xa', '940.00'],
  ]);
  for (const group of assessment.groups) {
    const deducted = assessment.exclusions
      .filter((exclusion) => exclusion.replacedBy === undefined)
      .flatMap((exclusion) => exclusion.appliesTo)
      .filter((scope) => scope.groupId === group.id || scope.tierId === group.tierId)
      .map((scope) => hundredths(scope.points));
    expect([group.id, hundredths(group.maximumScore)]).toEqual([group.id, 100_000n - sum(deducted)]);
  }
});

test('last year has one result for each unit of this year', () => {
  const results = assessment.previousYear?.results ?? [];
  expect(results.map(({ unitId, name }) => [unitId, name])).toEqual(units.map(({ id, name }) => [id, name]));
});

test('the communes are 86 xã, 9 phường and 1 đặc khu', () => {
  const names = assessment.groups.find((group) => group.id === 'xa')?.units.map((unit) => unit.name) ?? [];
  const count = (start: string) => names.filter((name) => name.startsWith(start)).length;
  expect([count('UBND xã '), count('UBND phường '), count('UBND đặc khu ')]).toEqual([86, 9, 1]);
});

/** Exact hundredths of a figure that has at most two decimals. */
function hundredths(figure: string | undefined): bigint {
  const [, whole, decimals = ''] = figure?.match(/^(\d+)(?:\.(\d{1,2}))?$/) ?? [];
  if (whole === undefined) {
    throw new Error(`${figure} is not a figure with at most two decimals`);
  }
  return BigInt(whole + decimals.padEnd(2, '0'));
}

function sum(figures: readonly bigint[]): bigint {
  return figures.reduce((total, figure) => total + figure, 0n);
}
