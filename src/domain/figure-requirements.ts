import type { Group, Unit } from './assessment.ts';
import type { DossierFault, DossierParts } from './dossier-fault.ts';
import { compareDecimals } from './exact-decimal.ts';
import { maximumOf } from './scoring.ts';

/**
 * Whether every figure that the tables ask for can be printed or computed, and whether the classes make sense. These
 * stop: a blank cell for an assessed unit would be a lost figure.
 */
export function figureFaults(dossier: DossierParts): DossierFault[] {
  return [
    ...classFaults(dossier),
    ...dossier.assessment.groups.flatMap((group, groupPlace) => {
      const path = ['assessment', 'groups', groupPlace];
      return [
        ...zeroMaximum(group.maximumScore, 'nhóm', path),
        ...group.units.flatMap((unit, unitPlace) =>
          unitFaults(dossier, group, unit, [...path, 'units', unitPlace, 'result']),
        ),
      ];
    }),
  ];
}

function classFaults({ assessment: { indexSet }, profile }: DossierParts): DossierFault[] {
  const { classes = [], classWithoutReport } = indexSet;
  const path = ['assessment', 'indexSet', 'classes'];
  const lowest = classes.at(-1);
  const faults: DossierFault[] = classes.flatMap(({ name, from }, place) => {
    const higher = classes[place - 1];
    return [
      ...(compareDecimals(from, '100') > 0
        ? [
            {
              message: `Ngưỡng của loại “${name}” (${from}) là tỷ lệ %, không được lớn hơn 100`,
              path: [...path, place, 'from'],
            },
          ]
        : []),
      ...(higher !== undefined && compareDecimals(higher.from, from) <= 0
        ? [
            {
              message: `Ngưỡng của loại “${name}” (${from}) phải thấp hơn ngưỡng của loại “${higher.name}” (${higher.from})`,
              path: [...path, place, 'from'],
            },
          ]
        : []),
      ...(classes.findIndex((other) => other.name === name) < place
        ? [{ message: `Tên loại “${name}” bị trùng`, path: [...path, place, 'name'] }]
        : []),
    ];
  });
  if (lowest !== undefined && compareDecimals(lowest.from, '0') !== 0) {
    faults.push({
      message: `Loại thấp nhất “${lowest.name}” phải bắt đầu từ 0, nếu không sẽ có đơn vị không thuộc loại nào`,
      path: [...path, classes.length - 1, 'from'],
    });
  }
  if (classWithoutReport !== undefined && !classes.some(({ name }) => name === classWithoutReport)) {
    faults.push({
      message: `Loại “${classWithoutReport}” của đơn vị không có báo cáo không có trong các loại của bộ chỉ số`,
      path: ['assessment', 'indexSet', 'classWithoutReport'],
    });
  }
  const classColumn = profile.resultTable.columns.findIndex(({ field }) => field === 'class');
  if (classes.length === 0 && classColumn !== -1) {
    faults.push({
      message: 'Bảng có cột xếp loại nhưng bộ chỉ số không có các loại; khai các loại hoặc bỏ cột này',
      path: ['profile', 'resultTable', 'columns', classColumn, 'field'],
    });
  }
  return faults;
}

function unitFaults(
  { assessment, profile }: DossierParts,
  group: Group,
  unit: Unit,
  path: DossierFault['path'],
): DossierFault[] {
  const { result } = unit;
  if (result.status === 'not-assessed' || result.status === 'no-report') {
    return [];
  }
  const maximum = maximumOf(result, group, assessment.scale);
  const asks = (field: string) => profile.resultTable.columns.some((column) => column.field === field);
  const missingMaximum = maximum === undefined && (asks('maximum') || result.index === undefined);
  return [
    ...(missingMaximum
      ? [
          {
            message: `“${unit.name}” chưa có điểm tối đa; nhập điểm tối đa của đơn vị hoặc của nhóm`,
            path: [...path, 'maximumScore'],
          },
        ]
      : []),
    ...zeroMaximum(result.maximumScore, `“${unit.name}”`, path),
    ...(asks('score') && result.score === undefined
      ? [
          {
            message: `Bảng có cột điểm đạt được nhưng “${unit.name}” chỉ có chỉ số; nhập điểm đạt được hoặc bỏ cột này`,
            path: [...path, 'score'],
          },
        ]
      : []),
  ];
}

/** Said where the zero stands, once, not at every unit that counts against it. */
function zeroMaximum(maximum: string | undefined, owner: string, path: DossierFault['path']): DossierFault[] {
  return maximum === undefined || compareDecimals(maximum, '0') !== 0
    ? []
    : [{ message: `Điểm tối đa của ${owner} phải lớn hơn 0`, path: [...path, 'maximumScore'] }];
}
