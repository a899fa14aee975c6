import { describe, expect, test } from 'vitest';
import { importScores } from '../../../src/intake/scores-workbook.ts';
import { approvalInput, assessmentInput, dossier, groupInput, rankedUnit } from '../../support/dossiers.ts';
import { type CellInput, scoresFile } from '../../support/scores-files.ts';
import { importedGroups, toldCodes } from '../../support/scores-results.ts';

const group = (id: string, title: string, other: string) =>
  groupInput({
    id,
    title,
    units: [rankedUnit(`${id}-tan-lap`, 'Xã Tân Lập', '1.00'), rankedUnit(`${id}-khac`, other, '2.00')],
  });
const base = dossier({
  assessment: assessmentInput({
    groups: [group('mot', 'Huyện Một', 'Xã Hòa Bình'), group('hai', 'Huyện Hai', 'Xã Đoàn Kết')],
  }),
  approval: approvalInput({
    result: {
      lead: 'Phê duyệt kết quả',
      tables: [
        { heading: 'Huyện Một', groupIds: ['mot'] },
        { heading: 'Huyện Hai', groupIds: ['hai'] },
      ],
    },
  }),
});
const captions = ['TT', 'Đơn vị', 'Tổng điểm'];
const read = (...rows: readonly (readonly CellInput[])[]) =>
  importScores(scoresFile({ rows: [captions, ...rows] }), base);
const scores = (file: ReturnType<typeof read>) =>
  importedGroups(file).map(({ units }) => units.map(({ result }) => result.score));

test('units of one name in one group of the base are matched by their order, and that is told', () => {
  const units = [
    rankedUnit('mot', 'Ban Chung', '1.00'),
    rankedUnit('hai', 'Ban Chung', '2.00'),
    rankedUnit('so', 'Sở Y tế', '3.00'),
  ];
  const twins = dossier({ assessment: assessmentInput({ groups: [groupInput({ units })] }) });
  const file = importScores(scoresFile({ rows: [captions, ['1', 'Ban Chung', 100], ['2', 'Sở Y tế', 90]] }), twins);
  expect(file.findings).toContainEqual(expect.objectContaining({ code: 'unit-by-order', severity: 'error' }));
});

describe('units of one name in two groups of the base', () => {
  test('are told apart by the titles of their groups, in any order', () => {
    const file = read(['I', 'Huyện Hai'], ['1', 'Xã Tân Lập', 200], ['II', 'Huyện Một'], ['1', 'Xã Tân Lập', 100]);
    expect(scores(file)).toEqual([
      ['100', undefined],
      ['200', undefined],
    ]);
  });

  test('are told apart by the units beside them', () => {
    const file = read(
      ...[
        ['1', 'Xã Tân Lập', 200],
        ['2', 'Xã Đoàn Kết', 210],
      ],
      ...[
        ['1', 'Xã Tân Lập', 100],
        ['2', 'Xã Hòa Bình', 110],
      ],
    );
    expect(scores(file)).toEqual([
      ['100', '110'],
      ['200', '210'],
    ]);
  });

  test('are asked about where nothing tells them apart', () => {
    const file = read(['1', 'Xã Tân Lập', 200]);
    expect(
      scores(file)
        .flat()
        .filter((score) => score === '200'),
    ).toEqual([]);
    expect(toldCodes(file)).toContain('unit-near-name');
  });
});
