import type { Dossier } from '../../domain/dossier.ts';
import type { Question, ScoresImport } from '../../intake/scores/scores-import.ts';
import { latestYear, statedYears } from '../../intake/scores/stated-year.ts';
import { importWorkbook } from '../../intake/scores-workbook.ts';
import type { Workbook } from '../../intake/workbook/workbook.ts';
import { type Draft, isDraft } from './draft.ts';
import { type Answers, controlOf, decisionsOf, isAnswered, withExclusions, withNewUnits } from './import-answers.ts';
import { nextRound } from './next-round.ts';
import { withUsualValues } from './usual-values.ts';

/** A table of scores as it was read with the answers so far. */
export interface OpenedImport {
  readonly result: ScoresImport;
  /** What the work goes on with: the results with what was decided, and usual values where nothing was told. */
  readonly draft: Draft;
  readonly usualValues: readonly string[];
  /** Answered ones too, so that an answer can be changed. */
  readonly questions: readonly Question[];
  /** How many questions are not answered yet. */
  readonly openCount: number;
  /** That the file is about a later year than the base, which is a question too. */
  readonly years: YearsApart | undefined;
  /** As it was given. */
  readonly base: Dossier | undefined;
}

/** The year that the base is of, and the later one that the file names. */
export interface YearsApart {
  readonly ofBase: number;
  readonly ofFile: number;
}

/**
 * Imports a table of scores with answers to the questions of an earlier import of the same file.
 * @throws NoScoresTableError
 */
export function openImport(workbook: Workbook, given: Dossier | undefined, answers: Answers): OpenedImport {
  const years = yearsApart(workbook, given);
  const isNext = years !== undefined && answers.get('assessment-year') === 'next';
  const ofYear = isNext && given !== undefined ? nextRound(given, years.ofFile) : given;
  const asked = answers.size === 0 ? [] : importWorkbook(workbook, ofYear).questions;
  const base = ofYear === undefined ? undefined : withNewUnits(ofYear, answers);
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
    openCount:
      questions.filter((question) => !isAnswered(question, answers)).length +
      (years !== undefined && !answers.has('assessment-year') ? 1 : 0),
    years,
    base: given,
  };
}

function yearsApart(workbook: Workbook, base: Dossier | undefined): YearsApart | undefined {
  const ofFile = latestYear(statedYears(workbook.sheets));
  const ofBase = base?.assessment?.year;
  return ofBase === undefined || ofFile === undefined || ofFile <= ofBase ? undefined : { ofBase, ofFile };
}

function eachOnce(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((question) => [keyOf(question), question])).values()];
}

/** Numbers of several columns have one answer, but each column has its own cells. */
function keyOf(question: Question): string {
  const places = question.places.join('; ');
  return question.code === 'ambiguous-number' ? places : (controlOf(question) ?? `${question.message} ${places}`);
}
