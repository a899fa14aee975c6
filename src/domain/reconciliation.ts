import type { ApprovalDossier } from './dossier.ts';
import { type EvaluatedUnit, evaluate } from './evaluation.ts';
import type { PaperContent } from './paper-content.ts';
import { averageDifferences, type TierAverage } from './reconciliation/average-differences.ts';
import type { Difference } from './reconciliation/difference.ts';
import { resultFields } from './reconciliation/fields.ts';
import { reconcileTable } from './reconciliation/table-differences.ts';
import { unitFinder } from './reconciliation/unit-names.ts';
import { tierStatistics } from './statistics.ts';

/** A paper held against the data (đối chiếu). */
export interface Reconciliation {
  /** Rows of units that were recognised, and figures, classes and ranks in them that were compared. */
  readonly rows: number;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/**
 * Every figure, class, rank, name and average of a paper that differs from the data, with its place in the paper. The
 * paper may be ours, edited, or anybody's: what its columns hold is found by what stands in them. Without a row of any
 * unit there is nothing to compare: `rows` is 0.
 */
export function reconcile({ assessment, profile }: ApprovalDossier, content: PaperContent): Reconciliation {
  const groups = evaluate(assessment, profile);
  const units = groups.flatMap((group) => group.units);
  const tierOf = new Map(groups.flatMap(({ group, units: own }) => own.map((unit) => [unit, group.tierId] as const)));
  const finder = unitFinder(units);
  const fields = resultFields(units);
  const averages = assessment.indexSet.tiers.flatMap(({ id, name }): TierAverage[] => {
    const { average } = tierStatistics(id, groups, assessment.indexSet);
    return average === undefined ? [] : [{ tierId: id, tierName: name, average }];
  });
  const found: { unit: EvaluatedUnit; place: string }[] = [];
  const differences: Difference[] = [];
  let compared = 0;
  let lastTierId: string | undefined;
  for (const block of content) {
    if (block.kind === 'paragraph') {
      differences.push(...averageDifferences(block, assessment.year, averages, lastTierId));
      continue;
    }
    const table = reconcileTable(block, finder, fields);
    const [place = ''] = block.rows.map((row) => row.place);
    found.push(...table.units.map((unit) => ({ unit, place })));
    compared += table.compared;
    differences.push(...table.differences);
    lastTierId = tierOf.get(table.units.at(-1) as EvaluatedUnit) ?? lastTierId;
  }
  return {
    rows: found.length,
    compared,
    differences: [...differences, ...missingUnits(found, units, tierOf)],
  };
}

/** Units that a paper leaves out of a tier of which it has at least half. */
function missingUnits(
  found: readonly { readonly unit: EvaluatedUnit }[],
  units: readonly EvaluatedUnit[],
  tierOf: ReadonlyMap<EvaluatedUnit, string>,
): Difference[] {
  const present = new Set(found.map(({ unit }) => unit));
  return [...new Set(tierOf.values())].flatMap((tierId) => {
    const own = units.filter((unit) => tierOf.get(unit) === tierId);
    const missing = own.filter((unit) => !present.has(unit));
    if (missing.length * 2 > own.length) return [];
    return missing.map(({ unit: { name } }) => ({
      code: 'unit-missing' as const,
      place: 'Toàn văn bản',
      unit: name,
      inData: name,
      message: `Văn bản thiếu đơn vị “${name}”.`,
    }));
  });
}
