import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingSchema } from '../../../src/domain/finding.ts';
import {
  approvalInput,
  assessmentInput,
  dossier,
  dossierInput,
  groupInput,
  profileInput,
  rankedUnit,
} from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';
import { approvalDossierOf } from '../../support/rounds.ts';

test('a dossier whose figures and words agree raises no finding', () => {
  expect(findingsAbout(dossier())).toEqual([]);
});

test('a sample says that it is one', () => {
  expect(findingsAbout(dossier({ isSample: true })).map(({ code }) => code)).toEqual(['sample-dossier']);
});

describe.each(['kon-tum-2023', 'dak-lak-2023', 'sample-2026'])('the round %s', (round) => {
  test('states no figure that differs from the computed one', () => {
    const findings = findingsAbout(approvalDossierOf(round));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test.each([
  ['kon-tum-2023', ['group-maxima-differ']],
  ['dak-lak-2023', []],
  ['sample-2026', []],
])('the round %s raises no warning but %j', (round, codes) => {
  const warnings = findingsAbout(approvalDossierOf(round)).filter(({ severity }) => severity === 'warning');
  expect(warnings.map(({ code }) => code)).toEqual(codes);
});

test('the press figure of Thành phố Kon Tum does not pass: 60.08 of 592.78 points', () => {
  const text = JSON.stringify(approvalDossierOf('kon-tum-2023')).replace('"index":"61.11"', '"index":"60.08"');
  const findings = findingsAbout(dossier(JSON.parse(text)));
  expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'index-differs', unit: 'UBND TP. Kon Tum', figures: { statedIndex: '60.08', computedIndex: '61.11' } },
  ]);
});

test('every finding is well-formed, Vietnamese, and points at something that is there', () => {
  const figure = fc.nat({ max: 1100 }).map(String);
  const unit = fc
    .record({
      name: fc.constantFrom('Sở A', 'Sở B', 'sở a', 'Sở C'),
      score: figure,
      index: figure,
      class: fc.constantFrom('Tốt', 'Giỏi', 'Yếu'),
      rank: fc.integer({ min: 1, max: 5 }),
    })
    .map(({ name, ...result }) => ({ name, result: { status: 'ranked' as const, ...result } }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 6 }), (units) => {
      const input = dossierInput({
        profile: profileInput({ recipients: ['Như Điều 9'], decisionAuthority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH' }),
        assessment: assessmentInput({
          groups: [groupInput({ units: units.map((entry, place) => ({ id: `don-vi-${place}`, ...entry })) })],
        }),
        approval: approvalInput({ issue: { year: 2024, month: 2, day: 31 } }),
      });
      for (const finding of findingsAbout(dossier(input))) {
        expect(findingSchema.safeParse(finding).success).toBe(true);
        expect(finding.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(finding.message).not.toMatch(/undefined|NaN|\[object/);
        expect(finding.path === undefined ? undefined : valueAt(input, finding.path)).toBeDefined();
      }
    }),
  );
});

test('the same dossier gives the same findings in the same order', () => {
  const round = dossier({
    assessment: assessmentInput({
      groups: [groupInput({ units: [rankedUnit('a', 'Sở A', '1'), rankedUnit('b', 'sở a', '1100')] })],
    }),
  });
  expect(findingsAbout(round)).toEqual(findingsAbout(structuredClone(round)));
  expect(findingsAbout(round).map(({ code }) => code)).toEqual([
    'score-above-maximum',
    'order-changed',
    'unit-name-spelling',
  ]);
});

function valueAt(root: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}
