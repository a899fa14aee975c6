import type { ApprovalDossier } from '../../src/domain/dossier.ts';
import { assessmentInput, dossier, groupInput, type UnitInput } from './dossiers.ts';

/** The ids and names of the main indices of `detailedAssessment`, with what most units can get in each. */
export const mainIndices = [
  { id: 'nhan-thuc-so', name: 'Nhận thức số', criteria: 5, maximumScore: '100' },
  { id: 'the-che-so', name: 'Thể chế số', criteria: 4, maximumScore: '300' },
];

/** A ranked unit with its score by main index; the total is stated as it is given. */
export function detailedUnit(id: string, name: string, score: string, [first, second]: [string, string]): UnitInput {
  const scores = [
    { mainIndexId: 'nhan-thuc-so', score: first },
    { mainIndexId: 'the-che-so', score: second },
  ];
  return { id, name, result: { status: 'ranked', score, mainIndices: scores } };
}

/** An assessment of departments with two main indices, and the indices of the year before for those named. */
export function detailedAssessment(units: UnitInput[], previous: Readonly<Record<string, string>> = {}) {
  const { indexSet } = assessmentInput();
  const tiers = indexSet.tiers.map((tier) => (tier.id === 'so' ? { ...tier, fullScale: '400', mainIndices } : tier));
  const results = Object.entries(previous).map(([unitId, index]) => ({ unitId, name: unitId, index }));
  return assessmentInput({
    indexSet: { ...indexSet, tiers },
    groups: [groupInput({ maximumScore: '400.00', units })],
    ...(results.length === 0 ? {} : { previousYear: { year: 2022, indexSetName: indexSet.name, results } }),
  });
}

/** A dossier of such an assessment, whose decision points to its appendix. */
export function detailedDossier(...parts: Parameters<typeof detailedAssessment>): ApprovalDossier {
  const plain = dossier({ assessment: detailedAssessment(...parts) });
  const result = { ...plain.approval.result, closing: '(Chi tiết tại Phụ lục kèm theo)' };
  return { ...plain, approval: { ...plain.approval, result } };
}
