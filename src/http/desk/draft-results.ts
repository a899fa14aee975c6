import type * as z from 'zod';
import { type ResultParts, resultTables } from '../../documents/approval-decision/result-tables.ts';
import { assessmentSchema, type Exclusion, type Group, type Unit } from '../../domain/assessment.ts';
import {
  type EvaluatedGroup,
  type EvaluatedUnit,
  evaluate,
  type FigureRules,
  type ScoredAssessment,
} from '../../domain/evaluation.ts';
import { indexSetSchema } from '../../domain/index-set.ts';
import { type Profile, profileSchema } from '../../domain/profile.ts';
import { type TierStatistics, tierStatistics } from '../../domain/statistics.ts';
import { type Draft, valueAt } from './draft.ts';
import { usualNumbers, usualRanking, usualResultTable, usualTables } from './usual-values.ts';

/** The results of a draft as the decision will print them, as far as its figures are sound, whatever else it lacks. */
export interface DraftResults {
  readonly tables: readonly ResultTable[];
  readonly tiers: readonly { readonly name: string; readonly statistics: TierStatistics }[];
  /** Names of the classes, from the highest down. */
  readonly classes: readonly string[];
  readonly rules: FigureRules;
  /** Units whose result is missing or can't be read, by the path of their group: they have no place among the others. */
  readonly unread: ReadonlyMap<string, readonly UnreadUnit[]>;
}

/** A unit without a sound result. */
export interface UnreadUnit {
  readonly path: string;
  readonly name: string;
}

/** A table as printed, with the unit of each row. */
export interface ResultTable {
  readonly printed: ReturnType<typeof resultTables>[number];
  readonly groups: readonly EvaluatedGroup[];
}

/** The results of a draft; nothing for one without an assessment. */
export function draftResults(draft: Draft): DraftResults | undefined {
  if (valueAt(draft, ['assessment']) === undefined) return undefined;
  const { groups, unread } = soundGroups(draft);
  const classes = soundEntries(classSchema, draft, 'assessment.indexSet.classes');
  const named = soundEntries(classSchema.pick({ name: true }).loose(), draft, 'assessment.indexSet.classes');
  const classWithoutReport = valueAt(draft, ['assessment', 'indexSet', 'classWithoutReport']);
  const scored: ScoredAssessment = {
    scale: sound(assessmentSchema.shape.scale, draft, 'assessment.scale') ?? 'points',
    groups: groups.map(({ group }) => group),
    indexSet: { classes, ...(typeof classWithoutReport === 'string' ? { classWithoutReport } : {}) },
  };
  const rules = figureRules(draft);
  const evaluated = evaluate(scored, rules).map((group, at) => placed(group, groups[at]));
  const parts: ResultParts = {
    profile: { numbers: rules.numbers, resultTable: resultTableOf(draft) },
    assessment: notedExclusions(draft),
    approval: { result: { tables: tablesOf(draft, scored.groups) } },
  };
  const printed = resultTables(parts, evaluated);
  return {
    tables: printed.map((table, at) => ({
      printed: table,
      groups: (parts.approval.result.tables[at]?.groupIds ?? []).flatMap((id) =>
        evaluated.filter(({ group }) => group.id === id),
      ),
    })),
    tiers: soundEntries(tierSchema, draft, 'assessment.indexSet.tiers').map(({ id, name }) => ({
      name,
      statistics: tierStatistics(id, evaluated, { classes: named }),
    })),
    classes: named.map(({ name }) => name),
    rules,
    unread,
  };
}

const tierSchema = indexSetSchema.shape.tiers.element.pick({ id: true, name: true }).loose();
const classSchema = indexSetSchema.shape.classes.unwrap().element;
const groupShape = assessmentSchema.shape.groups.element.shape;
const unitSchema: z.ZodType<Unit> = groupShape.units.element;
const exclusionSchema: z.ZodType<Exclusion> = assessmentSchema.shape.exclusions.element;

function sound<Value>(schema: z.ZodType<Value>, draft: Draft, written: string): Value | undefined {
  const result = schema.safeParse(valueAt(draft, written.split('.')));
  return result.success ? result.data : undefined;
}

