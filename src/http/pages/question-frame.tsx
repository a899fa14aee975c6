import type { Child } from 'hono/jsx';
import type { Question } from '../../intake/scores/scores-import.ts';
import type { Answers } from '../desk/import-answers.ts';
import { anchorOf } from './draft-field.tsx';

/** What every control of a question is drawn from. */
export interface QuestionProps {
  readonly question: Question;
  /** Name of its control. */
  readonly control: string;
  readonly answers: Answers;
  readonly isAgain: boolean;
}

interface FrameProps {
  readonly words: string;
  readonly control: string;
  readonly isOpen: boolean;
  readonly children?: Child;
}

/** A question with everything that answers it. */
export function QuestionFrame({ words, control, isOpen, children }: FrameProps) {
  return (
    <li class={isOpen ? 'question' : 'question question--answered'}>
      <fieldset class="question__controls" id={anchorOf(control)}>
        <legend class="question__words">
          {words} {!isOpen && <span class="tag tag--good">Đã trả lời</span>}
        </legend>
        {children}
      </fieldset>
    </li>
  );
}
