import { expect, test } from 'vitest';
import { approvalInput, assessmentInput, dossier, groupInput, rankedUnit } from '../support/dossiers.ts';
import { findingsAbout } from '../support/findings.ts';

test('data that do not go from the highest index down are sorted for print, and this is said once', () => {
  const units = [rankedUnit('a', 'Sở A', '500'), rankedUnit('b', 'Sở B', '900'), rankedUnit('c', 'Sở C', '950')];
  const round = dossier({ assessment: assessmentInput({ groups: [groupInput({ title: 'Nhóm A', units })] }) });
  expect(findingsAbout(round)).toEqual([
    {
      code: 'order-changed',
      severity: 'warning',
      message:
        'Thứ tự các đơn vị trong hồ sơ chưa xếp từ cao xuống thấp (bắt đầu từ “Sở A”, nhóm “Nhóm A”); văn bản đã xếp lại.',
      hint: 'Kiểm tra xem điểm có bị nhập nhầm dòng không.',
      unit: 'Sở A',
      path: 'assessment.groups[0].units',
    },
  ]);
});

test('a group without units is a warning that names it by its id where it has no title', () => {
  const round = dossier({
    assessment: assessmentInput({ groups: [groupInput(), groupInput({ id: 'huyen', tierId: 'huyen', units: [] })] }),
    approval: approvalInput({
      result: {
        lead: 'Kết quả năm 2023',
        tables: [
          { heading: 'Các sở', groupIds: ['so-nganh'] },
          { heading: 'Các huyện', groupIds: ['huyen'] },
        ],
      },
    }),
  });
  expect(findingsAbout(round)).toMatchObject([
    { code: 'group-without-units', severity: 'warning', message: 'Chưa có đơn vị nào trong nhóm mã “huyen”.' },
  ]);
});
