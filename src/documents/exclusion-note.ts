import type { Exclusion, Group } from '../domain/assessment.ts';
import type { TouchingExclusion } from '../domain/exclusions.ts';
import { withoutFinalMark, withoutListMark } from '../vietnamese/sentence.ts';
import { lowerFirst, upperFirst } from '../vietnamese/text.ts';

/**
 * The note of a table about the criteria that do not count in it: one sentence, one part for each exclusion, in the
 * words of the decision of Kon Tum on 2023. An exclusion that holds for some groups of the table only names them.
 */
export function exclusionNote(touching: readonly TouchingExclusion[], year: number): string {
  return `${touching.map((part) => sentencePart(part, year)).join('; ')}.`;
}

function sentencePart({ exclusion, groups, holdsForAll }: TouchingExclusion, year: number): string {
  const conditions = [
    ...(holdsForAll ? [] : [`đối với ${groupNames(groups)}`]),
    ...(exclusion.reason.kind === 'no-statistics' ? [`năm ${year}`] : []),
  ];
  return upperFirst([...conditions, statement(exclusion)].join(', '));
}

function statement({ criterion, reason, replacedBy }: Exclusion): string {
  const replaced = replacedBy === undefined ? undefined : `được thay thế bằng ${criterionName(replacedBy)}`;
  const name = criterionName(criterion);
  switch (reason.kind) {
    case 'not-deployed':
      return `${name} tỉnh chưa triển khai nên ${replaced ?? 'không tính điểm trong tổng điểm'}`;
    case 'no-statistics':
      return `${name} chưa thống kê được nên tạm thời ${replaced ?? 'không tính điểm vào tổng điểm'}`;
    case 'special-nature':
      return `${name} không đánh giá do tính chất đặc thù của cơ quan, đơn vị nên ${replaced ?? 'không tính điểm trong tổng điểm'}`;
    case 'other':
      return [`${name} ${withoutFinalMark(reason.text)}`, ...(replaced === undefined ? [] : [replaced])].join(', ');
  }
}

function criterionName({ code, name }: Exclusion['criterion']): string {
  const bareCode = withoutFinalMark(code.replace(/^tiêu chí /iu, ''));
  return `Tiêu chí ${bareCode} (${withoutFinalMark(name)})`;
}

/** "nhóm A", "nhóm A và nhóm B", "nhóm A, nhóm B và nhóm C". */
function groupNames(groups: readonly Group[]): string {
  const names = groups
    .map(({ id, title = id }) => withoutFinalMark(withoutListMark(title)))
    .map((title) => (/^(Nhóm|Các|Khối) /.test(title) ? lowerFirst(title) : title));
  const last = names.slice(-1).join('');
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} và ${last}`;
}
