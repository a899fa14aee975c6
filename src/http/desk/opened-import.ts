import type { Dossier } from '../../domain/dossier.ts';
import type { Question, ScoresImport } from '../../intake/scores/scores-import.ts';
import { importWorkbook } from '../../intake/scores-workbook.ts';
import type { Workbook } from '../../intake/workbook/workbook.ts';
import { type Draft, isDraft } from './draft.ts';
import { type Answers, controlOf, decisionsOf, isAnswered, withExclusions, withNewUnits } from './import-answers.ts';
import { withUsualValues } from './usual-values.ts';

/** A table of scores as it was read with the answers so far. */
export interface OpenedImport {
  readonly result: ScoresImport;
  /** What the work goes on with: the results with what was decided, and usual values where nothing was told. */
  readonly draft: Draft;
  readonly usualValues: readonly string[];
  /** Answered ones too, so that an answer can be changed. */
  readonly questions: readonly Question[];
  readonly open: readonly Question[];
  /** As it was given. */
  readonly base: Dossier | undefined;
}

/**
 * Imports a table of scores with answers to the questions of an earlier import of the same file.
 * @throws NoScoresTableError
 */
export function openImport(workbook: Workbook, given: Dossier | undefined, answers: Answers): OpenedImport {
  const asked = answers.size === 0 ? [] : importWorkbook(workbook, given).questions;
  const base = given === undefined ? undefined : withNewUnits(given, answers);
  const result = importWorkbook(workbook, base, decisionsOf(answers));
  const questions = eachOnce([...asked, ...result.questions]);
  const value = withExclusions(result.dossier, questions, answers);
  if (!isDraft(value)) throw new TypeError('An import gave no draft');
  const { draft, filled } = withUsualValues(value);
  return {
    result,
    draft,
    usualValues: filled,
    questions,
    open: questions.filter((question) => !isAnswered(question, answers)),
    base: given,
  };
}

function eachOnce(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((question) => [keyOf(question), question])).values()];
}

/** Numbers of several columns have one answer, but each column has its own cells. */
function keyOf(question: Question): string {
  const places = question.places.join('; ');
  return question.code === 'ambiguous-number' ? places : (controlOf(question) ?? `${question.message} ${places}`);
}