function soundEntries<Entry>(schema: z.ZodType<Entry>, draft: Draft, written: string): readonly Entry[] {
  return entriesOf(valueAt(draft, written.split('.'))).flatMap((entry) => {
    const result = schema.safeParse(entry);
    return result.success ? [result.data] : [];
  });
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The rules of the draft; where it has none, the usual ones, so that its figures can be looked at already. */
function figureRules(draft: Draft): FigureRules {
  const { numbers, ranking, classifyFrom } = profileSchema.shape;
  return {
    numbers: sound(numbers, draft, 'profile.numbers') ?? usualNumbers,
    ranking: sound(ranking, draft, 'profile.ranking') ?? usualRanking,
    classifyFrom: sound(classifyFrom, draft, 'profile.classifyFrom') ?? 'rounded',
  };
}

function resultTableOf(draft: Draft): Profile['resultTable'] {
  const { resultTable } = profileSchema.shape;
  return sound(resultTable, draft, 'profile.resultTable') ?? resultTable.parse(usualResultTable(draft));
}

interface SoundGroup {
  readonly group: Group;
  /** Where its units stand among those of the draft. */
  readonly places: readonly number[];
}

function soundGroups(draft: Draft): { groups: readonly SoundGroup[]; unread: DraftResults['unread'] } {
  const unread = new Map<string, readonly UnreadUnit[]>();
  const groups = entriesOf(valueAt(draft, ['assessment', 'groups'])).map((entry, at): SoundGroup => {
    const id = sound(groupShape.id, entry as Draft, 'id') ?? `#${at}`;
    const title = sound(groupShape.title, entry as Draft, 'title');
    const maximumScore = sound(groupShape.maximumScore, entry as Draft, 'maximumScore');
    const places: number[] = [];
    const units = entriesOf(valueAt(entry, ['units'])).flatMap((unit, place): Unit[] => {
      const result = unitSchema.safeParse(unit);
      if (result.success) {
        places.push(place);
        return [result.data];
      }
      const path = `assessment.groups[${at}]`;
      const name = valueAt(unit, ['name']);
      const own = { path: `${path}.units[${place}]`, name: typeof name === 'string' ? name : '' };
      unread.set(path, [...(unread.get(path) ?? []), own]);
      return [];
    });
    const tierId = sound(groupShape.tierId, entry as Draft, 'tierId') ?? '';
    return { group: { id, tierId, title, maximumScore, units }, places };
  });
  return { groups, unread };
}

/** A group whose units say where they stand in the draft, not among the sound ones. */
function placed({ group, path, units }: EvaluatedGroup, from: SoundGroup | undefined): EvaluatedGroup {
  const inDraft = (unit: EvaluatedUnit) => {
    const [, at] = /units\[(\d+)\]$/.exec(unit.path) ?? [];
    return { ...unit, path: `${path}.units[${from?.places[Number(at)] ?? at}]` };
  };
  return { group, path, units: units.map(inDraft) };
}

/** Exclusions that a note can be written of; without a year none, since notes name it. */
function notedExclusions(draft: Draft): ResultParts['assessment'] {
  const year = sound(assessmentSchema.shape.year, draft, 'assessment.year');
  if (year === undefined) return { year: 0, exclusions: [] };
  return { year, exclusions: [...soundEntries(exclusionSchema, draft, 'assessment.exclusions')] };
}

/** The tables of the decision; groups that stand in none of them follow, each under its own title. */
function tablesOf(draft: Draft, groups: readonly Group[]): ResultParts['approval']['result']['tables'] {
  const known = new Set(groups.map(({ id }) => id));
  const stated = entriesOf(valueAt(draft, ['approval', 'result', 'tables'])).map((table) => {
    const heading = valueAt(table, ['heading']);
    const ids = entriesOf(valueAt(table, ['groupIds'])).map(String);
    return { heading: typeof heading === 'string' ? heading : '', groupIds: ids.filter((id) => known.has(id)) };
  });
  if (stated.length === 0)
    return usualTables(draft).map(({ heading, groupIds }) => ({ heading, groupIds: [...groupIds] }));
  const printed = new Set(stated.flatMap(({ groupIds }) => groupIds));
  const others = groups.filter(({ id }) => !printed.has(id));
  return [
    ...stated.filter(({ groupIds }) => groupIds.length > 0),
    ...others.map(({ id, title }) => ({ heading: title ?? 'Nhóm chưa có trong bảng nào', groupIds: [id] })),
  ];
}
