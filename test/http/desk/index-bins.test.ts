import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/domain/evaluation.ts';
import { indexBins } from '../../../src/http/desk/index-bins.ts';
import { assessmentInput, dossier, groupInput, rankedUnit } from '../../support/dossiers.ts';

const rankedWith = (scores: readonly string[]) => {
  const units = scores.map((score, at) => rankedUnit(`u-${at}`, `Sở ${at}`, score));
  const { assessment, profile } = dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) });
  return evaluate(assessment, profile).flatMap((group) => group.units);
};
const classes = ['Tốt', 'Khá', 'Trung bình', 'Yếu'];

test('an index on an edge counts above it, and a hundred in the last', () => {
  const bins = indexBins(rankedWith(['850', '849.90', '1000']), classes);
  expect(bins.map(({ from, total }) => [from, total])).toEqual([
    [80, 1],
    [85, 1],
    [90, 0],
    [95, 1],
  ]);
});

test('every ranked unit is counted once, in its class', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 20 }), (scores) => {
      const ranked = rankedWith(scores.map((score) => (score / 100).toFixed(2)));
      const bins = indexBins(ranked, classes);
      expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(ranked.length);
      for (const { total, byClass } of bins) expect(byClass.reduce((sum, { units }) => sum + units, 0)).toBe(total);
    }),
  );
});
