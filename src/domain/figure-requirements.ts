import type { Group, Unit } from './assessment.ts';
import { classFaults } from './class-faults.ts';
import type { DossierFault, DossierParts } from './dossier-fault.ts';
import { compareDecimals } from './exact-decimal.ts';
import { maximumOf } from './scoring.ts';

/**
 * Whether every figure that the tables ask for can be printed or computed, and whether the classes make sense. These
 * stop: a blank cell for an assessed unit would be a lost figure.
 */
export function figureFaults(dossier: DossierParts): DossierFault[] {
  return [
    ...classFaults(dossier.assessment.indexSet, 'assessment'),
    ...classColumnFaults(dossier),
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

function classColumnFaults({ assessment: { indexSet }, profile }: DossierParts): DossierFault[] {
  const classColumn = profile.resultTable.columns.findIndex(({ field }) => field === 'class');
  if ((indexSet.classes ?? []).length > 0 || classColumn === -1) return [];
  return [
    {
      message: 'Bảng có cột xếp loại nhưng bộ chỉ số không có các loại; khai các loại hoặc bỏ cột này',
      path: ['profile', 'resultTable', 'columns', classColumn, 'field'],
    },
  ];
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
