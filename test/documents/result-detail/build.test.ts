import { describe, expect, test } from 'vitest';
import { build } from '../../../src/documents/result-detail/build.ts';
import { contextSchema, type ResultDetailContext } from '../../../src/documents/result-detail/context.ts';
import { resultDetail } from '../../../src/documents/result-detail/index.ts';
import type { ApprovalDossier } from '../../../src/domain/dossier.ts';
import { MissingPartError } from '../../../src/errors.ts';
import { detailedDossier, detailedUnit } from '../../support/details.ts';
import { dossier, rankedUnit } from '../../support/dossiers.ts';
import { inspectionDossier } from '../../support/inspections.ts';
import { approvalDossierOf } from '../../support/rounds.ts';

const finance = detailedUnit('so-tai-chinh', 'Sở Tài chính', '340.50', ['90.50', '250']);
const justice = detailedUnit('so-tu-phap', 'Sở Tư pháp', '300', ['80', '220']);

function contextOf(from: ApprovalDossier): ResultDetailContext {
  return contextSchema.parse(build(from).context);
}

/** The lines of the first table: its headings, then name and values of each row. */
function linesOf(from: ApprovalDossier): string[] {
  const table = contextOf(from).tables[0];
  const rows = table?.groups.flatMap(({ maximumRows, rows }) => [
    ...maximumRows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
    ...rows.map(({ unitName, cells }) => [unitName, ...cells.map(({ text }) => text)]),
  ]);
  return [(table?.columns ?? []).map(({ heading }) => heading), ...(rows ?? [])].map((line) => line.join(' | '));
}

test('every unit stands with its score by main index, total, index and class, under the maxima', () => {
  expect(linesOf(detailedDossier([finance, justice]))).toEqual([
    'Nhận thức số | Thể chế số | Tổng điểm | Chỉ số CĐS (%) | Xếp loại | Xếp hạng',
    'Điểm tối đa | 100.00 | 300.00 | 400.00 |  |  | ',
    'Sở Tài chính | 90.50 | 250.00 | 340.50 | 85.13 | Khá | 1',
    'Sở Tư pháp | 80.00 | 220.00 | 300.00 | 75.00 | Khá | 2',
  ]);
});

describe('last year', () => {
  test('stands with the change where it is known of at least one unit', () => {
    const lines = linesOf(detailedDossier([finance, justice], { 'so-tu-phap': '76.2' }));
    expect(lines[0]).toMatch(/ \| Chỉ số năm 2022 \(%\) \| Tăng, giảm so với năm 2022$/);
    expect(lines.slice(2)).toEqual([
      'Sở Tài chính | 90.50 | 250.00 | 340.50 | 85.13 | Khá | 1 | – | –',
      'Sở Tư pháp | 80.00 | 220.00 | 300.00 | 75.00 | Khá | 2 | 76.2 | -1.20',
    ]);
  });

  test('is left out where it was scored by another index set', () => {
    const { assessment, ...rest } = detailedDossier([finance], { 'so-tai-chinh': '80' });
    const previousYear = { year: 2022, results: [], ...assessment.previousYear, indexSetName: 'Bộ chỉ số cũ' };
    expect(linesOf({ ...rest, assessment: { ...assessment, previousYear } })[0]).not.toContain('2022');
  });
});

test('the decimal mark is that of the decision', () => {
  const { profile, ...rest } = detailedDossier([finance]);
  const numbers = { ...profile.numbers, decimalMark: ',' as const };
  expect(linesOf({ ...rest, profile: { ...profile, numbers } })[2]).toBe(
    'Sở Tài chính | 90,50 | 250,00 | 340,50 | 85,13 | Khá | 1',
  );
});

test('main indices that no unit has scores for are left out; one missing for a single unit is a dash', () => {
  const plain = rankedUnit('so-tu-phap', 'Sở Tư pháp', '300');
  expect(linesOf(detailedDossier([plain]))[0]).toBe('Tổng điểm | Chỉ số CĐS (%) | Xếp loại | Xếp hạng');
  expect(linesOf(detailedDossier([finance, plain]))[3]).toBe('Sở Tư pháp | – | – | 300.00 | 75.00 | Khá | 2');
});

test('a tier that nobody was assessed in keeps its score and index, as dashes', () => {
  const absent = {
    id: 'so-y-te',
    name: 'Sở Y tế',
    result: { status: 'not-assessed' as const, reason: 'Mới thành lập' },
  };
  expect(linesOf(detailedDossier([absent]))).toEqual(['Tổng điểm | Chỉ số CĐS (%)', 'Sở Y tế | – | –']);
});

test('a maximum that differs between units is left blank', () => {
  const own = { ...justice, result: { ...justice.result, maximumScore: '390' } };
  expect(linesOf(detailedDossier([finance, own]))[1]).toBe('Điểm tối đa | 100.00 | 300.00 |  |  |  | ');
});

test('the tables are those of the decision, in its order, each tier with its own main indices', () => {
  const { tables } = contextOf(approvalDossierOf('sample-2026'));
  expect(tables.map(({ tableNumber, heading }) => `${tableNumber}. ${heading}`)).toEqual([
    '1. Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
    '2. Ủy ban nhân dân các xã, phường, đặc khu',
  ]);
  const mainIndices = tables.map(({ columns }) => columns.findIndex(({ heading }) => heading === 'Tổng điểm'));
  expect(mainIndices).toEqual([6, 8]);
});

test('it counts every unit once and is named after the year', () => {
  const paper = build(approvalDossierOf('sample-2026'));
  expect(paper.rows).toBe(107);
  expect(paper.fileName).toBe('phu-luc_chi-tiet-ket-qua-cds-2026_mau');
  expect(contextSchema.parse(paper.context).documentTitle).toMatch(/^Mẫu, số liệu giả định – Phụ lục: /);
});

test('it is offered where at least one unit has scores by main index, and needs results', () => {
  expect(resultDetail.isFor(detailedDossier([finance, rankedUnit('so-y-te', 'Sở Y tế', '300')]))).toBe(true);
  expect(resultDetail.isFor(dossier())).toBe(false);
  expect(() => build(inspectionDossier())).toThrow(MissingPartError);
});
