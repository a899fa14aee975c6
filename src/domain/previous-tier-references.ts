import type { Assessment, PreviousTier } from './assessment.ts';
import type { DossierFault } from './dossier-fault.ts';
import { repeatedIds, unknownId } from './dossier-references.ts';
import { compareDecimals } from './exact-decimal.ts';
import { hasSameIndexSet } from './previous-year.ts';

/** Whether what is stated about last year's tiers points to tiers, classes and units that are there, each once. */
export function previousTierFaults(assessment: Assessment): DossierFault[] {
  const { indexSet, groups, previousYear } = assessment;
  const isSameSet = previousYear !== undefined && hasSameIndexSet(assessment, previousYear);
  const classes = (isSameSet && indexSet.classes?.map(({ name }) => name)) || undefined;
  const tiers = previousYear?.tiers ?? [];
  const path = ['assessment', 'previousYear', 'tiers'];
  return [
    ...repeatedIds(
      tiers.map(({ tierId }) => ({ id: tierId })),
      path,
      'cấp',
      'tierId',
    ),
    ...tiers.flatMap((tier, place) => {
      const ranked = groups
        .filter(({ tierId }) => tierId === tier.tierId)
        .flatMap(({ units }) => units.filter(({ result }) => result.status === 'ranked').map(({ id }) => id));
      const known = indexSet.tiers.some(({ id }) => id === tier.tierId);
      return [
        ...(known ? [] : [unknownId(tier.tierId, [...path, place, 'tierId'], 'cấp')]),
        ...classFaults(tier, classes, [...path, place, 'classCounts']),
        ...gainFaults(tier, [...path, place, 'gains']),
        ...(['smallest', 'largest'] as const).flatMap((which) => {
          const unitId = tier.gains?.[which].unitId;
          return unitId === undefined || ranked.includes(unitId)
            ? []
            : [
                unknownId(
                  unitId,
                  [...path, place, 'gains', which, 'unitId'],
                  `đơn vị được xếp hạng của cấp “${tier.tierId}”`,
                ),
              ];
        }),
      ];
    }),
  ];
}

/** Last year's classes are held against this year's only if the index set is the same. */
function classFaults({ classCounts = [] }: PreviousTier, known: readonly string[] | undefined, path: Path) {
  return classCounts.flatMap(({ class: name }, place): DossierFault[] => {
    const at = [...path, place, 'class'];
    if (known !== undefined && !known.includes(name)) {
      return [{ message: `Loại “${name}” không có trong các loại của bộ chỉ số`, path: at }];
    }
    return classCounts.findIndex((other) => other.class === name) < place
      ? [{ message: `Loại “${name}” được nêu hai lần`, path: at }]
      : [];
  });
}

function gainFaults({ gains }: PreviousTier, path: Path): DossierFault[] {
  return (['smallest', 'largest'] as const).flatMap((which) =>
    gains === undefined || compareDecimals(gains[which].points, '0') > 0
      ? []
      : [{ message: 'Mức tăng phải lớn hơn 0', path: [...path, which, 'points'] }],
  );
}

type Path = DossierFault['path'];
