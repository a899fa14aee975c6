import type { ApprovalDossier } from '../../domain/dossier.ts';
import { type EvaluatedGroup, type EvaluatedUnit, printedScore } from '../../domain/evaluation.ts';
import type { Tier } from '../../domain/index-set.ts';
import { comparablePreviousYear } from '../../domain/previous-year.ts';
import { changeBetween } from '../../domain/year-change.ts';
import { headingWords } from '../../vietnamese/sentence.ts';
import type { DetailColumn, DetailGroup, DetailTable } from './detail-table.ts';

/**
 * The detail of every table of the decision, in its order; a table of several tiers is one table for each, since tiers
 * have main indices of their own.
 */
export function detailTables(dossier: ApprovalDossier, evaluated: readonly EvaluatedGroup[]): DetailTable[] {
  const { assessment, approval } = dossier;
  const previous = new Map(comparablePreviousYear(assessment)?.results.map(({ unitId, index }) => [unitId, index]));
  return approval.result.tables.flatMap(({ heading, groupIds }) => {
    const groups = groupIds.flatMap((id) => evaluated.filter(({ group }) => group.id === id));
    return assessment.indexSet.tiers.flatMap((tier) => {
      const own = groups.filter(({ group }) => group.tierId === tier.id);
      if (own.length === 0) return [];
      const columns = columnsOf(tier, own, dossier, previous);
      const value = (unit: EvaluatedUnit) => columns.map((column) => valueIn(unit, column, dossier, previous));
      return [
        {
          heading: headingWords(heading),
          tier,
          columns,
          groups: own.map((group): DetailGroup => {
            const rows = group.units.map((unit) => {
              return { name: unit.unit.name, values: value(unit), maximum: unit.printed.maximum };
            });
            return { title: group.group.title, maxima: maximaOf(group, tier, columns, dossier), rows };
          }),
        },
      ];
    });
  });
}

type PreviousIndices = ReadonlyMap<string, string | undefined>;

/**
 * Columns that no unit has a value for are left out: a class where none is given, last year where it is not known. Of
 * the main indices all stand or none, so that a blank one is seen. Where nobody was assessed, score and index stay.
 */
function columnsOf(
  { mainIndices = [] }: Tier,
  groups: readonly EvaluatedGroup[],
  dossier: ApprovalDossier,
  previous: PreviousIndices,
): DetailColumn[] {
  const year = dossier.assessment.previousYear?.year ?? '';
  const all: DetailColumn[] = [
    ...mainIndices.map(({ id, name }): DetailColumn => ({ field: 'main-index', heading: name, mainIndexId: id })),
    { field: 'score', heading: 'Tổng điểm' },
    { field: 'index', heading: 'Chỉ số CĐS (%)' },
    { field: 'class', heading: 'Xếp loại' },
    { field: 'rank', heading: 'Xếp hạng' },
    { field: 'previous-index', heading: `Chỉ số năm ${year} (%)` },
    { field: 'change', heading: `Tăng, giảm so với năm ${year}` },
  ];
  const units = groups.flatMap((group) => group.units);
  const isKnown = (column: DetailColumn) =>
    units.some((unit) => valueIn(unit, column, dossier, previous) !== undefined);
  const hasMainIndices = all.some((column) => column.field === 'main-index' && isKnown(column));
  const columns = all.filter((column) => (column.field === 'main-index' ? hasMainIndices : isKnown(column)));
  return columns.length > 0 ? columns : all.filter(({ field }) => field === 'score' || field === 'index');
}

function valueIn(
  { unit, printed }: EvaluatedUnit,
  { field, mainIndexId }: DetailColumn,
  { profile }: ApprovalDossier,
  previous: PreviousIndices,
): string | undefined {
  const before = previous.get(unit.id);
  switch (field) {
    case 'main-index': {
      const score = mainIndicesOf(unit.result).find((each) => each.mainIndexId === mainIndexId)?.score;
      return score === undefined ? undefined : printedScore(score, profile);
    }
    case 'previous-index':
      return printed.index === undefined ? undefined : before;
    case 'change': {
      if (before === undefined || printed.index === undefined) return undefined;
      const { direction, points } = changeBetween(before, printed.index);
      return direction === 'down' ? `-${points}` : points;
    }
    default:
      return printed[field];
  }
}

function maximaOf(
  { units }: EvaluatedGroup,
  { mainIndices = [] }: Tier,
  columns: readonly DetailColumn[],
  { profile }: ApprovalDossier,
) {
  return columns.map(({ field, mainIndexId }) => {
    if (field === 'score') return common(units.map(({ printed }) => printed.maximum));
    if (field !== 'main-index') return undefined;
    const usual = mainIndices.find(({ id }) => id === mainIndexId)?.maximumScore;
    const maximum = common(
      units.map(({ unit }) => {
        const own = mainIndicesOf(unit.result).find((each) => each.mainIndexId === mainIndexId);
        return own === undefined ? undefined : (own.maximumScore ?? usual);
      }),
    );
    return maximum === undefined ? undefined : printedScore(maximum, profile);
  });
}

/** The value that all have who have one. */
function common(values: readonly (string | undefined)[]): string | undefined {
  const distinct = new Set(values.filter((value) => value !== undefined));
  return distinct.size === 1 ? [...distinct][0] : undefined;
}

/** The scores of a unit by main index; none of a unit that was not assessed. */
export function mainIndicesOf(result: EvaluatedUnit['unit']['result']) {
  return ('mainIndices' in result ? result.mainIndices : undefined) ?? [];
}
