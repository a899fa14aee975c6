import type { Question } from '../../../intake/scores/scores-import.ts';
import type { Answers } from '../../desk/import-answers.ts';
import { WideTable } from '../frame/wide-table.tsx';
import { QuestionFrame } from './question-frame.tsx';

interface NumberQuestionProps {
  /** One for each column; all have one answer. */
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

const control = 'decimal-mark';

const marks = [
  { mark: ',', words: 'Dấu phẩy là dấu thập phân (kiểu Việt Nam); dấu chấm ngăn cách hàng nghìn' },
  { mark: '.', words: 'Dấu chấm là dấu thập phân; dấu phẩy ngăn cách hàng nghìn' },
] as const;

/** Numbers that can be read in two ways, both side by side, and the choice of the decimal mark. */
export function NumberQuestion({ questions, answers }: NumberQuestionProps) {
  const readings = questions.flatMap(({ readings: each = [] }) => each);
  const chosen = answers.get(control);
  return (
    <QuestionFrame
      words={`Có ${readings.length} số trong tệp đọc được hai cách. Dấu thập phân trong tệp là dấu nào?`}
      id="dau-thap-phan"
      isOpen={chosen === undefined}
    >
      {marks.map(({ mark, words }) => (
        <label class="question__choice">
          <input type="radio" name={control} value={mark} checked={chosen === mark} /> {words}
        </label>
      ))}
      <Readings readings={readings.slice(0, mostOpen)} />
      {readings.length > mostOpen && (
        <details>
          <summary>Xem {readings.length - mostOpen} số còn lại</summary>
          <Readings readings={readings.slice(mostOpen)} />
        </details>
      )}
    </QuestionFrame>
  );
}

const mostOpen = 8;

function Readings({ readings }: { readonly readings: NonNullable<Question['readings']> }) {
  return (
    <WideTable label="Các số đọc được hai cách">
      <table>
        <thead>
          <tr>
            <th scope="col">Vị trí</th>
            <th scope="col" class="figure">
              Viết trong tệp
            </th>
            <th scope="col" class="figure">
              Nếu dấu phẩy thập phân
            </th>
            <th scope="col" class="figure">
              Nếu dấu chấm thập phân
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ place, text, decimalPoint, decimalComma }) => (
            <tr>
              <td>{place}</td>
              <td class="figure">{text}</td>
              <td class="figure">{decimalComma.replace('.', ',')}</td>
              <td class="figure">{decimalPoint.replace('.', ',')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
