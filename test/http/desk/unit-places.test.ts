import { expect, test } from 'vitest';
import { unitPlaces } from '../../../src/http/desk/unit-places.ts';

test('a unit is found by its name in every group that has one of that name', () => {
  const places = unitPlaces({
    assessment: {
      groups: [
        { title: 'Sở', units: [{ name: 'Sở Y tế' }, { name: 'Thanh tra' }] },
        { units: [{ name: 'Thanh tra' }, {}] },
      ],
    },
  });
  expect(places.get('Sở Y tế')).toEqual([{ path: 'assessment.groups[0].units[0]', group: 'Sở' }]);
  expect(places.get('Thanh tra')).toEqual([
    { path: 'assessment.groups[0].units[1]', group: 'Sở' },
    { path: 'assessment.groups[1].units[0]', group: 'nhóm 2' },
  ]);
  expect(places.get('constructor')).toBeUndefined();
});

test('a draft without units has no places', () => {
  expect(unitPlaces({}).size).toBe(0);
  expect(unitPlaces({ assessment: { groups: [{}] } }).size).toBe(0);
});
