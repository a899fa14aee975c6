import { describe, expect, test } from 'vitest';
import {
  assessmentInput,
  dossier,
  groupInput,
  type ProfileInput,
  profileInput,
  rankedUnit,
  type UnitInput,
} from '../../support/dossiers.ts';
import { findingsAbout, findingsWithCode } from '../../support/findings.ts';

function round(result: UnitInput['result'], profile: Partial<ProfileInput> = {}) {
  return dossier({
    profile: profileInput(profile),
    assessment: assessmentInput({ groups: [groupInput({ units: [{ id: 'so-a', name: 'Sở A', result }] })] }),
  });
}

const column = (field: 'index' | 'rank') => ({
  resultTable: { ordinalHeading: 'TT' as const, unitHeading: 'Đơn vị', columns: [{ field, heading: 'Cột' }] },
});

describe('a stated index', () => {
  test('that differs from the computed one is an error, with both figures', () => {
    expect(findingsWithCode('index-differs', round({ status: 'ranked', score: '611.11', index: '60.08' }))).toEqual([
      {
        code: 'index-differs',
        severity: 'error',
        message: 'Chỉ số đã nêu 60.08% khác chỉ số tính lại 61.11% (611.11 trên 1000.00).',
        hint: 'Văn bản in số đã nêu. Đối chiếu với bảng chấm điểm rồi sửa điểm, điểm tối đa hoặc chỉ số.',
        unit: 'Sở A',
        path: 'assessment.groups[0].units[0].result.index',
        figures: { statedIndex: '60.08', computedIndex: '61.11', score: '611.11', maximum: '1000.00' },
      },
    ]);
  });

  test('is held against the computed one at its own decimals, half up', () => {
    const codes = (index: string) =>
      findingsAbout(round({ status: 'ranked', score: '699.95', index })).map(({ code }) => code);
    expect(codes('70.00')).toEqual([]);
    expect(codes('69.99')).toEqual(['index-differs']);
    expect(codes('69.995')).toEqual(['index-decimals-differ']);
    expect(codes('70')).toEqual(['index-decimals-differ']);
  });

  test('without a score is said not to be checkable', () => {
    const findings = findingsAbout(round({ status: 'ranked', index: '61.11' }, column('index')));
    expect(findings).toMatchObject([
      { code: 'index-not-checkable', severity: 'info', unit: 'Sở A', figures: { statedIndex: '61.11' } },
    ]);
  });

  test('above a hundred without a score is an error', () => {
    const findings = findingsWithCode(
      'index-above-hundred',
      round({ status: 'ranked', index: '100.01' }, column('index')),
    );
    expect(findings).toMatchObject([{ severity: 'error', figures: { index: '100.01' } }]);
    expect(findingsWithCode('index-above-hundred', round({ status: 'ranked', index: '100' }, column('index')))).toEqual(
      [],
    );
  });
});

describe('a score', () => {
  test('above its maximum is an error', () => {
    expect(findingsWithCode('score-above-maximum', round({ status: 'ranked', score: '1000.01' }))).toMatchObject([
      { severity: 'error', unit: 'Sở A', figures: { score: '1000.01', maximum: '1000.00' } },
    ]);
  });

  test('equal to its maximum is none', () => {
    expect(findingsAbout(round({ status: 'ranked', score: '1000' }))).toEqual([]);
  });

  test('with more decimals than are printed is said to be rounded', () => {
    expect(findingsWithCode('score-rounded', round({ status: 'ranked', score: '851.505' }))).toMatchObject([
      { severity: 'info', figures: { score: '851.505', printedScore: '851.51' } },
    ]);
    expect(findingsWithCode('score-rounded', round({ status: 'ranked', score: '851.5000' }))).toEqual([]);
  });

  test('that no column prints is not said to be rounded', () => {
    expect(findingsWithCode('score-rounded', round({ status: 'ranked', score: '851.505' }, column('index')))).toEqual(
      [],
    );
  });
});

describe('a stated rank', () => {
  const ranked = (ranks: readonly [number, number, number], ties: 'competition' | 'dense' = 'competition') =>
    dossier({
      profile: profileInput({ ...column('rank'), ranking: { scope: 'group', ties } }),
      assessment: assessmentInput({
        groups: [
          groupInput({
            units: ['900', '900', '800'].map((score, place) => ({
              id: `so-${place}`,
              name: `Sở ${place}`,
              result: { status: 'ranked' as const, score, rank: ranks[place] ?? 0 },
            })),
          }),
        ],
      }),
    });

  test('that differs from the computed one is an error', () => {
    expect(findingsWithCode('rank-differs', ranked([1, 2, 3]))).toMatchObject([
      { severity: 'error', unit: 'Sở 1', figures: { statedRank: '2', computedRank: '1' } },
    ]);
  });

  test('that follows the way of ranking is none', () => {
    expect(findingsAbout(ranked([1, 1, 3]))).toEqual([]);
    expect(findingsAbout(ranked([1, 1, 2], 'dense'))).toEqual([]);
  });
});

test('a unit that is not assessed has no figure to doubt', () => {
  const findings = findingsAbout(
    dossier({
      assessment: assessmentInput({
        groups: [
          groupInput({
            units: [
              rankedUnit('so-a', 'Sở A', '900'),
              { id: 'so-b', name: 'Sở B', result: { status: 'not-assessed', reason: 'Đặc thù' } },
            ],
          }),
        ],
      }),
    }),
  );
  expect(findings).toEqual([]);
});
