import { nameKey } from '../../vietnamese/name-key.ts';
import type { InspectionDossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import type { InspectedUnit, Inspection } from '../inspection.ts';
import { directLineFindings } from './direct-line-findings.ts';
import { listedUnits } from './listed-units.ts';
import { nameMarkFindings } from './name-mark-findings.ts';

/**
 * Doubts about the units: each named once and without marks of a list, inspected as the words of the plan say, none that
 * was assessed left out.
 */
export function inspectionUnitFindings({ inspection, assessment }: InspectionDossier): Finding[] {
  const assessed = assessment?.groups.flatMap(({ units }) => units) ?? [];
  return [
    ...oneWayOnly(inspection),
    ...noLocality(inspection),
    ...namedTwice(inspection),
    ...inspection.units.flatMap(({ name }, at) => nameMarkFindings(name, `inspection.units[${at}].name`)),
    ...directLineFindings(inspection),
    ...leftOut(assessed, inspection),
  ];
}

function oneWayOnly({ units }: Inspection): Finding[] {
  const direct = units.filter(({ isInspectedDirectly }) => isInspectedDirectly).length;
  if (direct === 0) {
    return [
      {
        code: 'no-unit-inspected-directly',
        severity: 'warning',
        message: 'Không có đơn vị nào được kiểm tra trực tiếp, trong khi Kế hoạch có mục kiểm tra trực tiếp.',
        hint: 'Đánh dấu isInspectedDirectly cho các đơn vị được kiểm tra trực tiếp.',
        path: 'inspection.units',
      },
    ];
  }
  return direct < units.length
    ? []
    : [
        {
          code: 'no-unit-inspected-by-report',
          severity: 'info',
          message: 'Không có đơn vị nào được kiểm tra qua báo cáo, trong khi Kế hoạch có mục kiểm tra qua báo cáo.',
          hint: 'Bỏ mục kiểm tra qua báo cáo trong văn bản trước khi trình ký, hoặc bổ sung đơn vị.',
          path: 'inspection.units',
        },
      ];
}

/** The plan always speaks of localities too; a round of departments only must not go out with these words. */
function noLocality({ units, localities }: Inspection): Finding[] {
  return units.some(({ tier }) => tier !== 'department')
    ? []
    : [
        {
          code: 'no-locality-inspected',
          severity: 'warning',
          message: `Danh sách kiểm tra không có ${localities} nào, nhưng lời văn Kế hoạch vẫn nhắc tới các ${localities}.`,
          hint: 'Sửa lời văn trước khi trình ký, hoặc bổ sung đơn vị.',
          path: 'inspection.units',
        },
      ];
}

function namedTwice({ units }: Inspection): Finding[] {
  const firstByKey = new Map<string, InspectedUnit>();
  return units.flatMap((unit, at) => {
    const key = nameKey(unit.name);
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, unit);
    return first === undefined ? [] : [repeated(unit, first, `inspection.units[${at}].name`)];
  });
}

/** One name is one unit, which would be sent two letters; two writings may be two units. */
function repeated(unit: InspectedUnit, first: InspectedUnit, path: string): Finding {
  const isSame = unit.name === first.name;
  const isInOneWay = unit.isInspectedDirectly === first.isInspectedDirectly;
  const what = isSame
    ? `Đơn vị “${unit.name}” có tên hai lần trong danh sách kiểm tra`
    : `“${unit.name}” và “${first.name}” có thể là một đơn vị viết theo hai cách`;
  return {
    code: 'inspected-unit-repeated',
    severity: isSame ? 'error' : 'warning',
    message: `${what}${isInOneWay ? '' : ', một lần kiểm tra trực tiếp, một lần kiểm tra qua báo cáo'}.`,
    hint: isInOneWay
      ? 'Bỏ dòng bị lặp; nếu là hai đơn vị khác nhau thì ghi tên đủ để phân biệt.'
      : 'Giữ một dòng, với đúng cách kiểm tra của đơn vị; nếu là hai đơn vị khác nhau thì ghi tên đủ để phân biệt.',
    unit: unit.name,
    path,
  };
}

function leftOut(
  assessed: readonly { readonly id: string; readonly name: string }[],
  { units }: Inspection,
): Finding[] {
  const known = new Set(units.flatMap(({ id, name }) => [id, nameKey(name)]));
  const missing = assessed.filter(({ id, name }) => !known.has(id) && !known.has(nameKey(name)));
  return missing.length === 0
    ? []
    : [
        {
          code: 'assessed-unit-not-inspected',
          severity: 'warning',
          message: `Đơn vị có trong kết quả đánh giá nhưng không có trong danh sách kiểm tra: ${listedUnits(missing.map(({ name }) => name))}.`,
          hint: 'Thêm đơn vị vào danh sách kiểm tra, trực tiếp hoặc qua báo cáo.',
          path: 'inspection.units',
        },
      ];
}
