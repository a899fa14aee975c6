import type { DossierFault } from './dossier-fault.ts';
import { compareDecimals } from './exact-decimal.ts';
import type { IndexSet } from './index-set.ts';

/**
 * Whether the classes of an index set cover all percentages once, from the highest down to 0.
 * @param part the part of the dossier with the index set
 */
export function classFaults(
  { classes = [], classWithoutReport }: Pick<IndexSet, 'classes' | 'classWithoutReport'>,
  part: string,
): DossierFault[] {
  const path = [part, 'indexSet', 'classes'];
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
      path: [part, 'indexSet', 'classWithoutReport'],
    });
  }
  return faults;
}
