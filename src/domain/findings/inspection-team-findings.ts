import { spellingKey } from '../../vietnamese/text.ts';
import type { Finding } from '../finding.ts';
import type { Inspection, Member } from '../inspection.ts';

/** Doubts about the team: one secretary, who is none of its heads, nobody in it twice. */
export function inspectionTeamFindings({ team }: Inspection): Finding[] {
  const people = [
    { member: team.leader, path: 'inspection.team.leader' },
    ...team.deputies.map((member, at) => ({ member, path: `inspection.team.deputies[${at}]` })),
    ...team.members.map((member, at) => ({ member, path: `inspection.team.members[${at}]` })),
  ];
  return [...secretary(people.map(({ member }) => member)), ...headAsSecretary(team), ...namedTwice(people)];
}

function secretary(members: readonly Member[]): Finding[] {
  const secretaries = members.filter(({ isSecretary }) => isSecretary === true);
  if (secretaries.length === 1) return [];
  const message =
    secretaries.length === 0
      ? 'Đoàn kiểm tra chưa có thư ký.'
      : `Đoàn kiểm tra có ${secretaries.length} thư ký: ${secretaries.map(({ name }) => name).join(', ')}.`;
  return [
    {
      code: secretaries.length === 0 ? 'team-without-secretary' : 'team-with-secretaries',
      severity: 'warning',
      message,
      hint: 'Đánh dấu isSecretary cho đúng một thành viên.',
      path: 'inspection.team',
    },
  ];
}

/** The plan would print "(Thư ký)" behind a head of the team: a mark in the wrong line of the list, most likely. */
function headAsSecretary({ leader, deputies }: Inspection['team']): Finding[] {
  const heads = [
    { member: leader, what: 'Trưởng đoàn', path: 'inspection.team.leader' },
    ...deputies.map((member, at) => ({ member, what: 'Phó Trưởng đoàn', path: `inspection.team.deputies[${at}]` })),
  ];
  return heads
    .filter(({ member }) => member.isSecretary === true)
    .map(({ member, what, path }) => ({
      code: 'team-head-as-secretary',
      severity: 'warning',
      message: `${member.title} ${member.name} vừa là ${what} vừa được ghi là thư ký Đoàn kiểm tra; Kế hoạch in “(Thư ký)” sau tên.`,
      hint: 'Bỏ isSecretary ở người này và đánh dấu cho một thành viên của Đoàn.',
      path: `${path}.isSecretary`,
    }));
}

function namedTwice(people: readonly { readonly member: Member; readonly path: string }[]): Finding[] {
  const keys = people.map(({ member }) => spellingKey(member.name));
  return people
    .filter((_, place) => keys.indexOf(keys[place] ?? '') < place)
    .map(({ member, path }) => ({
      code: 'team-member-repeated',
      severity: 'warning',
      message: `${member.title} ${member.name} có tên hai lần trong Đoàn kiểm tra.`,
      hint: 'Giữ lại một lần; nếu là hai người trùng họ tên thì để nguyên.',
      path: `${path}.name`,
    }));
}
