import type { AnnouncedTier } from './announcement.ts';
import type { AnnouncementDossier } from './dossier.ts';
import type { EvaluatedGroup } from './evaluation.ts';
import { comparablePreviousYear } from './previous-year.ts';
import { type TierStatistics, tierStatistics } from './statistics.ts';
import { type Change, changeBetween, computedLastYear, type LastYear, statedLastYear } from './year-change.ts';

/** One tier of the announcement with its figures: what is announced, and what it can be held against. */
export interface AnnouncedStatistics {
  readonly tier: AnnouncedTier;
  readonly groups: readonly EvaluatedGroup[];
  readonly statistics: TierStatistics;
  /** The stated average where one is stated, else the computed one. */
  readonly average: string | undefined;
  /** Last year, where the two years may be compared: a stated figure before a computed one. */
  readonly lastYear: (LastYear & { readonly year: number; readonly averageChange: Change | undefined }) | undefined;
  readonly computedLastYear: LastYear | undefined;
  readonly statedLastYear: LastYear | undefined;
}

/** The figures of every tier, in the order of the announcement. */
export function announcedStatistics(
  { assessment, announcement }: AnnouncementDossier,
  evaluated: readonly EvaluatedGroup[],
): AnnouncedStatistics[] {
  const { indexSet } = assessment;
  const previousYear = comparablePreviousYear(assessment);
  return announcement.tiers.map((tier) => {
    const statistics = tierStatistics(tier.tierId, evaluated, indexSet);
    const average = tier.average ?? statistics.average;
    const computed = previousYear && computedLastYear(previousYear, statistics, indexSet);
    const stated = previousYear && statedLastYear(previousYear, tier.tierId, statistics, indexSet);
    const before = stated?.average ?? computed?.average;
    return {
      tier,
      groups: evaluated.filter(({ group }) => group.tierId === tier.tierId),
      statistics,
      average,
      lastYear: previousYear && {
        year: previousYear.year,
        average: before,
        averageChange: before === undefined || average === undefined ? undefined : changeBetween(before, average),
        classes: stated?.classes ?? computed?.classes,
        gains: stated?.gains ?? computed?.gains,
      },
      computedLastYear: computed,
      statedLastYear: stated,
    };
  });
}
