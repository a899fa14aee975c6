import type { EvaluatedGroup } from '../evaluation.ts';
import type { Finding } from '../finding.ts';
import { compareIndices } from '../scoring.ts';
import type { GroupNaming } from './group-name.ts';

/** Doubts about whole groups: a group without units, and an order of rows that the paper changes. */
export function groupFindings(evaluated: readonly EvaluatedGroup[], nameOf: GroupNaming): Finding[] {
  return evaluated.flatMap((group) => [...withoutUnits(group, nameOf), ...orderChanged(group)]);
}

function withoutUnits({ group, path, units }: EvaluatedGroup, nameOf: GroupNaming): Finding[] {
  return units.length > 0
    ? []
    : [
        {
          code: 'group-without-units',
          severity: 'error',
          message: `Chưa có đơn vị nào trong ${nameOf(group)}; văn bản in phần này trống.`,
          hint: 'Bỏ nhóm này khỏi hồ sơ hoặc bổ sung đơn vị.',
          path: `${path}.units`,
        },
      ];
}

/** A lower index above a higher one may be a score in the wrong line; another order of equals or of unranked is not. */
function orderChanged(evaluated: EvaluatedGroup): Finding[] {
  const { group, path, units } = evaluated;
  const moved = group.units.find((unit, place) => unit !== units[place]?.unit);
  if (moved === undefined) {
    return [];
  }
  const isDisorder = hasLowerAboveHigher(evaluated);
  const order = group.units.every(({ result }) => result.status === 'ranked')
    ? 'từ cao xuống thấp; bằng điểm thì theo vần chữ cái'
    : 'từ cao xuống thấp; bằng điểm thì theo vần chữ cái; đơn vị không xếp hạng đứng sau';
  return [
    {
      code: 'order-changed',
      severity: isDisorder ? 'warning' : 'info',
      message: `Thứ tự trong hồ sơ khác thứ tự in (${order}), bắt đầu từ “${moved.name}”; văn bản in theo thứ tự đã xếp lại.`,
      ...(isDisorder ? { hint: 'Kiểm tra xem điểm có bị nhập nhầm dòng không.' } : {}),
      unit: moved.name,
      path: `${path}.units`,
    },
  ];
}

function hasLowerAboveHigher({ group, units }: EvaluatedGroup): boolean {
  const indexOf = new Map(units.map(({ unit, index }) => [unit, index]));
  const ranked = group.units.flatMap((unit) => (unit.result.status === 'ranked' ? (indexOf.get(unit) ?? []) : []));
  return ranked.some((index, place) => {
    const above = ranked[place - 1];
    return above !== undefined && compareIndices(above, index) < 0;
  });
}
