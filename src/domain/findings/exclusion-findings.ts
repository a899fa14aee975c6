import type { Assessment, Exclusion, Group } from '../assessment.ts';
import { scopeFor } from '../exclusions.ts';
import type { Finding } from '../finding.ts';
import type { GroupNaming } from './group-name.ts';

/**
 * Doubts about the criteria that do not count: entries that concern nobody and so are printed nowhere, and entries that
 * contradict each other, so that a note would say the same thing twice or two things at once.
 */
export function exclusionFindings(assessment: Assessment, nameOf: GroupNaming): Finding[] {
  return [
    ...assessment.exclusions.flatMap((exclusion, place) => {
      const path = `assessment.exclusions[${place}]`;
      return [
        ...replacedByItself(exclusion, path),
        ...scopesWithoutUnits(exclusion, path, assessment),
        ...scopesRepeated(exclusion, path),
      ];
    }),
    ...assessment.groups.flatMap((group) => declaredTwice(assessment, group, nameOf)),
  ];
}

function replacedByItself({ criterion, replacedBy }: Exclusion, path: string): Finding[] {
  return replacedBy?.code !== criterion.code
    ? []
    : [
        {
          code: 'criterion-replaced-by-itself',
          severity: 'error',
          message: `Tiêu chí ${criterion.code} được khai thay thế bằng chính nó.`,
          hint: 'Ghi đúng tiêu chí thay thế, hoặc bỏ replacedBy nếu số điểm được giảm trừ.',
          path: `${path}.replacedBy`,
        },
      ];
}

function scopesWithoutUnits({ criterion, appliesTo }: Exclusion, path: string, { groups, indexSet }: Assessment) {
  return appliesTo.flatMap(({ tierId, groupId }, place): Finding[] => {
    const concerned = groups.filter((group) => group.id === groupId || group.tierId === tierId);
    if (concerned.some(({ units }) => units.length > 0)) {
      return [];
    }
    const scope =
      tierId === undefined ? 'nhóm này' : `cấp “${indexSet.tiers.find(({ id }) => id === tierId)?.name ?? tierId}”`;
    return [
      {
        code: 'exclusion-without-units',
        severity: 'warning',
        message: `Tiêu chí ${criterion.code} được khai không tính điểm cho ${scope}, nhưng ở đó không có đơn vị nào nên văn bản không in chú thích.`,
        hint: 'Kiểm tra mã cấp, mã nhóm; bỏ phạm vi này nếu không dùng.',
        path: `${path}.appliesTo[${place}]`,
      },
    ];
  });
}

/** Of two scopes for one tier or group the second would be passed over. */
function scopesRepeated({ criterion, appliesTo }: Exclusion, path: string): Finding[] {
  const keys = appliesTo.map(({ tierId, groupId }) => JSON.stringify([tierId, groupId]));
  return keys.flatMap((key, place) =>
    keys.indexOf(key) === place
      ? []
      : [
          {
            code: 'exclusion-scope-repeated',
            severity: 'error' as const,
            message: `Tiêu chí ${criterion.code} khai hai lần cho cùng một cấp hoặc nhóm; lần khai sau không được dùng.`,
            hint: 'Mỗi cấp, mỗi nhóm chỉ khai một lần trong appliesTo.',
            path: `${path}.appliesTo[${place}]`,
          },
        ],
  );
}

/** Two entries about one criterion would take its points away twice, or once replace it and once not. */
function declaredTwice({ exclusions }: Assessment, group: Group, nameOf: GroupNaming): Finding[] {
  const touching = exclusions.filter((exclusion) => scopeFor(exclusion, group) !== undefined);
  return [...Map.groupBy(touching, ({ criterion }) => criterion.code)]
    .filter(([, entries]) => entries.length > 1)
    .map(([code, entries]) => {
      const isContradiction = new Set(entries.map(({ replacedBy }) => replacedBy?.code)).size > 1;
      return {
        code: isContradiction ? 'criterion-contradicted' : 'criterion-excluded-twice',
        severity: 'error',
        message: isContradiction
          ? `Tiêu chí ${code} được khai theo hai cách khác nhau cho ${nameOf(group)}: chỗ không tính điểm, chỗ thay thế, hoặc thay thế bằng các tiêu chí khác nhau.`
          : `Tiêu chí ${code} được khai ${entries.length} lần cho ${nameOf(group)}.`,
        hint: 'Mỗi tiêu chí chỉ khai một lần cho mỗi nhóm.',
        path: 'assessment.exclusions',
      };
    });
}
