import { expect, test } from 'vitest';
import { build } from '../../../src/documents/index-set-decision/build.ts';
import { MissingPartError } from '../../../src/errors.ts';
import { dossier } from '../../support/dossiers.ts';
import { indexSetDossier } from '../../support/index-sets.ts';
import { approvalDossierOf, dossierOf } from '../../support/rounds.ts';

test('the index set that Kon Tum issued is the one its results of 2023 are classed by', () => {
  const { issuedBy: _issuedBy, ...used } = approvalDossierOf('kon-tum-2023').assessment.indexSet;
  expect(dossierOf('kon-tum-2022-index-set').indexSetDecision?.indexSet).toEqual(used);
});

test('the first article issues the index set by its name, the others count from 2', () => {
  const { context } = build(indexSetDossier());
  expect(context.indexSetName).toBe(
    'Bộ chỉ số đánh giá Chuyển đổi số của các cơ quan nhà nước trên địa bàn tỉnh Kon Tum',
  );
  expect(context.executionArticles).toMatchObject([{ articleNumber: '2' }]);
});

test('the file is named after the year, and after the number once there is one', () => {
  expect(build(indexSetDossier()).fileName).toBe('qd_ban-hanh-bo-chi-so_2022_du-thao');
  const numbered = indexSetDossier({ issue: { year: 2022, month: 12, day: 2, number: 780 } });
  expect(build(numbered).fileName).toBe('qd_ban-hanh-bo-chi-so_2022_so-780');
  expect(build({ ...indexSetDossier(), isSample: true }).fileName).toBe('qd_ban-hanh-bo-chi-so_2022_du-thao_mau');
});

test('other dossiers have no such decision', () => {
  expect(() => build(dossier())).toThrow(MissingPartError);
});
