import { expect, test } from 'vitest';
import { groupNaming } from '../../../src/domain/findings/group-name.ts';
import { dossier } from '../../support/dossiers.ts';

const nameOf = groupNaming(dossier().approval);

test('a group is called “nhóm” unless its title says so itself', () => {
  expect(nameOf({ id: 'so-nganh', title: 'Khối đảng' })).toBe('nhóm “Khối đảng”');
  expect(nameOf({ id: 'so-nganh', title: 'Nhóm cơ quan có dịch vụ công' })).toBe('“Nhóm cơ quan có dịch vụ công”');
});

test('a group without a title is called by the heading of its table', () => {
  expect(nameOf({ id: 'so-nganh' })).toBe('bảng “Các sở, ban, ngành”');
});
