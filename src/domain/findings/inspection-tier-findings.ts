import { startsWithWords } from '../../vietnamese/text.ts';
import type { Finding } from '../finding.ts';
import type { InspectedUnit, Inspection } from '../inspection.ts';
import { localityOf, tierNames, tierOfKind } from './locality-name.ts';

/** Doubts about the tier of a unit, by which its outline is made: another one than its name says, or than the plan speaks of. */
export function inspectionTierFindings(inspection: Inspection): Finding[] {
  return [...otherThanName(inspection), ...otherThanLocalities(inspection)];
}

function otherThanName({ units }: Inspection): Finding[] {
  return units.flatMap(({ name, tier }, at) => {
    const named = tierOfName(name);
    return named === undefined || named === tier
      ? []
      : [
          {
            code: 'unit-tier-differs-from-name',
            severity: 'error' as const,
            message: `Theo tên, “${name}” thuộc ${tierNames[named]} nhưng hồ sơ xếp vào ${tierNames[tier]} (${tier}), nên đề cương gửi đơn vị sai phần.`,
            hint: `Sửa cấp (tier) thành “${named}”, hoặc sửa tên đơn vị.`,
            unit: name,
            path: `inspection.units[${at}].tier`,
          },
        ];
  });
}

/** Only what the name leaves no doubt about: offices and boards exist in every tier. */
function tierOfName(name: string): InspectedUnit['tier'] | undefined {
  return startsWithWords(name, 'Sở') ? 'department' : localityOf(name)?.tier;
}

/** The plan speaks of the localities right below the province: of districts where there are any, else of communes. */
function otherThanLocalities({ units, localities }: Inspection): Finding[] {
  const holds = (tier: InspectedUnit['tier']) => units.some((unit) => unit.tier === tier);
  const named = new Set(localities.split(/,|\s+và\s+/u).flatMap((kind) => tierOfKind(kind.trim()) ?? []));
  const belowProvince = holds('district') ? 'district' : 'commune';
  return !holds(belowProvince) || named.size === 0 || named.has(belowProvince)
    ? []
    : [
        {
          code: 'localities-differ-from-tiers',
          severity: 'warning',
          message: `Danh sách kiểm tra có đơn vị ${tierNames[belowProvince]}, nhưng lời văn Kế hoạch gọi các đơn vị hành chính trực thuộc là “${localities}”.`,
          hint: 'Sửa tên gọi các đơn vị hành chính (localities) hoặc cấp của đơn vị (tier).',
          path: 'inspection.localities',
        },
      ];
}
