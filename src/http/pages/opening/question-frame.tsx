import type { Child } from 'hono/jsx';
import type { Question } from '../../../intake/scores/scores-import.ts';
import type { Answers } from '../../desk/import-answers.ts';

/** What every control of a question is drawn from. */
export interface QuestionProps {
  readonly question: Question;
  readonly id: string;
  /** Name of its control. */
  readonly control: string;
  readonly answers: Answers;
  readonly isAgain: boolean;
}

interface FrameProps {
  readonly words: string;
  /** Of the question on its page. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly children?: Child;
}

/** A question with everything that answers it. */
export function QuestionFrame({ words, id, isOpen, children }: FrameProps) {
  return (
    <li class={isOpen ? 'question' : 'question question--answered'}>
      <fieldset class="question__controls" id={id}>
        <legend class="question__words">
          {words} {!isOpen && <span class="tag tag--good">Đã trả lời</span>}
        </legend>
        {children}
      </fieldset>
    </li>
  );
}
