import { describe, expect, test } from 'vitest';
import type { ApprovalDossier } from '../../src/domain/dossier.ts';
import { decimal, plainDigits, times } from '../../src/domain/exact-decimal.ts';
import { createGenerator } from '../../src/generate.ts';
import { importScores } from '../../src/intake/scores-workbook.ts';
import { approvalDossierOf, approvalRounds, repositoryTemplates } from '../support/rounds.ts';
import { exportedSheets, type NumberStyle, withOtherFigures } from '../support/scores-exports.ts';
import { type SheetInput, scoresFile } from '../support/scores-files.ts';

const comma = (text: string) => text.replace('.', ',');
const asText: Readonly<Record<string, NumberStyle>> = {
  'text with a decimal comma': { score: comma, index: comma },
  'text with a decimal point': { score: (text) => text, index: (text) => `${text}%` },
  'text with blanks around it': { score: (text) => ` ${comma(text)}\u00a0`, index: (text) => `${comma(text)} %` },
};
const asNumbers: NumberStyle = {
  score: (text) => ({ number: text }),
  index: (text) => ({ percent: plainDigits(times(decimal(text), decimal('0.01'))) }),
};

/** Excel keeps no zeros at the end of a number. */
function withPlainNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainNumbers);
  if (typeof value === 'string') return /^\d+\.\d+$/.test(value) ? plainDigits(decimal(value)) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withPlainNumbers(each)]));
}

const onOneSheet = (sheets: readonly SheetInput[]): SheetInput => ({
  rows: sheets.flatMap(({ rows }) => [...rows, []]),
});

describe.each(approvalRounds())('the results of %s, exported and imported again', (round) => {
  const original = approvalDossierOf(round);
  const base = withOtherFigures(original);
  const imported = (sheets: readonly SheetInput[], onto: ApprovalDossier = base) =>
    importScores(scoresFile(...sheets), onto);

  test.each(Object.entries(asText))('as %s are the same, digit for digit', (_, style) => {
    const { dossier, isComplete, questions } = imported(exportedSheets(original, style));
    expect({ isComplete, questions }).toEqual({ isComplete: true, questions: [] });
    expect(dossier).toEqual(original);
  });

  test('as stored numbers are the same numbers', () => {
    const { dossier, questions } = imported(exportedSheets(original, asNumbers));
    expect(questions).toEqual([]);
    expect(withPlainNumbers(dossier)).toEqual(withPlainNumbers(original));
  });

  test('all on one sheet are the same', () => {
    const { dossier } = imported([onOneSheet(exportedSheets(original, asNumbers))]);
    expect(withPlainNumbers(dossier)).toEqual(withPlainNumbers(original));
  });

  test('as a CSV file are the same, digit for digit', () => {
    const style = { score: comma, index: comma };
    const rows = exportedSheets(original, style).flatMap((sheet) => sheet.rows);
    const text = rows.map((cells) => cells.map((cell) => `"${textOf(cell)}"`).join(';')).join('\r\n');
    const { dossier, questions } = importScores(new TextEncoder().encode(text), base);
    expect(questions).toEqual([]);
    expect(dossier).toEqual(original);
  });

  test('tier by tier are the same in the end', () => {
    const sheets = exportedSheets(original, { score: comma, index: comma });
    const last = sheets.reduce((onto, sheet) => importScores(scoresFile(sheet), onto).dossier as ApprovalDossier, base);
    expect(last).toEqual(original);
  });

  test('without a base give every unit with its figures, and name what is still missing', () => {
    const { dossier, isComplete, missing } = importScores(
      scoresFile(...exportedSheets(original, { score: comma, index: comma })),
    );
    expect(isComplete).toBe(false);
    expect(missing.map(({ place }) => place)).toContain('profile (Cơ quan ban hành và thể thức)');
    const { groups, scale } = dossier.assessment as ApprovalDossier['assessment'];
    expect(scale).toBe(original.assessment.scale);
    const scores = (each: ApprovalDossier['assessment']['groups']) =>
      each.map(({ units }) => units.map(({ name, result }) => [name, 'score' in result ? result.score : undefined]));
    expect(scores(groups)).toEqual(scores(original.assessment.groups));
  });
});

describe.each(['kon-tum-2023', 'sample-2026'])('the detail of results of %s, made as a workbook', (round) => {
  test('is imported again to the same figures, with no doubt about any', async () => {
    const original = approvalDossierOf(round);
    const { bytes } = await createGenerator({ templates: repositoryTemplates }).generate(
      'result-detail',
      original,
      'xlsx',
    );
    const { dossier, isComplete, questions, findings } = importScores(bytes, withOtherFigures(original));
    expect({ isComplete, questions }).toEqual({ isComplete: true, questions: [] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(figuresOf(dossier)).toEqual(figuresOf(original));
  });
});

/** The figures that the workbook has: it has neither classes nor ranks. */
function figuresOf({ assessment }: { readonly assessment?: unknown }): unknown {
  const { groups } = assessment as ApprovalDossier['assessment'];
  return withPlainNumbers(
    groups.map(({ units, maximumScore }) => ({
      maximumScore,
      units: units.map(({ id, result }) => {
        const { class: _, rank: __, ...figures } = { class: undefined, rank: undefined, ...result };
        return { id, figures };
      }),
    })),
  );
}

function textOf(cell: SheetInput['rows'][number][number]): string {
  if (typeof cell === 'object') return 'number' in cell ? cell.number : '';
  return String(cell ?? '');
}
