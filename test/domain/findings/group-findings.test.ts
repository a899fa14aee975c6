import { expect, test } from 'vitest';
import {
  approvalInput,
  assessmentInput,
  dossier,
  groupInput,
  rankedUnit,
  type UnitInput,
} from '../../support/dossiers.ts';
import { findingsAbout } from '../../support/findings.ts';

test('data that do not go from the highest index down are sorted for print, and this is said once', () => {
  const units = [rankedUnit('a', 'Sở A', '500'), rankedUnit('b', 'Sở B', '900'), rankedUnit('c', 'Sở C', '950')];
  const round = dossier({ assessment: assessmentInput({ groups: [groupInput({ title: 'Nhóm A', units })] }) });
  expect(findingsAbout(round)).toEqual([
    {
      code: 'order-changed',
      severity: 'warning',
      message:
        'Thứ tự trong hồ sơ khác thứ tự in (từ cao xuống thấp; bằng điểm thì theo vần chữ cái), bắt đầu từ “Sở A”; văn bản in theo thứ tự đã xếp lại.',
      hint: 'Kiểm tra xem điểm có bị nhập nhầm dòng không.',
      unit: 'Sở A',
      path: 'assessment.groups[0].units',
    },
  ]);
});

test('another order of equals, or of a unit that is not ranked, is only information and says nothing false', () => {
  const order = (units: UnitInput[]) =>
    findingsAbout(dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) }));
  expect(order([rankedUnit('y', 'Sở Y tế', '700'), rankedUnit('n', 'Sở Nội vụ', '700')])).toEqual([
    {
      code: 'order-changed',
      severity: 'info',
      message:
        'Thứ tự trong hồ sơ khác thứ tự in (từ cao xuống thấp; bằng điểm thì theo vần chữ cái), bắt đầu từ “Sở Y tế”; văn bản in theo thứ tự đã xếp lại.',
      unit: 'Sở Y tế',
      path: 'assessment.groups[0].units',
    },
  ]);
  const special = { status: 'assessed-not-ranked' as const, score: '800', reason: 'Đặc thù' };
  expect(order([{ id: 'c', name: 'Sở C', result: special }, rankedUnit('a', 'Sở A', '700')])).toMatchObject([
    { code: 'order-changed', severity: 'info', message: expect.stringContaining('đơn vị không xếp hạng đứng sau') },
  ]);
});

test('a group without units is an error that names it by the heading of its table where it has no title', () => {
  const round = dossier({
    assessment: assessmentInput({ groups: [groupInput(), groupInput({ id: 'huyen', tierId: 'huyen', units: [] })] }),
    approval: approvalInput({
      result: {
        lead: 'Kết quả năm 2023',
        tables: [
          { heading: 'Các sở', groupIds: ['so-nganh'] },
          { heading: '2. Các huyện:', groupIds: ['huyen'] },
        ],
      },
    }),
  });
  expect(findingsAbout(round)).toMatchObject([
    {
      code: 'group-without-units',
      severity: 'error',
      message: 'Chưa có đơn vị nào trong bảng “Các huyện”; văn bản in phần này trống.',
    },
  ]);
});
