import type { Announcement } from '../../domain/announcement.ts';
import type { Approval } from '../../domain/approval.ts';
import type { Assessment, PreviousYear } from '../../domain/assessment.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { evaluate } from '../../domain/evaluation.ts';

/**
 * Last year's dossier as the beginning of another year's: its results become those of the year before, the words of its
 * decision and news item name the new year; number and days of these, the proposal's paper and stated averages fall away.
 * What no rule can carry over, as criteria that do not count, stays for people to look at.
 */
export function nextRound(dossier: Dossier, year: number): Dossier {
  const { assessment, approval, announcement, title } = dossier;
  if (assessment === undefined) return dossier;
  const inWords = <Value>(value: Value): Value => renamed(value, assessment.year, year);
  const { previousYear: _, ...scored } = assessment;
  const previousYear = year === assessment.year + 1 ? { previousYear: resultsOf(dossier, assessment) } : {};
  return {
    ...dossier,
    title: inWords(title),
    assessment: { ...scored, year, ...previousYear },
    ...(approval === undefined ? {} : { approval: inWords(undecided(approval, year - assessment.year)) }),
    ...(announcement === undefined ? {} : { announcement: inWords(unpublished(announcement)) }),
  };
}

function undecided(approval: Approval, years: number): Approval {
  const { document: _, ...proposal } = approval.proposal;
  return { ...approval, proposal, issue: { year: approval.issue.year + years } };
}

function unpublished({ date: _, ...announcement }: Announcement): Announcement {
  return { ...announcement, tiers: announcement.tiers.map(({ average: __, ...tier }) => tier) };
}

/** The figures as last year's papers printed them. */
function resultsOf({ profile }: Dossier, assessment: Assessment): PreviousYear {
  const { year, scale, indexSet } = assessment;
  const units = evaluate(assessment, profile).flatMap((group) => group.units);
  const results = units.flatMap(({ unit, printed }) => {
    if (printed.index === undefined && printed.class === undefined) return [];
    return [
      {
        unitId: unit.id,
        name: unit.name,
        ...(printed.index === undefined ? {} : { index: printed.index }),
        ...(printed.class === undefined ? {} : { class: printed.class }),
      },
    ];
  });
  return { year, indexSetName: indexSet.name, scale, results };
}

/** “năm 2023” in every text becomes “năm 2024”; numbers and days stay. */
function renamed<Value>(value: Value, from: number, to: number): Value {
  if (typeof value === 'string') return value.replace(new RegExp(`(năm )${from}(?!\\d)`, 'giu'), `$1${to}`) as Value;
  if (Array.isArray(value)) return value.map((each) => renamed(each, from, to)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renamed(each, from, to)])) as Value;
}
