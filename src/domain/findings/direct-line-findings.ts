import { nameKey } from '../../vietnamese/name-key.ts';
import type { Finding } from '../finding.ts';
import type { InspectedUnit, Inspection } from '../inspection.ts';
import { listedUnits } from './listed-units.ts';
import { localityOf } from './locality-name.ts';
import { amongUnits, namedUnits } from './named-units.ts';

/** The list of units says who is inspected directly, and so do the words of the plan: one of the two may be wrong. */
export function directLineFindings({ units, directLines }: Inspection): Finding[] {
  const lines = directLines.map((line) => ` ${nameKey(line)} `);
  const differing = units.filter((unit) => unit.isInspectedDirectly !== isNamed(unit, lines));
  const absent = differing.filter(({ isInspectedDirectly }) => isInspectedDirectly);
  const extra = differing.filter(({ isInspectedDirectly }) => !isInspectedDirectly);
  const isUnit = amongUnits(units.map(({ name }) => name));
  const unknown = [...new Set(directLines.flatMap(namedUnits))].filter((name) => !isUnit(name));
  return [
    ...differs(
      absent.map(({ name }) => name),
      (names) => `Lời văn mục kiểm tra trực tiếp không nêu tên ${names}, là đơn vị kiểm tra trực tiếp.`,
    ),
    ...differs(
      extra.map(({ name }) => name),
      (names) => `Lời văn mục kiểm tra trực tiếp nêu tên ${names}, là đơn vị kiểm tra qua báo cáo.`,
    ),
    ...(unknown.length === 0
      ? []
      : [
          {
            code: 'direct-lines-unknown-unit',
            severity: 'warning' as const,
            message: `Lời văn mục kiểm tra trực tiếp nêu tên ${listedUnits(unknown)}, không có trong danh sách kiểm tra.`,
            hint: 'Thêm đơn vị vào danh sách kiểm tra (units), hoặc sửa tên trong lời văn (directLines).',
            path: 'inspection.directLines',
          },
        ]),
  ];
}

function differs(names: readonly string[], message: (names: string) => string): Finding[] {
  return names.length === 0
    ? []
    : [
        {
          code: 'direct-lines-differ',
          severity: 'warning',
          message: message(listedUnits(names)),
          hint: 'Sửa lời văn (directLines) hoặc cách kiểm tra của đơn vị (isInspectedDirectly).',
          path: 'inspection.directLines',
        },
      ];
}

/** By its full name, or, for a People's Committee, by the name of its place ("các huyện: Đăk Hà, Đăk Tô"). */
function isNamed({ name }: InspectedUnit, lines: readonly string[]): boolean {
  const key = ` ${nameKey(name)} `;
  if (lines.some((line) => line.includes(key))) return true;
  const place = localityOf(name)?.placeKey;
  return (
    place !== undefined &&
    lines.some(
      (line) =>
        line.includes(peoplesCommittee) && line.replaceAll(` ${ofProvince} ${place} `, ' ').includes(` ${place} `),
    )
  );
}

const peoplesCommittee = nameKey('UBND');
const ofProvince = nameKey('tỉnh');
