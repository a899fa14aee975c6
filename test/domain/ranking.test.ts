import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlacing, type Placing, ranksOf } from '../../src/domain/ranking.ts';
import { indexFromText } from '../../src/domain/scoring.ts';

const indices = (...texts: string[]) => texts.map(indexFromText);

describe('ranks', () => {
  test('competition leaves a gap after a tie', () => {
    expect(ranksOf(indices('81', '79', '79', '60'), 'competition')).toEqual([1, 2, 2, 4]);
    expect(ranksOf(indices('81', '81', '79'), 'competition')).toEqual([1, 1, 3]);
  });

  test('dense leaves none', () => {
    expect(ranksOf(indices('81', '79', '79', '60'), 'dense')).toEqual([1, 2, 2, 3]);
  });

  test('belong to the places of the indices given, in whatever order these are', () => {
    expect(ranksOf(indices('60', '79.0', '81', '79'), 'competition')).toEqual([4, 2, 1, 2]);
  });

  test('of nobody are none', () => {
    expect(ranksOf([], 'competition')).toEqual([]);
  });

  test('a competition rank is one more than the number of those above', () => {
    const values = fc.array(fc.nat({ max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(values, (numbers) => {
        const ranks = ranksOf(indices(...numbers.map(String)), 'competition');
        expect(ranks).toEqual(numbers.map((number) => 1 + numbers.filter((other) => other > number).length));
      }),
    );
  });

  test('dense ranks are 1, 2, 3 … without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 30 }), (numbers) => {
        const ranks = new Set(ranksOf(indices(...numbers.map(String)), 'dense'));
        expect([...ranks].sort((a, b) => a - b)).toEqual(Array.from(ranks, (_, place) => place + 1));
      }),
    );
  });
});

describe('the order of print', () => {
  const placing = (name: string, index?: string, status: Placing['status'] = 'ranked'): Placing => ({
    name,
    status,
    index: index === undefined ? undefined : indexFromText(index),
  });
  const names = (...placings: Placing[]) => placings.sort(comparePlacing).map(({ name }) => name);

  test('goes from the highest index down, ties in Vietnamese order', () => {
    expect(
      names(
        placing('Sở Y tế', '70'),
        placing('Sở Đất đai', '80'),
        placing('Sở Dân tộc', '80'),
        placing('Sở Nội vụ', '90'),
      ),
    ).toEqual(['Sở Nội vụ', 'Sở Dân tộc', 'Sở Đất đai', 'Sở Y tế']);
  });

  test('puts those without a report after the ranked ones, then those not ranked, then those not assessed', () => {
    expect(
      names(
        placing('A', undefined, 'not-assessed'),
        placing('B', '99', 'assessed-not-ranked'),
        placing('C', undefined, 'no-report'),
        placing('D', '1'),
      ),
    ).toEqual(['D', 'C', 'B', 'A']);
  });

  test('leaves units that nothing ranks in the order of the data', () => {
    expect(names(placing('Z', '10', 'assessed-not-ranked'), placing('A', '90', 'assessed-not-ranked'))).toEqual([
      'Z',
      'A',
    ]);
  });
});
