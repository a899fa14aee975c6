import type { Announcement } from './announcement.ts';
import type { Assessment } from './assessment.ts';
import type { DossierFault } from './dossier-fault.ts';
import { repeatedIds, unknownId } from './dossier-references.ts';

/**
 * Whether an announcement finds what it tells of: every tier with units is told of once, every group can be told from
 * the next, every column has its figures. These stop: a news item with a lost tier or figure is worse than none.
 */
export function announcementFaults(announcement: Announcement, assessment: Assessment): DossierFault[] {
  return [...tierFaults(announcement, assessment), ...columnFaults(announcement, assessment)];
}

function tierFaults({ tiers }: Announcement, { groups, indexSet }: Assessment): DossierFault[] {
  const path = ['announcement', 'tiers'];
  const told = new Set(tiers.map(({ tierId }) => tierId));
  return [
    ...repeatedIds(
      tiers.map(({ tierId }) => ({ id: tierId })),
      path,
      'cấp',
      'tierId',
    ),
    ...tiers.flatMap(({ tierId }, place) => {
      const at = [...path, place, 'tierId'];
      if (!indexSet.tiers.some(({ id }) => id === tierId)) return [unknownId(tierId, at, 'cấp')];
      return groups.some((group) => group.tierId === tierId)
        ? []
        : [{ message: `Cấp “${tierId}” không có nhóm đơn vị nào; bỏ cấp này khỏi tin công bố`, path: at }];
    }),
    ...groups.flatMap(({ id, tierId, title }, place): DossierFault[] => {
      if (!told.has(tierId)) {
        const message = `Nhóm “${id}” thuộc cấp “${tierId}” chưa có trong tin công bố; thêm cấp này vào announcement.tiers`;
        return [{ message, path: ['assessment', 'groups', place, 'tierId'] }];
      }
      const isAlone = groups.filter((group) => group.tierId === tierId).length === 1;
      return isAlone || title !== undefined
        ? []
        : [
            {
              message: `Cấp “${tierId}” có nhiều nhóm thì mỗi nhóm phải có tên (title); nhóm “${id}” chưa có`,
              path: ['assessment', 'groups', place],
            },
          ];
    }),
  ];
}

function columnFaults({ columns, classAbbreviations = [] }: Announcement, { groups, indexSet }: Assessment) {
  const place = (field: string) => columns.findIndex((column) => column.field === field);
  const classes = indexSet.classes ?? [];
  const faults: DossierFault[] = [];
  if (place('class') !== -1 && classes.length === 0) {
    faults.push({
      message: 'Bảng có cột xếp loại nhưng bộ chỉ số không có các loại; khai các loại hoặc bỏ cột này',
      path: ['announcement', 'columns', place('class'), 'field'],
    });
  }
  const withoutScore = groups.flatMap(({ units }) =>
    units.filter(({ result }) => 'index' in result && result.score === undefined),
  );
  for (const { name } of place('score') === -1 ? [] : withoutScore) {
    faults.push({
      message: `Bảng có cột điểm đạt được nhưng “${name}” chỉ có chỉ số; nhập điểm đạt được hoặc bỏ cột này`,
      path: ['announcement', 'columns', place('score'), 'field'],
    });
  }
  for (const [at, { class: name }] of classAbbreviations.entries()) {
    const path = ['announcement', 'classAbbreviations', at, 'class'];
    if (!classes.some((known) => known.name === name)) {
      faults.push({ message: `Loại “${name}” không có trong các loại của bộ chỉ số`, path });
    } else if (classAbbreviations.findIndex((other) => other.class === name) < at) {
      faults.push({ message: `Loại “${name}” được nêu hai lần`, path });
    }
  }
  return faults;
}
