import type { Question } from '../../../intake/scores/scores-import.ts';
import { type Answers, answerWords, controlOf, isAnswered } from '../../desk/import-answers.ts';
import type { OpenedImport } from '../../desk/opened-import.ts';
import { ExclusionQuestion } from './exclusion-question.tsx';
import { NumberQuestion } from './number-question.tsx';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';
import { UnitQuestion } from './unit-question.tsx';
import { YearQuestion } from './year-question.tsx';

interface ImportQuestionsProps {
  readonly opened: OpenedImport;
  readonly answers: Answers;
  /** Whether answers were just sent, so that what they lack is told. */
  readonly isAgain: boolean;
  /** Whether the page can send the file again; else its questions are only told. */
  readonly canAnswer: boolean;
}

/** The questions of an import as controls; those that only the file can answer say so. */
export function ImportQuestions({
  opened: { questions, base, years },
  answers,
  isAgain,
  canAnswer,
}: ImportQuestionsProps) {
  const numbers = questions.filter(({ code }) => code === 'ambiguous-number');
  const others = questions.filter(({ code }) => code !== 'ambiguous-number');
  if (!canAnswer) return <ToldQuestions questions={questions} />;
  return (
    <ol class="questions">
      {years !== undefined && <YearQuestion years={years} answers={answers} />}
      {numbers.length > 0 && <NumberQuestion questions={numbers} answers={answers} />}
      {others.map((question, at) => {
        const control = controlOf(question);
        if (control === undefined) return <OnlyInFile question={question} />;
        const props = { question, id: `cau-hoi-${at + 1}`, control, answers, isAgain };
        switch (question.code) {
          case 'unit-near-name':
          case 'unit-unknown':
            return <UnitQuestion {...props} base={base} />;
          case 'exclusion-proposed':
            return <ExclusionQuestion {...props} />;
          default:
            return <ColumnQuestion {...props} />;
        }
      })}
    </ol>
  );
}

function ColumnQuestion({ question, id, control, answers }: QuestionProps) {
  const { message, places, code } = question;
  const isSelfAssessed = code === 'self-assessed-only';
  const choices = [
    ...places.map((place) => ({
      value: place,
      words: isSelfAssessed ? `Đây là kết quả chính thức, lấy ${place}` : `Lấy ${place}`,
    })),
    { value: answerWords.leftOut, words: 'Không lấy cột nào' },
  ];
  return (
    <QuestionFrame words={message} id={id} isOpen={!isAnswered(question, answers)}>
      {choices.map(({ value, words }) => (
        <label class="question__choice">
          <input type="radio" name={control} value={value} checked={answers.get(control) === value} /> {words}
        </label>
      ))}
    </QuestionFrame>
  );
}

function OnlyInFile({ question: { message, places } }: { readonly question: Question }) {
  return (
    <li class="question">
      <p class="question__words">{message}</p>
      <p class="quiet">
        Chỗ này chỉ sửa được trong tệp: ghi tên đủ để phân biệt{places.length > 0 ? ` ở ${places.join('; ')}` : ''}, lưu
        lại rồi mở tệp lần nữa.
      </p>
    </li>
  );
}

function ToldQuestions({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ul>
      {questions.map(({ message }) => (
        <li>{message}</li>
      ))}
    </ul>
  );
}
