import { answerWords, isAnswered, lacksReason } from '../../desk/import-answers.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

const choices: readonly { readonly value: string; readonly words: string }[] = [
  { value: 'not-deployed', words: 'Không tính điểm: tỉnh chưa triển khai' },
  { value: 'no-statistics', words: 'Không tính điểm: chưa thống kê được' },
  { value: 'special-nature', words: 'Không tính điểm: tính chất đặc thù của cơ quan, đơn vị' },
  { value: 'other', words: 'Không tính điểm: lý do khác (ghi ở ô bên cạnh)' },
  { value: answerWords.notExcluded, words: 'Vẫn tính điểm: chưa nhập, sẽ điền vào tệp rồi mở lại' },
];

/** A criterion that is empty for a whole group: the clerk decides whether it does not count, and why. */
export function ExclusionQuestion({ question, id, control, answers, isAgain }: QuestionProps) {
  const lacks = isAgain && lacksReason(question, answers);
  return (
    <QuestionFrame words={question.message} id={id} isOpen={!isAnswered(question, answers)}>
      <div class="fields">
        <div class="field field--medium">
          <label class="field__caption" for={`${id}-chon`}>
            Tiêu chí {question.exclusion?.code}
          </label>
          <select id={`${id}-chon`} name={control}>
            <option value="">Chọn…</option>
            {choices.map(({ value, words }) => (
              <option value={value} selected={answers.get(control) === value}>
                {words}
              </option>
            ))}
          </select>
        </div>
        <div class="field field--medium">
          <label class="field__caption" for={`${id}-ten`}>
            Tên tiêu chí
          </label>
          <input
            type="text"
            id={`${id}-ten`}
            name={`${control}:name`}
            value={answers.get(`${control}:name`) ?? question.exclusion?.name ?? ''}
            maxlength={500}
            autocomplete="off"
          />
        </div>
        <div class={lacks ? 'field field--medium field--faulty' : 'field field--medium'}>
          <label class="field__caption" for={`${id}-ly-do`}>
            Lý do khác <span class="field__optional">(nếu chọn lý do khác)</span>
          </label>
          {lacks && (
            <p class="field__fault" id={`${id}-loi`}>
              Ghi lý do không tính điểm.
            </p>
          )}
          <input
            type="text"
            id={`${id}-ly-do`}
            name={`${control}:text`}
            value={answers.get(`${control}:text`) ?? ''}
            maxlength={500}
            autocomplete="off"
            aria-describedby={lacks ? `${id}-loi` : undefined}
            aria-invalid={lacks ? 'true' : undefined}
          />
        </div>
      </div>
    </QuestionFrame>
  );
}
