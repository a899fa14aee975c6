import { describe, expect, test } from 'vitest';
import { applyFields } from '../../../src/http/desk/apply-fields.ts';
import { placeOf, valueAt, withValue } from '../../../src/http/desk/draft.ts';

describe('a typed field', () => {
  test('is put into the draft as a value', () => {
    const { draft, faults } = applyFields({}, [
      ['approval.issue.year', '2024'],
      ['approval.subject', 'Phê duyệt kết quả'],
    ]);
    expect(draft).toEqual({ approval: { issue: { year: 2024 }, subject: 'Phê duyệt kết quả' } });
    expect(faults).toEqual([]);
  });

  test('that still has the text it was shown with keeps its value to the last digit', () => {
    const before = { assessment: { groups: [{ maximumScore: '1.000' }] } };
    expect(applyFields(before, [['assessment.groups[0].maximumScore', '1,000']])).toEqual({
      draft: before,
      faults: [],
    });
  });

  test.each([
    ['assessment.groups[0].maximumScore', 851.5, '851,5', '851.5'],
    ['assessment.groups[0].maximumScore', '851,5', '851,5', '851.5'],
    ['approval.issue.year', '2024', '2024', 2024],
    ['profile.validFrom', '02/12/2022', '02/12/2022', '2022-12-02'],
    ['isSample', 'true', 'true', true],
    ['title', 2024, '2024', '2024'],
  ])('of a file that has another sort of value at %s (%j) is taken as it is shown', (path, stated, shown, value) => {
    const place = placeOf(path)?.path ?? [];
    const { draft, faults } = applyFields(withValue({}, place, stated), [[path, shown]]);
    expect(valueAt(draft, place)).toBe(value);
    expect(faults).toEqual([]);
  });

  test('of a file that can be read in two ways stays as it is until somebody types it', () => {
    const before = { assessment: { groups: [{ maximumScore: '1,000' }] } };
    const field = 'assessment.groups[0].maximumScore';
    expect(applyFields(before, [[field, '1,000']])).toEqual({ draft: before, faults: [] });
    expect(valueAt(applyFields(before, [[field, '1000']]).draft, placeOf(field)?.path ?? [])).toBe('1000');
  });

  test('that can be no value is a fault with what was typed, and the draft keeps what it had', () => {
    const before = { approval: { issue: { year: 2024 } } };
    const { draft, faults } = applyFields(before, [['approval.issue.year', 'hai nghìn']]);
    expect(draft).toEqual(before);
    expect(faults).toEqual([
      { path: 'approval.issue.year', typed: 'hai nghìn', message: expect.stringContaining('số nguyên') },
    ]);
  });

  test('that no dossier has is passed over', () => {
    expect(
      applyFields({}, [
        ['__proto__.x', '1'],
        ['profile.x', '1'],
      ]).draft,
    ).toEqual({});
  });
});

describe('an emptied field', () => {
  test('is taken out, and with the last one an object that can be left out', () => {
    const before = { profile: { parentAuthority: { name: 'Bộ' } } };
    expect(applyFields(before, [['profile.parentAuthority.name', '']]).draft).toEqual({ profile: {} });
  });

  test('leaves an object that must be there', () => {
    const before = { approval: { issue: { year: 2024 } } };
    expect(applyFields(before, [['approval.issue.year', '']]).draft).toEqual({ approval: { issue: {} } });
  });

  test('that is a line of a list stays as an empty line', () => {
    const before = { profile: { recipients: ['a', 'b'] } };
    expect(applyFields(before, [['profile.recipients[0]', '']]).draft).toEqual({ profile: { recipients: ['', 'b'] } });
  });
});

describe('an entry without an id', () => {
  test('gets one from its name, another one than its neighbours have', () => {
    const before = { assessment: { groups: [{ units: [{ id: 'so-y-te', name: 'Sở Y tế' }, {}] }] } };
    const { draft } = applyFields(before, [['assessment.groups[0].units[1].name', 'Sở Y tế']]);
    expect(valueAt(draft, ['assessment', 'groups', 0, 'units', 1])).toEqual({ id: 'so-y-te-2', name: 'Sở Y tế' });
  });

  test('gets another one than a unit of any other group has, and one of its own list elsewhere', () => {
    const groups = [{ units: [{ id: 'thanh-tra', name: 'Thanh tra' }] }, { units: [{}] }];
    const tiers = [{ mainIndices: [{ id: 'the-che-so', name: 'Thể chế số' }] }, { mainIndices: [{}] }];
    const { draft } = applyFields({ assessment: { groups, indexSet: { tiers } } }, [
      ['assessment.groups[1].units[0].name', 'Thanh tra'],
      ['assessment.indexSet.tiers[1].mainIndices[0].name', 'Thể chế số'],
    ]);
    expect(valueAt(draft, ['assessment', 'groups', 1, 'units', 0, 'id'])).toBe('thanh-tra-2');
    expect(valueAt(draft, ['assessment', 'indexSet', 'tiers', 1, 'mainIndices', 0, 'id'])).toBe('the-che-so');
  });

  test('gets one even where its name has no letter', () => {
    const { draft } = applyFields({}, [['assessment.indexSet.tiers[0].name', '①']]);
    expect(valueAt(draft, ['assessment', 'indexSet', 'tiers', 0])).toEqual({ id: 'muc', name: '①' });
  });

  test('keeps the id it has when its name changes', () => {
    const before = { assessment: { groups: [{ id: 'so', title: 'Sở' }] } };
    const { draft } = applyFields(before, [['assessment.groups[0].title', 'Sở, ban, ngành']]);
    expect(valueAt(draft, ['assessment', 'groups', 0, 'id'])).toBe('so');
  });
});
