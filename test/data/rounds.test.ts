import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ApprovalDossier, dossierSchema } from '../../src/domain/dossier.ts';
import { approvalDossierOf, approvalRounds, rounds } from '../support/rounds.ts';

const data = new URL('../../data/', import.meta.url);

test.each(rounds)('the round %s is a dossier, and reading it alters nothing that was typed', (round) => {
  expect(dossierSchema.parse(typed(round))).toEqual(typed(round));
});

describe.each(approvalRounds())('the round %s', (round) => {
  test('gives every unit an id and a name of its own', () => {
    const units = approvalDossierOf(round).assessment.groups.flatMap((group) => group.units);
    expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
    expect(new Set(units.map((unit) => unit.name)).size).toBe(units.length);
  });

  test('says that it is a sample, wherever its name is seen, if and only if it is one', () => {
    const { title, isSample, profile, assessment } = approvalDossierOf(round);
    const seenNames = [
      title,
      profile.name,
      profile.issuingAuthority.name,
      profile.issuingAuthority.headerLines.join(' '),
      profile.decisionAuthority,
      profile.place,
      profile.signing.signatory,
      assessment.indexSet.name,
    ];
    expect(seenNames.map((name) => /mẫu/i.test(name))).toEqual(seenNames.map(() => isSample));
    expect(round.startsWith('sample-')).toBe(isSample);
    expect(title.includes('số liệu giả định')).toBe(isSample);
  });
});

test.each([
  ['kon-tum-2023', [16, 4, 10]],
  ['dak-lak-2023', [18, 15]],
  ['sample-2026', [9, 2, 96]],
])('the round %s has all its units, group by group', (round, counts) => {
  expect(approvalDossierOf(round).assessment.groups.map((group) => group.units.length)).toEqual(counts);
});

test.each(['kon-tum-2023', 'dak-lak-2023'])(
  'the tables of the dossier %s are the tables of the official paper, row for row and figure for figure',
  (round) => {
    expect(tableLines(approvalDossierOf(round))).toEqual(seedTableLines(round));
  },
);

function typed(round: string): unknown {
  return JSON.parse(readFileSync(new URL(`${round}/dossier.json`, data), 'utf8'));
}

/** The table rows of the official paper as typed for the tests: heads, groups and units, cells parted by " | ". */
function seedTableLines(round: string): string[] {
  const file = new URL(`../documents/approval-decision/seed-words/${round}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes(' | '));
}

function tableLines({ profile, assessment, approval }: ApprovalDossier): string[] {
  const { ordinalHeading, unitHeading, columns } = profile.resultTable;
  const head = [ordinalHeading, unitHeading, ...columns.map((column) => column.heading)].join(' | ');
  return approval.result.tables.flatMap((table) => [
    head,
    ...table.groupIds.flatMap((groupId, place) => {
      const group = assessment.groups.find((candidate) => candidate.id === groupId);
      const title = group?.title === undefined ? [] : [`${['I', 'II'][place]} | ${group.title}`];
      return [
        ...title,
        ...(group?.units ?? []).map((unit, row) => unitLine(row + 1, unit, group?.maximumScore, profile)),
      ];
    }),
  ]);
}

type Unit = ApprovalDossier['assessment']['groups'][number]['units'][number];

/** The stated figures as they were typed; only the decimal mark is that of the paper. */
function unitLine(
  ordinal: number,
  { name, result }: Unit,
  maximum: string | undefined,
  profile: ApprovalDossier['profile'],
) {
  if (result.status !== 'ranked') {
    throw new Error(`${name} is not ranked`);
  }
  const printed = (figure: string | undefined) => figure?.replace('.', profile.numbers.decimalMark);
  const cells = {
    maximum: printed(maximum),
    score: printed(result.score),
    index: printed(result.index),
    class: result.class,
    rank: result.rank?.toString(),
  };
  return [ordinal, name, ...profile.resultTable.columns.map((column) => cells[column.field])].join(' | ');
}
