import { describe, expect, test } from 'vitest';
import { exclusionNote } from '../../src/documents/exclusion-note.ts';
import type { Exclusion } from '../../src/domain/assessment.ts';

const assistant = {
  code: '6.12',
  name: 'Sử dụng nền tảng trợ lý ảo phục vụ công chức, viên chức do tỉnh triển khai',
};
const economy = { code: '7.1', name: 'Tỷ trọng kinh tế số trong GRDP' };

function exclusion(
  criterion: Exclusion['criterion'],
  reason: Exclusion['reason'],
  replacedBy?: Exclusion['criterion'],
): Exclusion {
  const appliesTo = [{ tierId: 'so' }];
  return { criterion, appliesTo, reason, ...(replacedBy === undefined ? {} : { replacedBy }) };
}

const group = (title?: string) => ({
  id: 'nhom-a',
  tierId: 'so',
  units: [],
  ...(title === undefined ? {} : { title }),
});
const forAll = (subject: Exclusion) => ({ exclusion: subject, groups: [group()], holdsForAll: true });
const forSome = (subject: Exclusion, ...titles: string[]) => ({
  exclusion: subject,
  groups: titles.map(group),
  holdsForAll: false,
});

describe('the notes of Kon Tum’s decision on 2023 come out word for word', () => {
  test('the first', () => {
    expect(exclusionNote([forAll(exclusion(assistant, { kind: 'not-deployed' }))], 2023)).toBe(
      'Tiêu chí 6.12 (Sử dụng nền tảng trợ lý ảo phục vụ công chức, viên chức do tỉnh triển khai) tỉnh chưa triển khai nên không tính điểm trong tổng điểm.',
    );
  });

  test('the third', () => {
    const both = [exclusion(assistant, { kind: 'not-deployed' }), exclusion(economy, { kind: 'no-statistics' })];
    expect(exclusionNote(both.map(forAll), 2023)).toBe(
      'Tiêu chí 6.12 (Sử dụng nền tảng trợ lý ảo phục vụ công chức, viên chức do tỉnh triển khai) tỉnh chưa triển khai nên không tính điểm trong tổng điểm; Năm 2023, Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) chưa thống kê được nên tạm thời không tính điểm vào tổng điểm.',
    );
  });
});

describe('the other reasons', () => {
  test('special nature', () => {
    expect(exclusionNote([forAll(exclusion(economy, { kind: 'special-nature' }))], 2023)).toBe(
      'Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) không đánh giá do tính chất đặc thù của cơ quan, đơn vị nên không tính điểm trong tổng điểm.',
    );
  });

  test('free text stands after the name, with one full stop', () => {
    const reason = { kind: 'other' as const, text: 'chưa có hướng dẫn của Trung ương nên không tính điểm.' };
    expect(exclusionNote([forAll(exclusion(economy, reason))], 2023)).toBe(
      'Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) chưa có hướng dẫn của Trung ương nên không tính điểm.',
    );
  });
});

describe('a criterion that replaces the excluded one is named', () => {
  const other = { code: '6.13', name: 'Họp trực tuyến' };

  test.each([
    [{ kind: 'not-deployed' }, 'tỉnh chưa triển khai nên được thay thế bằng Tiêu chí 6.13 (Họp trực tuyến).'],
    [
      { kind: 'special-nature' },
      'không đánh giá do tính chất đặc thù của cơ quan, đơn vị nên được thay thế bằng Tiêu chí 6.13 (Họp trực tuyến).',
    ],
    [
      { kind: 'other', text: 'chưa có hướng dẫn' },
      'chưa có hướng dẫn, được thay thế bằng Tiêu chí 6.13 (Họp trực tuyến).',
    ],
  ] as const)('%j', (reason, ending) => {
    expect(exclusionNote([forAll(exclusion(economy, reason, other))], 2023)).toBe(
      `Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) ${ending}`,
    );
  });

  test('for the time being where there are no statistics', () => {
    expect(exclusionNote([forAll(exclusion(economy, { kind: 'no-statistics' }, other))], 2023)).toBe(
      'Năm 2023, Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) chưa thống kê được nên tạm thời được thay thế bằng Tiêu chí 6.13 (Họp trực tuyến).',
    );
  });
});

describe('an exclusion that holds for some groups of the table names them', () => {
  const deployed = exclusion(economy, { kind: 'not-deployed' });
  const statement =
    'Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) tỉnh chưa triển khai nên không tính điểm trong tổng điểm.';

  test('one, two, three', () => {
    expect(exclusionNote([forSome(deployed, 'Nhóm A')], 2023)).toBe(`Đối với nhóm A, ${statement}`);
    expect(exclusionNote([forSome(deployed, 'Nhóm A', 'Ban B')], 2023)).toBe(`Đối với nhóm A và Ban B, ${statement}`);
    expect(exclusionNote([forSome(deployed, 'Nhóm A', 'Nhóm B', 'Khối C')], 2023)).toBe(
      `Đối với nhóm A, nhóm B và khối C, ${statement}`,
    );
  });

  test('with the year after the groups', () => {
    expect(exclusionNote([forSome(exclusion(economy, { kind: 'no-statistics' }), 'Nhóm A')], 2024)).toBe(
      'Đối với nhóm A, năm 2024, Tiêu chí 7.1 (Tỷ trọng kinh tế số trong GRDP) chưa thống kê được nên tạm thời không tính điểm vào tổng điểm.',
    );
  });
});

test('five exclusions are five parts of one sentence', () => {
  const parts = [1, 2, 3, 4, 5].map((n) =>
    forAll(exclusion({ code: `1.${n}`, name: 'Tên' }, { kind: 'not-deployed' })),
  );
  expect(exclusionNote(parts, 2023).match(/Tiêu chí 1\.\d/g)).toEqual([
    'Tiêu chí 1.1',
    'Tiêu chí 1.2',
    'Tiêu chí 1.3',
    'Tiêu chí 1.4',
    'Tiêu chí 1.5',
  ]);
  expect(exclusionNote(parts, 2023).split('; ')).toHaveLength(5);
});

test('words and marks that the note sets itself are not doubled', () => {
  const typed = { code: 'Tiêu chí 7.1.', name: 'Tỷ trọng kinh tế số;' };
  expect(exclusionNote([forSome(exclusion(typed, { kind: 'not-deployed' }), 'I. Nhóm A:')], 2023)).toBe(
    'Đối với nhóm A, Tiêu chí 7.1 (Tỷ trọng kinh tế số) tỉnh chưa triển khai nên không tính điểm trong tổng điểm.',
  );
});
