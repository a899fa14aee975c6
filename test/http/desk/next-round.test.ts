import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation.ts';
import { nextRound } from '../../../src/http/desk/next-round.ts';
import { parseDossier } from '../../../src/intake/dossier-json.ts';
import { bundledRounds } from '../../../src/runtime/bundled-rounds.ts';

const konTum = parseDossier(bundledRounds.get('kon-tum-2023'));
const next = nextRound(konTum, 2024);

describe('a dossier of last year as the beginning of this year', () => {
  test('is a sound dossier', () => {
    expect(parseDossier(next)).toEqual(next);
  });

  test('has the printed figures of last year as those of the year before, and none twice', () => {
    const { assessment, profile } = konTum;
    if (assessment === undefined) throw new Error('Nothing was scored');
    const printed = evaluate(assessment, profile).flatMap(({ units }) =>
      units.map(({ unit, printed: { index, class: name } }) => ({
        unitId: unit.id,
        name: unit.name,
        index,
        class: name,
      })),
    );
    expect(next.assessment).toMatchObject({
      year: 2024,
      previousYear: { year: 2023, indexSetName: assessment.indexSet.name, scale: 'points', results: printed },
    });
    expect(next.assessment?.previousYear).not.toHaveProperty('tiers');
  });

  test('names the new year wherever its words named the old one, in capitals too', () => {
    const words = JSON.stringify([next.title, next.approval, next.announcement]);
    expect(words).not.toMatch(/năm 2023/i);
    expect(words).toContain('NĂM 2024');
    expect(next.approval?.subject).toContain('năm 2024');
  });

  test('leaves laws and the index set as they were cited', () => {
    expect(next.profile).toEqual(konTum.profile);
    expect(next.assessment?.indexSet).toEqual(konTum.assessment?.indexSet);
  });

  test('has no number, day or figure that was stated for last year', () => {
    const { approval, announcement } = konTum;
    if (approval === undefined || announcement === undefined) throw new Error('Nothing was decided');
    const stated = {
      ...konTum,
      approval: { ...approval, issue: { year: 2024, month: 4, day: 2, number: 7 } },
      announcement: {
        ...announcement,
        date: '2024-04-11',
        tiers: announcement.tiers.map((tier) => ({ ...tier, average: '77.00' })),
      },
    };
    const begun = nextRound(stated, 2024);
    expect(begun.approval?.issue).toEqual({ year: 2025 });
    expect(begun.announcement).not.toHaveProperty('date');
    expect(begun.announcement?.tiers.every((tier) => !('average' in tier))).toBe(true);
  });

  test('two years on has no year before', () => {
    expect(nextRound(konTum, 2025).assessment).not.toHaveProperty('previousYear');
  });
});
