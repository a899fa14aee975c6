import { classFaults } from './class-faults.ts';
import type { DossierFault } from './dossier-fault.ts';
import { indexSetIdFaults } from './dossier-references.ts';
import type { IndexSetDecision, RegulationClause } from './index-set-decision.ts';

/**
 * Classes and tiers of an index set make sense, and what the regulation says about them is found in the index set that
 * it brings into force.
 */
export function indexSetReferenceFaults({ indexSet, regulation }: IndexSetDecision): DossierFault[] {
  return [
    ...classFaults(indexSet, 'indexSetDecision'),
    ...indexSetIdFaults(indexSet, 'indexSetDecision'),
    ...regulationFaults({ indexSet, regulation }),
  ];
}

function regulationFaults({ indexSet, regulation }: Pick<IndexSetDecision, 'indexSet' | 'regulation'>): DossierFault[] {
  return regulation.chapters.flatMap(({ articles }, chapterPlace) =>
    articles.flatMap(({ clauses = [] }, articlePlace) =>
      clauses.flatMap((clause, clausePlace) =>
        clauseFaults(clause, indexSet).map(({ message, path }) => ({
          message,
          path: [
            ...['indexSetDecision', 'regulation', 'chapters', chapterPlace, 'articles', articlePlace],
            ...['clauses', clausePlace, ...path],
          ],
        })),
      ),
    ),
  );
}

function clauseFaults(
  { tierId, listsClasses }: RegulationClause,
  indexSet: IndexSetDecision['indexSet'],
): DossierFault[] {
  if (listsClasses && (indexSet.classes ?? []).length === 0) {
    return [{ message: 'Bộ chỉ số không có loại nào (classes) để nêu ở khoản này', path: ['listsClasses'] }];
  }
  if (tierId === undefined) return [];
  const tier = indexSet.tiers.find(({ id }) => id === tierId);
  if (tier === undefined) return [{ message: `Bộ chỉ số không có cấp “${tierId}”`, path: ['tierId'] }];
  return tier.fullScale === undefined || (tier.mainIndices ?? []).length === 0
    ? [
        {
          message: `Cấp “${tier.name}” chưa có thang điểm (fullScale) hoặc các chỉ số chính (mainIndices)`,
          path: ['tierId'],
        },
      ]
    : [];
}
