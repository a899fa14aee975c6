import { describe, expect, test } from 'vitest';
import { announcedStatistics } from '../../src/domain/announced-tiers.ts';
import { evaluate } from '../../src/domain/evaluation.ts';
import { changeBetween, type Gain } from '../../src/domain/year-change.ts';
import { announcementDossier, type PreviousYearInput, previousYearInput } from '../support/announcements.ts';
import { groupInput, rankedUnit } from '../support/dossiers.ts';

const units = [rankedUnit('a', 'Sở A', '800'), rankedUnit('b', 'Sở B', '700'), rankedUnit('c', 'Sở C', '600')];

function lastYear(previous: Partial<PreviousYearInput>) {
  const dossier = announcementDossier(
    {},
    { groups: [groupInput({ units })], previousYear: previousYearInput(previous) },
  );
  return announcedStatistics(dossier, evaluate(dossier.assessment, dossier.profile))[0]?.lastYear;
}

const result = (unitId: string, index?: string, className?: string) => ({
  unitId,
  name: `Sở ${unitId.toUpperCase()}`,
  ...(index === undefined ? {} : { index }),
  ...(className === undefined ? {} : { class: className }),
});
const told = (gain: Gain | undefined) =>
  gain && `${gain.direction} ${gain.points} ${gain.units.map(({ unit }) => unit.id).join(' ')}`;

test.each([
  ['34.3', '60.04', 'up', '25.74'],
  ['60.04', '34.3', 'down', '25.74'],
  ['70', '70.00', 'same', '0.00'],
  ['70.001', '70.00', 'down', '0.001'],
])('from %s to %s is %s by %s', (before, now, direction, points) => {
  expect(changeBetween(before, now)).toEqual({ direction, points });
});

describe('last year', () => {
  test('is computed from the results of all units that are ranked this year', () => {
    const year = lastYear({
      results: [
        result('a', '70.00', 'Khá'),
        result('b', '71.50', 'Khá'),
        result('c', '60', 'Yếu'),
        result('d', '9.00'),
      ],
    });
    expect(year).toMatchObject({ year: 2022, average: '67.17', averageChange: { direction: 'up', points: '2.83' } });
    expect(year?.classes?.map(({ units: count }) => count)).toEqual([0, 2, 0, 1]);
    expect(year?.gains?.risen).toEqual({ up: 1, down: 1, same: 1 });
    expect([told(year?.gains?.smallest), told(year?.gains?.largest)]).toEqual(['down 1.50 b', 'up 10.00 a']);
  });

  test('names all units that share the largest gain', () => {
    const year = lastYear({ results: [result('a', '75'), result('b', '65.00'), result('c', '59')] });
    expect([told(year?.gains?.smallest), told(year?.gains?.largest)]).toEqual(['up 1.00 c', 'up 5.00 a b']);
  });

  test('has no figure of the whole when one unit has no result', () => {
    expect(lastYear({ results: [result('a', '75', 'Khá'), result('b', '65')] })).toEqual({
      year: 2022,
      average: undefined,
      averageChange: undefined,
      classes: undefined,
      gains: undefined,
    });
  });

  test('is what is stated, before what could be computed', () => {
    const gain = (unitId: string, points: string) => ({ unitId, points });
    const year = lastYear({
      results: [result('a', '75'), result('b', '65'), result('c', '59')],
      tiers: [
        {
          tierId: 'so',
          average: '66.3',
          classCounts: [{ class: 'Khá', units: 3 }],
          gains: { risen: 'most', smallest: gain('c', '1.0'), largest: gain('a', '5') },
        },
      ],
    });
    expect(year).toMatchObject({ average: '66.3', averageChange: { points: '3.70' }, gains: { risen: 'most' } });
    expect([told(year?.gains?.smallest), told(year?.gains?.largest)]).toEqual(['up 1.00 c', 'up 5.00 a']);
    expect(year?.classes?.map(({ units: count }) => count)).toEqual([0, 3, 0, 0]);
  });

  test.each([{ indexSetName: 'Bộ chỉ số khác' }, { scale: 'ratio' as const }, { year: 2023 }])(
    'is not compared when it is not comparable: %j',
    (other) => {
      expect(
        lastYear({ results: [result('a', '75'), result('b', '65'), result('c', '59')], ...other }),
      ).toBeUndefined();
    },
  );
});
