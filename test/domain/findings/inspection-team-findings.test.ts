import { describe, expect, test } from 'vitest';
import { inspectionFindingsAbout } from '../../support/inspection-findings.ts';
import { inspectionInput } from '../../support/inspections.ts';

const { team } = inspectionInput();
const member = (name: string, isSecretary = false) => ({
  title: 'Bà' as const,
  name,
  post: 'Chuyên viên Sở Xây dựng',
  isSecretary,
});

test('a team without a secretary is a warning', () => {
  expect(inspectionFindingsAbout({ team: { ...team, members: [member('Phạm Thị D')] } })).toMatchObject([
    { code: 'team-without-secretary', severity: 'warning', message: 'Đoàn kiểm tra chưa có thư ký.' },
  ]);
});

test('a team with two secretaries is a warning that names them', () => {
  expect(
    inspectionFindingsAbout({ team: { ...team, members: [...team.members, member('Phạm Thị D', true)] } }),
  ).toMatchObject([{ code: 'team-with-secretaries', message: 'Đoàn kiểm tra có 2 thư ký: Lê Văn C, Phạm Thị D.' }]);
});

describe('a secretary', () => {
  const [deputy] = team.deputies;
  const other = [member('Phạm Thị D')];

  test.each([
    ['Trưởng đoàn', { leader: { ...team.leader, isSecretary: true } }, 'Ông Nguyễn Văn A', 'leader'],
    ['Phó Trưởng đoàn', { deputies: [{ ...Object(deputy), isSecretary: true }] }, 'Bà Trần Thị B', 'deputies[0]'],
  ])('who is %s is a warning that names the person', (what, heads, person, place) => {
    expect(inspectionFindingsAbout({ team: { ...team, members: other, ...heads } })).toMatchObject([
      {
        code: 'team-head-as-secretary',
        severity: 'warning',
        message: `${person} vừa là ${what} vừa được ghi là thư ký Đoàn kiểm tra; Kế hoạch in “(Thư ký)” sau tên.`,
        path: `inspection.team.${place}.isSecretary`,
      },
    ]);
  });

  test('who is a member is sound, also when a head is said to be none', () => {
    const leader = { ...team.leader, isSecretary: false };
    expect(inspectionFindingsAbout({ team: { ...team, leader } })).toEqual([]);
  });
});

test('a person named twice is a warning', () => {
  expect(
    inspectionFindingsAbout({ team: { ...team, members: [...team.members, member('Nguyễn Văn A')] } }),
  ).toMatchObject([
    {
      code: 'team-member-repeated',
      severity: 'warning',
      message: 'Bà Nguyễn Văn A có tên hai lần trong Đoàn kiểm tra.',
      path: 'inspection.team.members[1].name',
    },
  ]);
});

test('a team without deputies is sound', () => {
  expect(inspectionFindingsAbout({ team: { ...team, deputies: [] } })).toEqual([]);
});
