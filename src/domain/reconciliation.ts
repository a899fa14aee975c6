import type { Assessment } from './assessment.ts';
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
export function reconcile(dossier: ApprovalDossier, content: PaperContent): Reconciliation {
  const { assessment, profile, announcement } = dossier;
  const groups = evaluate(assessment, profile);
  const units = groups.flatMap((group) => group.units);
  const tierOf = new Map(groups.flatMap(({ group, units: own }) => own.map((unit) => [unit, group.tierId] as const)));
  const groupOf = new Map(groups.flatMap(({ group, units: own }) => own.map((unit) => [unit, group.id] as const)));
  const finder = unitFinder(units);
  const fields = resultFields(dossier);
  const averages = assessment.indexSet.tiers.flatMap(({ id, name }): TierAverage[] => {
    const { average } = tierStatistics(id, groups, assessment.indexSet);
    return average === undefined
      ? []
      : [
          {
            tierId: id,
            tierName: name,
            average,
            stated: announcement?.tiers.find(({ tierId }) => tierId === id)?.average,
          },
        ];
  });
  const found: { unit: EvaluatedUnit; place: string }[] = [];
  const differences: Difference[] = [];
  let compared = 0;
  let lastTierId: string | undefined;
  for (const block of content) {
    if (block.kind === 'paragraph') {
      differences.push(
        ...averageDifferences(block, assessment.year, averages, lastTierId, profile.numbers.decimalMark),
      );
      continue;
    }
    const table = reconcileTable(block, finder, fields, groupOf);
    const [place = ''] = block.rows.map((row) => row.place);
    found.push(...table.units.map((unit) => ({ unit, place })));
    compared += table.compared;
    differences.push(...table.differences);
    lastTierId = tierOf.get(table.units.at(-1) as EvaluatedUnit) ?? lastTierId;
  }
  return {
    rows: found.length,
    compared,
    differences: [...differences, ...missingUnits(found, units, tierOf, (id) => tierName(id, assessment))],
  };
}

/** Units that a paper leaves out: each by its name, or their number where it leaves out most of a tier. */
function missingUnits(
  found: readonly { readonly unit: EvaluatedUnit }[],
  units: readonly EvaluatedUnit[],
  tierOf: ReadonlyMap<EvaluatedUnit, string>,
  nameOf: (tierId: string) => string,
): Difference[] {
  const present = new Set(found.map(({ unit }) => unit));
  return [...new Set(tierOf.values())].flatMap((tierId) => {
    const own = units.filter((unit) => tierOf.get(unit) === tierId);
    const missing = own.filter((unit) => !present.has(unit));
    if (missing.length * 2 > own.length) {
      const count = `${own.length - missing.length}/${own.length}`;
      const message = `Văn bản chỉ có ${count} đơn vị của cấp “${nameOf(tierId)}”.`;
      return [{ code: 'unit-missing' as const, place: 'Toàn văn bản', message }];
    }
    return missing.map(({ unit: { name } }) => ({
      code: 'unit-missing' as const,
      place: 'Toàn văn bản',
      unit: name,
      inData: name,
      message: `Văn bản thiếu đơn vị “${name}”.`,
    }));
  });
}

function tierName(tierId: string, { indexSet }: Assessment): string {
  return indexSet.tiers.find(({ id }) => id === tierId)?.name ?? tierId;
}
