import { describe, expect, test } from 'vitest';
import { type AssessmentInput, assessmentInput, dossier, type GroupInput, rankedUnit } from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

function findings(scale: AssessmentInput['scale'], scores: string[], group: Partial<GroupInput> = {}) {
  const units = scores.map((score, place) => rankedUnit(`so-${place}`, `Sở ${place}`, score));
  const groups = [{ id: 'so-nganh', tierId: 'so', units, ...group }];
  return findingsAbout(dossier({ assessment: assessmentInput({ scale, groups }) })).filter(
    ({ code }) => code.startsWith('scale-') || code === 'score-above-maximum',
  );
}

describe('the scale', () => {
  test('of percentages whose scores all lie between 0 and 1 is an error', () => {
    expect(findings('percent', ['0.886', '0.5', '0'])).toEqual([
      {
        code: 'scale-doubtful',
        severity: 'error',
        message:
          'Thang điểm khai là tỷ lệ % từ 0 đến 100 (percent) nhưng theo thang này thì mọi đơn vị chỉ đạt từ 1% trở xuống.',
        hint: 'Kiểm tra thang điểm (assessment.scale): points, percent hay ratio, và điểm tối đa.',
        path: 'assessment.scale',
      },
    ]);
    expect(findings('points', ['0.886', '0.5'], { maximumScore: '1000' })).toMatchObject([{ code: 'scale-doubtful' }]);
  });

  test('of ratios whose scores are all above 1 is an error, beside those of the units', () => {
    expect(findings('ratio', ['88.6', '75']).map(({ code }) => code)).toEqual([
      'scale-doubtful',
      'score-above-maximum',
      'score-above-maximum',
    ]);
  });

  test('that fits most scores is not doubted for one of them', () => {
    expect(findings('percent', ['95.26', '0.886'])).toEqual([]);
    expect(findings('ratio', ['0.886', '1.2']).map(({ code }) => code)).toEqual(['score-above-maximum']);
    expect(findings('percent', ['0', '0'])).toEqual([]);
  });
});

describe('a maximum', () => {
  test('of percentages that is not 100 is a warning, since the score is divided by it', () => {
    expect(findings('percent', ['85'], { maximumScore: '90', title: 'Nhóm A' })).toEqual([
      {
        code: 'scale-with-maximum',
        severity: 'warning',
        message:
          'Thang điểm khai là tỷ lệ % từ 0 đến 100 (percent) nhưng điểm tối đa của “Nhóm A” là 90, không phải 100; chỉ số được tính trên 90.',
        hint: 'Nếu điểm đã quy về thang 100 thì bỏ điểm tối đa này; nếu là điểm cộng dồn thì khai thang points.',
        path: 'assessment.groups[0].maximumScore',
        figures: { maximum: '90', fullScale: '100' },
      },
    ]);
    expect(findings('percent', ['85'], { maximumScore: '100.00' })).toEqual([]);
  });

  test('of a unit alone is one too', () => {
    const units = [{ id: 'a', name: 'Sở A', result: { status: 'ranked' as const, score: '0.8', maximumScore: '0.9' } }];
    expect(findings('ratio', [], { units })).toMatchObject([
      {
        code: 'scale-with-maximum',
        unit: 'Sở A',
        path: 'assessment.groups[0].units[0].result.maximumScore',
        figures: { maximum: '0.9', fullScale: '1' },
      },
    ]);
  });
});
