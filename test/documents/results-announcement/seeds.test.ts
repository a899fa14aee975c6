import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resultsAnnouncement } from '../../../src/documents/results-announcement/index.ts';
import { dossierSchema, hasAnnouncement } from '../../../src/domain/dossier.ts';
import { dossierOf } from '../../support/rounds.ts';
import { testAgainstSeed } from '../../support/seed-words.ts';
import { deviations } from './deviations.ts';

testAgainstSeed('results-announcement', 'kon-tum-2023', deviations);

const typed = JSON.parse(
  readFileSync(new URL('../../../data/kon-tum-2023/as-published.json', import.meta.url), 'utf8'),
);
const published = dossierSchema.parse(typed);

describe('the news of Kon Tum as it was published', () => {
  test('raises two doubts and no other: the index of one unit, and the average that follows from it', () => {
    const { findings } = resultsAnnouncement.build(published);
    expect(findings).toMatchObject([
      {
        code: 'index-differs',
        severity: 'error',
        unit: 'UBND TP. Kon Tum',
        figures: { statedIndex: '60.08', computedIndex: '61.11' },
      },
      {
        code: 'average-differs',
        severity: 'error',
        path: 'announcement.tiers[1].average',
        figures: { average: '59.94', computedAverage: '60.04' },
      },
    ]);
    expect(findings).toHaveLength(2);
  });

  test('prints the figures that were stated, never the computed ones', () => {
    const text = JSON.stringify(resultsAnnouncement.build(published).context);
    expect(text).toContain('là 59,94 điểm, tăng 25,64 điểm so với điểm trung bình năm 2022 (34,3 điểm)');
    expect(text).toContain('"60,08"');
    expect(text).not.toContain('61,11');
  });

  test('is the dossier of the round but for its title and these figures', () => {
    const ours = dossierOf('kon-tum-2023');
    if (!hasAnnouncement(published) || !hasAnnouncement(ours)) throw new Error('Both hold an announcement');
    const places = differences(typed, JSON.parse(JSON.stringify(ours)));
    expect(places).toEqual([
      'title',
      'assessment.groups.2.units.4.result.index',
      'announcement.tiers.0.average',
      'announcement.tiers.1.average',
    ]);
  });
});

/** Paths at which two values differ. */
function differences(one: unknown, other: unknown): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other ? [] : [''];
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) =>
    differences(Reflect.get(one, key), Reflect.get(other, key)).map((path) => (path === '' ? key : `${key}.${path}`)),
  );
}
