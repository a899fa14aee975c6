import { type Draft, type DraftPath, valueAt } from './draft.ts';

/** Something that a field can point to: its id, and what people call it. */
export interface Choice {
  readonly id: string;
  readonly words: string;
}

/** By the name of a field that holds ids: the lists of the dossier in which these ids are given, the nearest first. */
const lists: Readonly<Record<string, readonly DraftPath[]>> = {
  tierId: [
    ['assessment', 'indexSet', 'tiers'],
    ['indexSetDecision', 'indexSet', 'tiers'],
  ],
  groupId: [['assessment', 'groups']],
  groupIds: [['assessment', 'groups']],
};

/** What the field at a path can point to; nothing for a field that points to nothing. */
export function choicesOf(draft: Draft, path: DraftPath): readonly Choice[] | undefined {
  const name = path.findLast((step) => typeof step === 'string');
  if (name === 'mainIndexId') return mainIndicesFor(draft, path);
  const places = name !== undefined && Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (places === undefined) return undefined;
  const isIssued = path[0] === 'indexSetDecision';
  const entries = (isIssued ? places.toReversed() : places)
    .map((place) => valueAt(draft, place))
    .find((list) => Array.isArray(list) && list.length > 0);
  return choicesIn(entries);
}

/** Tiers have main indices of their own: those of the tier of the group around. */
function mainIndicesFor(draft: Draft, path: DraftPath): readonly Choice[] {
  const tierId = valueAt(draft, [...path.slice(0, path.indexOf('units')), 'tierId']);
  const tiers = valueAt(draft, ['assessment', 'indexSet', 'tiers']);
  const tier = Array.isArray(tiers) ? tiers.find((each) => valueAt(each, ['id']) === tierId) : undefined;
  return choicesIn(valueAt(tier, ['mainIndices']));
}

function choicesIn(entries: unknown): readonly Choice[] {
  return Array.isArray(entries) ? entries.flatMap(choiceOf) : [];
}

function choiceOf(entry: unknown): readonly Choice[] {
  const id = valueAt(entry, ['id']);
  if (typeof id !== 'string') return [];
  const words = valueAt(entry, ['title']) ?? valueAt(entry, ['name']);
  return [{ id, words: typeof words === 'string' && words.trim() !== '' ? words : id }];
}
