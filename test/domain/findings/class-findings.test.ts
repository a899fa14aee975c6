import { describe, expect, test } from 'vitest';
import {
  type AssessmentInput,
  assessmentInput,
  dossier,
  groupInput,
  profileInput,
  type UnitInput,
} from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

function findings(result: UnitInput['result'], overrides: Partial<AssessmentInput> = {}) {
  return findingsAbout(
    dossier({
      assessment: assessmentInput({
        groups: [groupInput({ units: [{ id: 'so-a', name: 'Sở A', result }] })],
        ...overrides,
      }),
    }),
  );
}

describe('a stated class', () => {
  test('that the index does not give is an error', () => {
    expect(findings({ status: 'ranked', score: '699.94', class: 'Khá' })).toMatchObject([
      {
        code: 'class-differs',
        severity: 'error',
        unit: 'Sở A',
        message: 'Xếp loại đã nêu “Khá” khác xếp loại tính theo chỉ số 69.99%: “Trung bình”.',
        figures: { statedClass: 'Khá', computedClass: 'Trung bình', index: '69.99' },
      },
    ]);
  });

  test('that the index gives is none', () => {
    expect(findings({ status: 'ranked', score: '699.95', class: 'Khá' })).toEqual([]);
  });

  test('that the index set does not know is an error that names the known ones', () => {
    expect(findings({ status: 'ranked', score: '950', class: 'Xuất sắc' })).toMatchObject([
      {
        code: 'unknown-class',
        severity: 'error',
        hint: 'Dùng đúng một trong các tên: Tốt, Khá, Trung bình, Yếu. Văn bản in xếp loại đã nêu.',
      },
    ]);
  });

  test('of an index set without classes is unknown', () => {
    const { classes: _, classWithoutReport: __, ...indexSet } = assessmentInput().indexSet;
    const { resultTable } = profileInput();
    const withoutClassColumn = {
      ...resultTable,
      columns: resultTable.columns.filter(({ field }) => field !== 'class'),
    };
    const round = dossier({
      profile: profileInput({ resultTable: withoutClassColumn }),
      assessment: assessmentInput({
        indexSet,
        groups: [
          groupInput({ units: [{ id: 'a', name: 'Sở A', result: { status: 'ranked', score: '950', class: 'Tốt' } }] }),
        ],
      }),
    });
    expect(findingsAbout(round).map(({ code }) => code)).toEqual(['unknown-class']);
  });
});

describe('a class of last year', () => {
  const previousYear = (indexSetName: string) => ({
    year: 2022,
    indexSetName,
    results: [{ unitId: 'so-a', name: 'Sở A', class: 'Xuất sắc' }],
  });

  test('is held against the classes of the same index set', () => {
    const { indexSet } = assessmentInput();
    const result = { status: 'ranked' as const, score: '950' };
    expect(findings(result, { previousYear: previousYear(indexSet.name) })).toMatchObject([
      {
        code: 'unknown-class',
        path: 'assessment.previousYear.results[0].class',
        hint: 'Dùng đúng một trong các tên: Tốt, Khá, Trung bình, Yếu.',
      },
    ]);
    expect(findings(result, { previousYear: previousYear('Bộ chỉ số cũ') }).map(({ code }) => code)).toEqual([
      'index-set-changed',
    ]);
  });
});
