import type { DossierFault, DossierParts } from './dossier-fault.ts';
import type { IndexSet } from './index-set.ts';

/**
 * Whether the parts of a dossier find each other: every id is there and means one thing, every group is printed once.
 * These stop, since a paper with a lost or doubled row is worse than no paper.
 */
export function referenceFaults(dossier: DossierParts): DossierFault[] {
  return [...tierFaults(dossier), ...groupFaults(dossier), ...exclusionFaults(dossier), ...tableFaults(dossier)];
}

function tierFaults({ assessment: { indexSet, previousYear } }: DossierParts): DossierFault[] {
  return [
    ...indexSetIdFaults(indexSet, 'assessment'),
    ...repeatedIds(
      (previousYear?.results ?? []).map(({ unitId }) => ({ id: unitId })),
      ['assessment', 'previousYear', 'results'],
      'đơn vị',
      'unitId',
    ),
  ];
}

function groupFaults({ assessment: { groups, indexSet } }: DossierParts): DossierFault[] {
  const seenUnits = new Set<string>();
  const unitFaults = groups.flatMap(({ tierId, units }, groupPlace) => {
    const tier = indexSet.tiers.find(({ id }) => id === tierId);
    const knownMainIndices = new Set((tier?.mainIndices ?? []).map(({ id }) => id));
    return units.flatMap(({ id, result }, unitPlace): DossierFault[] => {
      const path = ['assessment', 'groups', groupPlace, 'units', unitPlace];
      const mainIndices = ('mainIndices' in result ? result.mainIndices : undefined) ?? [];
      const resultPath = [...path, 'result', 'mainIndices'];
      const repeatedUnit = seenUnits.has(id) ? [repeatedId(id, [...path, 'id'], 'đơn vị')] : [];
      seenUnits.add(id);
      return [
        ...repeatedUnit,
        ...repeatedIds(
          mainIndices.map(({ mainIndexId }) => ({ id: mainIndexId })),
          resultPath,
          'chỉ số chính',
          'mainIndexId',
        ),
        ...mainIndices.flatMap(({ mainIndexId }, place) =>
          knownMainIndices.has(mainIndexId)
            ? []
            : [unknownId(mainIndexId, [...resultPath, place, 'mainIndexId'], `chỉ số chính của cấp “${tierId}”`)],
        ),
      ];
    });
  });
  const groupsPath = ['assessment', 'groups'];
  return [
    ...repeatedIds(groups, groupsPath, 'nhóm'),
    ...groups.flatMap(({ tierId }, place) =>
      indexSet.tiers.some(({ id }) => id === tierId)
        ? []
        : [unknownId(tierId, [...groupsPath, place, 'tierId'], 'cấp')],
    ),
    ...unitFaults,
    ...(seenUnits.size === 0 ? [{ message: 'Hồ sơ chưa có đơn vị nào', path: groupsPath }] : []),
  ];
}

function exclusionFaults({ assessment: { exclusions, groups, indexSet } }: DossierParts): DossierFault[] {
  const known = { tierId: new Set(indexSet.tiers.map(({ id }) => id)), groupId: new Set(groups.map(({ id }) => id)) };
  return exclusions.flatMap(({ appliesTo }, place) =>
    appliesTo.flatMap(({ tierId, groupId }, scopePlace) => {
      const path = ['assessment', 'exclusions', place, 'appliesTo', scopePlace];
      return [
        ...(tierId === undefined || known.tierId.has(tierId) ? [] : [unknownId(tierId, [...path, 'tierId'], 'cấp')]),
        ...(groupId === undefined || known.groupId.has(groupId)
          ? []
          : [unknownId(groupId, [...path, 'groupId'], 'nhóm')]),
      ];
    }),
  );
}

function tableFaults({ assessment: { groups }, approval }: DossierParts): DossierFault[] {
  const printed = approval.result.tables.flatMap(({ groupIds }, table) =>
    groupIds.map((id, place) => ({ id, path: ['approval', 'result', 'tables', table, 'groupIds', place] })),
  );
  return [
    ...printed
      .filter(({ id }) => !groups.some((group) => group.id === id))
      .map(({ id, path }) => unknownId(id, path, 'nhóm')),
    ...printed
      .filter(({ id }, place) => printed.findIndex((other) => other.id === id) < place)
      .map(({ id, path }) => ({ message: `Nhóm “${id}” được in hai lần; mỗi nhóm chỉ in trong một bảng`, path })),
    ...groups.flatMap(({ id }, place) =>
      printed.some((other) => other.id === id)
        ? []
        : [
            {
              message: `Nhóm “${id}” không có trong bảng nào; thêm mã nhóm vào approval.result.tables`,
              path: ['assessment', 'groups', place, 'id'],
            },
          ],
    ),
    ...approval.result.tables.flatMap(({ groupIds }) =>
      groupIds.length === 1 ? [] : groupIds.flatMap((id) => untitledGroup(groups, id)),
    ),
  ];
}

/** Ordinals restart in each group: without titles nobody could tell where one group ends. */
function untitledGroup(groups: DossierParts['assessment']['groups'], id: string): DossierFault[] {
  const place = groups.findIndex((group) => group.id === id);
  return place === -1 || groups[place]?.title !== undefined
    ? []
    : [
        {
          message: `Bảng có nhiều nhóm thì mỗi nhóm phải có tên (title); nhóm “${id}” chưa có`,
          path: ['assessment', 'groups', place],
        },
      ];
}

/**
 * Tiers, or main indices of a tier, with one id.
 * @param part the part of the dossier with the index set
 */
export function indexSetIdFaults({ tiers }: Pick<IndexSet, 'tiers'>, part: string): DossierFault[] {
  const path = [part, 'indexSet', 'tiers'];
  return [
    ...repeatedIds(tiers, path, 'cấp'),
    ...tiers.flatMap(({ mainIndices = [] }, place) =>
      repeatedIds(mainIndices, [...path, place, 'mainIndices'], 'chỉ số chính'),
    ),
  ];
}

/** Ids that stand twice in a list. */
export function repeatedIds(
  entries: readonly { readonly id: string }[],
  path: readonly (string | number)[],
  what: string,
  field = 'id',
): DossierFault[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, place) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [repeatedId(id, [...path, place, field], what)] : [];
  });
}

function repeatedId(id: string, path: DossierFault['path'], what: string): DossierFault {
  return { message: `Mã ${what} “${id}” bị trùng; mỗi mã chỉ dùng một lần`, path };
}

/** An id that nothing has. */
export function unknownId(id: string, path: DossierFault['path'], what: string): DossierFault {
  return { message: `Không có ${what} nào mang mã “${id}”`, path };
}
