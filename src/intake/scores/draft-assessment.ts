import type { Assessment } from '../../domain/assessment.ts';
import { compareDecimals } from '../../domain/exact-decimal.ts';
import { nameKey } from '../../vietnamese/name-key.ts';
import { withoutListMark } from '../../vietnamese/sentence.ts';
import { asciiSlug } from '../../vietnamese/text.ts';
import { type DraftTier, draftTiers, tierOfUnits } from './draft-tiers.ts';
import type { GatheredGroup, GatheredUnit } from './gather-units.ts';
import { commonMaximum, type PlacedUnit, placedUnit, placesByPath } from './group-results.ts';
import type { ImportLog } from './scores-import.ts';
import { withSubScores } from './sub-scores.ts';

/** An assessment in the form of a dossier, and where its figures stand in the file. */
export interface DraftAssessment {
  readonly assessment: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<string, string>;
}

/** What a file alone tells of an assessment; what it does not tell is left out, for people to fill in. */
export function draftAssessment(
  groups: readonly GatheredGroup[],
  year: number | undefined,
  log: ImportLog,
): DraftAssessment {
  const scale = scaleOf(groups.flatMap(({ units }) => units));
  tellProposals(scale, log);
  const ids = uniqueIds();
  const summed = groups.map((group) => {
    const names = group.units.map(({ name }) => name);
    const tierId = tierOfUnits(names, group.title ?? group.sheet);
    const title = group.title === undefined ? undefined : withoutListMark(group.title);
    const id = ids(title ?? (group.sheet === '' ? tierId : group.sheet), 'nhom');
    const groupName = title === undefined ? `bảng ở ${group.place}` : `“${title}”`;
    const context = { groupId: id, groupName, excluded: new Set<string>(), mainIndices: [] };
    return { group, id, title, tierId, units: withSubScores(group, context, log) };
  });
  const tiers = draftTiers(summed);
  const placed = summed.map(({ group, id, title, tierId, units }) => {
    const maximum = group.maximum?.text ?? commonMaximum(units);
    const mainIndexIds = mainIndexIdsOf(tiers, tierId);
    const context = { scale, classes: [], mainIndexIds, groupMaximum: maximum, indexDecimals: undefined, log };
    return {
      head: {
        id,
        tierId,
        ...(title === undefined ? {} : { title }),
        ...(maximum === undefined ? {} : { maximumScore: maximum }),
      },
      units: units.map((unit) => placedUnit({ id: ids(idWords(unit.name), 'don-vi'), name: unit.name }, unit, context)),
    };
  });
  const previous = previousResults(
    summed.flatMap(({ units }) => units),
    placed.flatMap(({ units }) => units),
  );
  return {
    assessment: {
      ...(year === undefined ? {} : { year }),
      scale,
      indexSet: { tiers, ...classesOf(groups) },
      groups: placed.map(({ head, units }) => ({ ...head, units: units.map(({ unit }) => unit) })),
      exclusions: [],
      ...(previous.length === 0
        ? {}
        : { previousYear: { ...(year === undefined ? {} : { year: year - 1 }), results: previous } }),
    },
    places: placesByPath(placed),
  };
}

function mainIndexIdsOf(tiers: readonly DraftTier[], tierId: string): Map<string, string> {
  const mainIndices = tiers.find(({ id }) => id === tierId)?.mainIndices ?? [];
  return new Map(mainIndices.map(({ id, name }) => [nameKey(name), id]));
}

/** Points if anything has a maximum; else 0–1 if no score is higher, 0–100 if scores are shown in per cent or only indices. */
function scaleOf(units: readonly GatheredUnit[]): Assessment['scale'] {
  const scores = units.flatMap(
    ({ figures, hasScoreColumn }) => figures.score ?? (hasScoreColumn ? undefined : figures.index) ?? [],
  );
  if (units.some(({ figures, subScores }) => figures.maximum !== undefined || subScores.size > 0)) return 'points';
  if (scores.length === 0) return 'points';
  if (scores.every(({ text, isPercent }) => !isPercent && compareDecimals(text, '1') <= 0)) return 'ratio';
  if (units.every(({ figures }) => figures.score === undefined) || scores.some(({ isPercent }) => isPercent))
    return 'percent';
  return 'points';
}

function tellProposals(scale: Assessment['scale'], log: ImportLog): void {
  const words = { points: 'điểm số', percent: 'thang 0–100', ratio: 'thang 0–1' } as const;
  log.finding({
    code: 'assessment-proposed',
    severity: 'warning',
    message: `Không có hồ sơ gốc: thang điểm (${words[scale]}), các cấp, mã đơn vị và mã nhóm được đề xuất theo nội dung tệp.`,
    hint: 'Kiểm tra phần assessment của hồ sơ trước khi dùng; nếu đã có hồ sơ của đợt này hoặc năm trước, nhập lại kèm hồ sơ ấy.',
  });
}

/** Classes by name, best first where they are the usual ones; their thresholds stand in no table of results. */
function classesOf(groups: readonly GatheredGroup[]) {
  const names = new Map(
    groups.flatMap(({ units }) =>
      units.flatMap(({ figures }) =>
        figures.class === undefined ? [] : [[nameKey(figures.class.text), figures.class.text] as const],
      ),
    ),
  );
  const place = (name: string) =>
    usualClasses.includes(nameKey(name)) ? usualClasses.indexOf(nameKey(name)) : usualClasses.length;
  const classes = [...names.values()].toSorted((one, other) => place(one) - place(other)).map((name) => ({ name }));
  return classes.length === 0 ? {} : { classes };
}

const usualClasses = ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'TB', 'Yếu'].map(nameKey);

function previousResults(stated: readonly GatheredUnit[], placed: readonly PlacedUnit[]) {
  return stated.flatMap(({ name, previous }, at) => {
    const { index, class: stage } = previous;
    if (index === undefined && stage === undefined) return [];
    const figures = {
      ...(index === undefined ? {} : { index: index.text }),
      ...(stage === undefined ? {} : { class: stage.text }),
    };
    return [{ unitId: placed[at]?.unit.id, name, ...figures }];
  });
}

/** "UBND huyện Kon Rẫy" has the id `huyen-kon-ray`. */
function idWords(name: string): string {
  return name.replace(/^(?:UBND|[ỦU][ỷyỶY] ban nhân dân|Uỷ ban nhân dân)\s+/iu, '');
}

/** Makes ids out of names, each once. */
function uniqueIds(): (words: string, otherwise: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (words, otherwise) => {
    const slug = asciiSlug(words).slice(0, longestId).replace(/-$/, '') || otherwise;
    let id = slug;
    for (let number = next.get(slug) ?? 2; taken.has(id); number += 1) {
      id = `${slug}-${number}`;
      next.set(slug, number + 1);
    }
    taken.add(id);
    return id;
  };
}

/** An id has at most 80 letters; a number may follow. */
const longestId = 70;
