import { expect, test } from 'vitest';
import { resultDetailFindings } from '../../../src/domain/findings/result-detail-findings.ts';
import { detailedDossier, detailedUnit } from '../../support/details.ts';
import { rankedUnit, type UnitInput } from '../../support/dossiers.ts';

const finance = detailedUnit('so-tai-chinh', 'Sở Tài chính', '340.50', ['90.50', '250']);
const codesOf = (units: UnitInput[]) => resultDetailFindings(detailedDossier(units)).map(({ code }) => code);

test('a detail of every unit, that the decision points to, raises no finding', () => {
  expect(codesOf([finance])).toEqual([]);
});

test('a unit that was not assessed has nothing to detail', () => {
  expect(codesOf([finance, { id: 'so-y-te', name: 'Sở Y tế', result: { status: 'no-report', reason: 'x' } }])).toEqual(
    [],
  );
});

test('units with a total only are named, ten of them', () => {
  const bare = Array.from({ length: 12 }, (_, at) => rankedUnit(`so-${at}`, `Sở ${at}`, '300'));
  expect(resultDetailFindings(detailedDossier([finance, ...bare]))).toMatchObject([
    {
      code: 'detail-missing',
      severity: 'warning',
      message:
        'Phụ lục chi tiết để trống điểm từng chỉ số chính của Sở 0; Sở 1; Sở 2; Sở 3; Sở 4; Sở 5; Sở 6; Sở 7; Sở 8; Sở 9 và 2 đơn vị khác.',
    },
  ]);
});

test.each([
  [undefined, ['detail-not-referred']],
  ['Các đơn vị rút kinh nghiệm.', ['detail-not-referred']],
  ['(có danh sách tại phụ lục kèm theo)', []],
  ['(CHI TIẾT gửi kèm)', []],
])('a decision whose tables are closed by %j points to its appendix: %j', (closing, codes) => {
  const { approval, ...rest } = detailedDossier([finance]);
  const result = { ...approval.result, closing };
  expect(resultDetailFindings({ ...rest, approval: { ...approval, result } }).map(({ code }) => code)).toEqual(codes);
});
