import { expect, test } from 'vitest';
import { evaluate } from '../../src/domain/evaluation.ts';
import { averageOf, countClasses, countedUnits, tierStatistics } from '../../src/domain/statistics.ts';
import { assessmentInput, dossier, groupInput, rankedUnit, type UnitInput } from '../support/dossiers.ts';

const { indexSet } = dossier().assessment;

function statistics(units: UnitInput[]) {
  const given = dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) });
  return tierStatistics('so', evaluate(given.assessment, given.profile), indexSet);
}

const silent: UnitInput = { id: 'xa', name: 'UBND xã A', result: { status: 'no-report', reason: 'Không gửi báo cáo' } };
const special: UnitInput = {
  id: 'dac-khu',
  name: 'UBND đặc khu B',
  result: { status: 'assessed-not-ranked', score: '100', reason: 'Đặc thù' },
};

test.each([
  [['60.005', '60.005'], '60.01'],
  [['66.97', '48.95'], '57.96'],
  [['1', '2', '2'], '1.67'],
  [['0.00'], '0.00'],
])('the average of %j is %s, half up, with two decimals', (figures, average) => {
  expect(averageOf(figures)).toBe(average);
});

test('nothing has no average', () => {
  expect(averageOf([])).toBeUndefined();
  expect(statistics([silent])).toMatchObject({ average: undefined, checkedAverage: undefined, best: undefined });
});

test('only ranked units are averaged; those without a report count in their class', () => {
  const result = statistics([rankedUnit('a', 'Sở A', '900'), rankedUnit('b', 'Sở B', '800'), silent, special]);
  expect(result).toMatchObject({
    average: '85.00',
    classes: [
      { class: 'Tốt', units: 1 },
      { class: 'Khá', units: 1 },
      { class: 'Trung bình', units: 0 },
      { class: 'Yếu', units: 1 },
    ],
  });
  expect([result.units.length, result.ranked.length, countedUnits(result.classes)]).toEqual([4, 2, 3]);
});

test('a stated index is averaged as it is printed, and beside it as it is computed', () => {
  const stated: UnitInput = { id: 'a', name: 'Sở A', result: { status: 'ranked', score: '611.1', index: '60.08' } };
  expect(statistics([stated])).toMatchObject({ average: '60.08', checkedAverage: '61.11' });
});

test('units that share the best or the worst index are all named', () => {
  const { best, worst } = statistics([
    rankedUnit('a', 'Sở A', '900'),
    rankedUnit('b', 'Sở B', '900.00'),
    rankedUnit('c', 'Sở C', '500'),
  ]);
  expect([best?.index, best?.units.map(({ unit }) => unit.name)]).toEqual(['90.00', ['Sở A', 'Sở B']]);
  expect([worst?.index, worst?.units.map(({ unit }) => unit.name)]).toEqual(['50.00', ['Sở C']]);
});

test('a class that the index set does not know is counted after the known ones; without classes nothing is', () => {
  expect(countClasses(['Kém', 'Khá'], indexSet).at(-1)).toEqual({ class: 'Kém', units: 1 });
  const { classes: _classes, ...withoutClasses } = indexSet;
  expect(countClasses(['Kém'], withoutClasses)).toEqual([]);
});
