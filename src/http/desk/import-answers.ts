import type { DecimalMark } from '../../domain/decimal-readings.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { ImportDecisions, Question } from '../../intake/scores/scores-import.ts';
import { textOf } from './desk-request.ts';
import { type Draft, valueAt, withValue } from './draft.ts';
import { freeId } from './free-id.ts';

/** What somebody chose for the questions of an import, by the names of their controls. */
export type Answers = ReadonlyMap<string, string>;

/** Values of the controls that are no id. */
export const answerWords = { newUnit: 'new:', leftOut: 'none', notExcluded: 'none' } as const;

/** Reads the answers of a form; its other fields are none. */
export function readAnswers(form: FormData): Answers {
  const names = [...new Set(form.keys())].filter((name) =>
    /^(?:assessment-year$|decimal-mark$|unit:|column:|exclusion:)/.test(name),
  );
  return new Map(names.map((name) => [name, textOf(form, name).trim()] as const).filter(([, value]) => value !== ''));
}

/** Name of the control that answers a question; nothing for one that only the file can answer. */
export function controlOf(question: Question): string | undefined {
  switch (question.code) {
    case 'ambiguous-number':
      return 'decimal-mark';
    case 'unit-near-name':
    case 'unit-unknown':
      return question.unit === undefined ? undefined : `unit:${question.unit.name}`;
    case 'ambiguous-column':
    case 'self-assessed-only':
      return `column:${question.places.join('; ')}`;
    case 'exclusion-proposed':
      return question.exclusion === undefined
        ? undefined
        : `exclusion:${question.exclusion.groupId}:${question.exclusion.code}`;
  }
}

/** Whether a question has been answered; a reason of one's own must be written down. */
export function isAnswered(question: Question, answers: Answers): boolean {
  const control = controlOf(question);
  const answer = control === undefined ? undefined : answers.get(control);
  return answer !== undefined && !lacksReason(question, answers);
}

/** Whether “other” was chosen as the reason of an exclusion and nothing written. */
export function lacksReason(question: Question, answers: Answers): boolean {
  const control = controlOf(question);
  return (
    question.code === 'exclusion-proposed' && answers.get(control ?? '') === 'other' && !answers.has(`${control}:text`)
  );
}

/** The answers that decide how the file is read. */
export function decisionsOf(answers: Answers): ImportDecisions {
  const mark = answers.get('decimal-mark');
  const chosen = (prefix: string) =>
    [...answers].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
    );
  const units = chosen('unit:').filter(([, id]) => id !== answerWords.leftOut && !id.startsWith(answerWords.newUnit));
  return {
    decimalMark: mark === '.' || mark === ',' ? (mark satisfies DecimalMark) : undefined,
    units: Object.fromEntries(units),
    columns: chosen('column:').flatMap(([, place]) => (place === answerWords.leftOut ? [] : [place])),
  };
}

/** The base with the units that were said to be new, each in its group, without a result: the file has theirs. */
export function withNewUnits(base: Dossier, answers: Answers): Dossier {
  const { assessment } = base;
  if (assessment === undefined) return base;
  const taken = new Set(assessment.groups.flatMap(({ units }) => units.map(({ id }) => id)));
  const added = [...answers].flatMap(([control, value]) =>
    control.startsWith('unit:') && value.startsWith(answerWords.newUnit)
      ? [{ name: control.slice('unit:'.length), groupId: value.slice(answerWords.newUnit.length) }]
      : [],
  );
  const groups = assessment.groups.map((group) => {
    const own = added.filter(({ groupId }) => groupId === group.id);
    const units = own.map(({ name }) => {
      const id = freeId(name, taken);
      taken.add(id);
      return { id, name, result: { status: 'ranked' as const } };
    });
    return { ...group, units: [...group.units, ...units] };
  });
  return { ...base, assessment: { ...assessment, groups } };
}

/**
 * The draft with the criteria that somebody decided not to count. One that is left out for the same reason elsewhere
 * gets one more scope, so that the note of a table has it once.
 */
export function withExclusions(draft: Draft, questions: readonly Question[], answers: Answers): Draft {
  return questions.reduce((decided, question) => {
    const { exclusion } = question;
    const control = controlOf(question) ?? '';
    const kind = answers.get(control);
    const isDecided = kind !== undefined && kind !== answerWords.notExcluded && isAnswered(question, answers);
    if (exclusion === undefined || !isDecided) return decided;
    const { code, name, groupId, points } = exclusion;
    return withScope(decided, {
      criterion: { code, name: answers.get(`${control}:name`) ?? name },
      appliesTo: [{ groupId, ...(points === undefined ? {} : { points }) }],
      reason: kind === 'other' ? { kind, text: answers.get(`${control}:text`) } : { kind },
    });
  }, draft);
}

interface DecidedExclusion {
  readonly criterion: { readonly code: string; readonly name: string };
  readonly appliesTo: readonly object[];
  readonly reason: object;
}

function withScope(draft: Draft, exclusion: DecidedExclusion): Draft {
  const list = ['assessment', 'exclusions'];
  const stated = valueAt(draft, list);
  const entries: readonly unknown[] = Array.isArray(stated) ? stated : [];
  const at = entries.findIndex(
    (entry) =>
      valueAt(entry, ['criterion', 'code']) === exclusion.criterion.code &&
      valueAt(entry, ['replacedBy']) === undefined &&
      JSON.stringify(valueAt(entry, ['reason'])) === JSON.stringify(exclusion.reason),
  );
  if (at === -1) return withValue(draft, list, [...entries, exclusion]);
  const scopes = valueAt(entries[at], ['appliesTo']);
  return withValue(
    draft,
    [...list, at, 'appliesTo'],
    [...(Array.isArray(scopes) ? scopes : []), ...exclusion.appliesTo],
  );
}
