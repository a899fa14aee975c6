import type { Dossier } from '../../../domain/dossier.ts';
import { answerWords, isAnswered } from '../../desk/import-answers.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

interface UnitQuestionProps extends QuestionProps {
  readonly base: Dossier | undefined;
}

/** A name that no unit of the base has: one of its units, a new one, or none. */
export function UnitQuestion({ question, id, control, answers, base }: UnitQuestionProps) {
  const groups = (base?.assessment?.groups ?? []).map((group) => ({ ...group, name: group.title ?? group.id }));
  const near = groups.flatMap(({ units }) => units).find(({ id }) => id === question.unit?.nearId);
  const chosen = answers.get(control);
  const option = (value: string, words: string) => (
    <option value={value} selected={chosen === value}>
      {words}
    </option>
  );
  return (
    <QuestionFrame words={question.message} id={id} isOpen={!isAnswered(question, answers)}>
      <div class="field field--wide">
        <label class="field__caption" for={`${id}-chon`}>
          “{question.unit?.name}” trong tệp là
        </label>
        <select id={`${id}-chon`} name={control}>
          <option value="">Chọn đơn vị…</option>
          {near !== undefined && option(near.id, `${near.name} (tên gần giống)`)}
          {groups.map(({ name, units }) => (
            <optgroup label={name}>
              {units.filter((unit) => unit !== near).map((unit) => option(unit.id, unit.name))}
            </optgroup>
          ))}
          <optgroup label="Đơn vị khác, không có trong hồ sơ gốc">
            {groups.map((group) => option(`${answerWords.newUnit}${group.id}`, `Đơn vị mới, thêm vào: ${group.name}`))}
            {option(answerWords.leftOut, 'Không lấy dòng này')}
          </optgroup>
        </select>
      </div>
    </QuestionFrame>
  );
}
