import { expect, test } from 'vitest';
import { dossierSchema } from '../../src/domain/dossier.ts';
import { type ClauseInput, indexSetDossierInput, issuedIndexSetInput, regulationOf } from '../support/index-sets.ts';

/** The faults of a regulation with one clause, with the last name of their path. */
function faultsOf(clause: ClauseInput, indexSet = issuedIndexSetInput()): string[] {
  const { success, error } = dossierSchema.safeParse(
    indexSetDossierInput({ indexSet, regulation: regulationOf([clause]) }),
  );
  return success ? [] : error.issues.map(({ message, path }) => `${String(path.at(-1))}: ${message}`);
}

test('a clause may name a tier of the index set that has points and main indices', () => {
  expect(faultsOf({ text: 'Đối với cấp Sở', tierId: 'so' })).toEqual([]);
});

test('a tier that the index set does not have is refused', () => {
  expect(faultsOf({ text: 'Đối với cấp xã', tierId: 'xa' })).toEqual(['tierId: Bộ chỉ số không có cấp “xa”']);
});

test('a tier without points, or without main indices, has no table', () => {
  const { tiers, ...rest } = issuedIndexSetInput();
  const lacking = (part: 'fullScale' | 'mainIndices') => ({
    ...rest,
    tiers: tiers.map(({ [part]: _dropped, ...tier }) => tier),
  });
  for (const part of ['fullScale', 'mainIndices'] as const) {
    expect(faultsOf({ text: 'Đối với cấp Sở', tierId: 'so' }, lacking(part))).toEqual([
      'tierId: Cấp “Cơ quan nhà nước cấp Sở, ngành” chưa có thang điểm (fullScale) hoặc các chỉ số chính (mainIndices)',
    ]);
  }
});

test('classes are listed only where the index set has some', () => {
  const { classes: _classes, classWithoutReport: _class, ...without } = issuedIndexSetInput();
  expect(faultsOf({ text: 'Chia thành', listsClasses: true }, without)).toEqual([
    'listsClasses: Bộ chỉ số không có loại nào (classes) để nêu ở khoản này',
  ]);
});

test('a clause has points, a table or classes, not two of them', () => {
  expect(faultsOf({ text: 'Đối với cấp Sở', tierId: 'so', points: ['Một.'] })[0]).toMatch(
    /Một khoản chỉ có một trong ba/,
  );
});

test('classes that leave a gap or stand in the wrong order, and a tier that stands twice, are refused', () => {
  const { tiers, ...rest } = issuedIndexSetInput();
  const clause = { text: 'Khoản.' };
  const classes = [
    { name: 'Khá', from: '50' },
    { name: 'Tốt', from: '90' },
  ];
  expect(faultsOf(clause, { ...rest, tiers, classes }).join('\n')).toMatch(/phải thấp hơn ngưỡng.*phải bắt đầu từ 0/s);
  expect(faultsOf(clause, { ...rest, tiers, classWithoutReport: 'Kém' })[0]).toMatch(/^classWithoutReport: Loại “Kém”/);
  expect(faultsOf(clause, { ...rest, tiers: [...tiers, ...tiers.slice(0, 1)] })).toEqual([
    'id: Mã cấp “so” bị trùng; mỗi mã chỉ dùng một lần',
  ]);
});

test('a main index that a tier has twice is refused, as in the index set of an assessment', () => {
  const { tiers, ...rest } = issuedIndexSetInput();
  const twice = tiers.map(({ mainIndices = [], ...tier }) => ({
    ...tier,
    mainIndices: [...mainIndices, ...mainIndices.slice(0, 1)],
  }));
  const [first] = tiers[0]?.mainIndices ?? [];
  expect(faultsOf({ text: 'Khoản.' }, { ...rest, tiers: twice })).toContain(
    `id: Mã chỉ số chính “${first?.id}” bị trùng; mỗi mã chỉ dùng một lần`,
  );
});
