import type { EvaluatedGroup } from './evaluation.ts';
import type { Finding } from './finding.ts';
import { groupName } from './group-name.ts';

/** Doubts about whole groups: a group without units, and an order of rows that the paper changes. */
export function groupFindings(evaluated: readonly EvaluatedGroup[]): Finding[] {
  return evaluated.flatMap((group) => [...withoutUnits(group), ...orderChanged(group)]);
}

function withoutUnits({ group, path, units }: EvaluatedGroup): Finding[] {
  return units.length > 0
    ? []
    : [
        {
          code: 'group-without-units',
          severity: 'warning',
          message: `Chưa có đơn vị nào trong ${groupName(group)}.`,
          hint: 'Bỏ nhóm này khỏi hồ sơ hoặc bổ sung đơn vị.',
          path: `${path}.units`,
        },
      ];
}

function orderChanged({ group, path, units }: EvaluatedGroup): Finding[] {
  const moved = group.units.find((unit, place) => unit !== units[place]?.unit);
  return moved === undefined
    ? []
    : [
        {
          code: 'order-changed',
          severity: 'warning',
          message: `Thứ tự các đơn vị trong hồ sơ chưa xếp từ cao xuống thấp (bắt đầu từ “${moved.name}”, ${groupName(group)}); văn bản đã xếp lại.`,
          hint: 'Kiểm tra xem điểm có bị nhập nhầm dòng không.',
          unit: moved.name,
          path: `${path}.units`,
        },
      ];
}
