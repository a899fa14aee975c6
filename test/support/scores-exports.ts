import type { Assessment, Group, Unit } from '../../src/domain/assessment.ts';
import type { ApprovalDossier } from '../../src/domain/dossier.ts';
import { maximumOf } from '../../src/domain/scoring.ts';
import { statusIn } from '../../src/intake/scores/unit-status.ts';
import type { CellInput, SheetInput } from './scores-files.ts';

/** How an export writes its numbers. */
export interface NumberStyle {
  readonly score: (text: string) => CellInput;
  readonly index: (text: string) => CellInput;
}

/** The results of a dossier as scoring software exports them: a sheet for each tier, groups under headings. */
export function exportedSheets({ assessment, profile }: ApprovalDossier, style: NumberStyle): SheetInput[] {
  return assessment.indexSet.tiers.flatMap((tier): SheetInput[] => {
    const groups = assessment.groups.filter(({ tierId }) => tierId === tier.id);
    if (groups.length === 0) return [];
    const mainIndices = tier.mainIndices ?? [];
    const hasMain = groups.some(({ units }) => units.some(({ result }) => 'mainIndices' in result));
    const captions = [
      profile.resultTable.ordinalHeading,
      profile.resultTable.unitHeading,
      ...(assessment.scale === 'points' ? ['Tổng điểm tối đa'] : []),
      'Tổng điểm đạt được',
      ...(statesIndex(groups) ? ['Chỉ số chuyển đổi số'] : []),
      'Xếp loại',
      'Xếp hạng',
      ...(hasMain ? mainIndices.map(({ name }) => name) : []),
    ];
    const rows = groups.flatMap((group, at) => [
      ...(group.title === undefined ? [] : [[roman[at], group.title]]),
      ...group.units.map((unit, place) => unitRow(assessment, groups, group, unit, place, style, hasMain)),
      ['', 'Trung bình'],
    ]);
    return [{ name: tier.id, rows: [['KẾT QUẢ'], [], captions, ...rows, [], ['Ghi chú: số liệu đã thẩm định.']] }];
  });
}

const roman = ['I', 'II', 'III', 'IV'];

function statesIndex(groups: readonly Group[]): boolean {
  return groups.some(({ units }) => units.some(({ result }) => 'index' in result && result.index !== undefined));
}

function unitRow(
  assessment: Assessment,
  groups: readonly Group[],
  group: Group,
  { name, result }: Unit,
  place: number,
  style: NumberStyle,
  hasMain: boolean,
): CellInput[] {
  const points = assessment.scale === 'points';
  const mainIndices = assessment.indexSet.tiers.find(({ id }) => id === group.tierId)?.mainIndices ?? [];
  if (result.status === 'no-report' || result.status === 'not-assessed') {
    const words = statusIn(result.reason) === result.status ? result.reason : '';
    return [String(place + 1), name, ...(points ? [''] : []), words];
  }
  const maximum = maximumOf(result, group, assessment.scale);
  const stated = result.status === 'ranked' ? result : undefined;
  return [
    { number: String(place + 1) },
    name,
    ...(points ? [maximum === undefined ? '' : style.score(maximum)] : []),
    result.score === undefined ? '' : style.score(result.score),
    ...(statesIndex(groups) ? [result.index === undefined ? '' : style.index(result.index)] : []),
    stated?.class ?? '',
    stated?.rank === undefined ? '' : { number: String(stated.rank) },
    ...(hasMain
      ? mainIndices.map(({ id }) => {
          const score = result.mainIndices?.find(({ mainIndexId }) => mainIndexId === id)?.score;
          return score === undefined ? '' : style.score(score);
        })
      : []),
  ];
}

/** The same dossier with other figures everywhere, so that an import that takes none is seen. */
export function withOtherFigures(dossier: ApprovalDossier): ApprovalDossier {
  const { assessment } = dossier;
  const groups = assessment.groups.map((group) => ({
    ...group,
    units: group.units.map((unit) => ({ ...unit, result: otherResult(unit.result) })),
  }));
  return { ...dossier, assessment: { ...assessment, groups } };
}

function otherResult(result: Unit['result']): Unit['result'] {
  if (result.status === 'no-report' || result.status === 'not-assessed') return result;
  const mainIndices = result.mainIndices?.map((each) => ({ ...each, score: '0.5' }));
  const figures = { score: '0.125', index: '1.5', ...(mainIndices === undefined ? {} : { mainIndices }) };
  const own = result.maximumScore === undefined ? {} : { maximumScore: result.maximumScore };
  return result.status === 'ranked'
    ? { status: 'ranked', ...figures, ...own, class: 'Khác', rank: 9999 }
    : { status: 'assessed-not-ranked', ...figures, ...own, reason: result.reason };
}
